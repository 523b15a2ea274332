import { type HtmlDocument, type HtmlElement, type HtmlNode, TEXT_NODE, walk } from './dom.ts';

/** Never text of an article, wherever they stand. */
const NEVER_TEXT =
  'script, style, noscript, template, svg, math, iframe, object, embed, canvas, audio, video, map, button, input, select, ' +
  'textarea, nav, figcaption, dialog, [role="navigation"], [role="search"], [role="menu"], [role="toolbar"], [role="dialog"], ' +
  '[aria-modal="true"]';

/** Usually furniture; kept when they hold a good part of the page's text. */
const OFTEN_FURNITURE =
  'aside, footer, form, [hidden], [aria-hidden="true"], [role="banner"], [role="contentinfo"], [role="complementary"]';

/** Class and id words of notices about cookies, which often say more than the page they lie over. */
const NOTICE = /(^|[^a-z])(cookies?|consent|gdpr)\w*($|[^a-z])/;

/** Class and id words of furniture: what sites and content systems commonly call it. */
const FURNITURE = new RegExp(
  `(^|[^a-z])(${[
    'related|recirc\\w*|recommend\\w*|read-?(more|next|also)|see-?also|more-?(news|stories|articles|from|on)|also-?(like|read)|other-?(news|articles|stories)|latest(-?(news|stories|articles))?',
    'most-?(read|popular|viewed|recent)|popular(-?\\w+)?|trending|teasers?|next-?(article|post|story)|prev(ious)?-?(article|post|story)|post-?nav\\w*|outbrain|taboola|zergnet',
    'newsletters?\\w*|subscri\\w+|sign-?(up|in)|log-?in|registration|paywall|donat\\w+|membership',
    'shar(e|es|ing)|share\\w*(bar|buttons?|links?|tools?)|addthis\\w*|addtoany|sharedaddy|social\\w*|follow-?us',
    'bread-?crumbs?|skip-?links?|pagination|pager|toolbar|tool-?box|print-?(link|button|this)',
    'nav|navbar|navigation|menus?|sub-?menu|main-?menu|side-?bar|widgets?|mega-?menu|off-?canvas',
    'comments?|comment-?\\w+|disqus\\w*|respond|replies',
    'ads?|advert\\w*|sponsor\\w*|promo\\w*|banner|dfp|google-?ad\\w*|pop-?up|modal|overlay|lightbox|tooltip',
    'author-?(bio|info|box|card|desc\\w*|profile|details)|about-?(the-?)?author|bio|by-?line|article-?authors?|post-?author',
    'captions?|caption-?text|image-?(caption|credit|source)|photo-?(caption|credit)|credits?|wp-caption-text|media-?(caption|credit)|gallery-?\\w*|carousel|slider|slide-?show',
    'tags?|tag-?(list|cloud|links)|tags-?\\w+|post-?tags|entry-?(tags|utility)|categories|cat-?links|topics',
    'copyright|site-?footer|page-?footer|global-?footer|disclaimer|rating|votes?|hidden|sr-?only|visually-?hidden|screen-?reader\\w*|no-?print|d-?none',
    'date-?line|time-?stamp|publish(ed)?-?(date|time)|pub-?date|post-?(date|meta)|entry-?(date|meta)|article-?(date|meta|info)|news-?date|meta-?(info|data|line)|posted-?on',
  ].join('|')})($|[^a-z])`,
);

function namesOf(element: HtmlElement): string {
  const names = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`;
  return names.replace(/([a-z])([A-Z])/g, '$1-$2').toLowerCase();
}

function isInvisible(element: HtmlElement): boolean {
  return /display\s*:\s*none|visibility\s*:\s*hidden/i.test(element.getAttribute('style') ?? '');
}

/** Characters of running text (outside links, in pieces of 25 or more) below each element of a page. */
function proseLengths(root: HtmlElement): Map<HtmlNode, number> {
  const lengths = new Map<HtmlNode, number>();
  walk(
    root,
    (node) => {
      if (node.nodeType === TEXT_NODE) {
        const length = (node.nodeValue ?? '').trim().length;
        if (length >= 25) lengths.set(node, length);
      }
      return node.nodeName !== 'A';
    },
    (node) => {
      const length = lengths.get(node);
      const parent = node.parentNode;
      if (length !== undefined && parent !== null) lengths.set(parent, (lengths.get(parent) ?? 0) + length);
    },
  );
  return lengths;
}

/**
 * Removes from a page what is not its article: menus, captions, share bars, related links, forms, bylines. A container
 * that carries a good part of the page's running text is kept whatever it is called, for a site may well call its
 * body "popular" or put the whole page into a form.
 */
export function removeBoilerplate(document: HtmlDocument): void {
  removeAll(document, NEVER_TEXT, () => true);
  const lengths = proseLengths(document.documentElement);
  const whole = lengths.get(document.documentElement) ?? 0;
  const holdsAtMost = (share: number, element: HtmlElement): boolean =>
    (lengths.get(element) ?? 0) <= share * whole;
  removeAll(document, OFTEN_FURNITURE, (element) => holdsAtMost(0.3, element));
  removeAll(document, ':not(html):not(body):is([class], [id], [style])', (element) => {
    const names = namesOf(element);
    if (NOTICE.test(names)) return holdsAtMost(0.9, element);
    return holdsAtMost(0.3, element) && (isInvisible(element) || FURNITURE.test(names));
  });
}

function removeAll(
  document: HtmlDocument,
  selector: string,
  condition: (element: HtmlElement) => boolean,
): void {
  for (const element of [...document.querySelectorAll(selector)]) if (condition(element)) element.remove();
}
