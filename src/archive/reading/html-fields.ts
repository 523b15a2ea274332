import type { RawRelease } from '../release.ts';
import { blockText } from './block-text.ts';
import type { HtmlDocument } from './dom.ts';
import { findPublicationDate } from './html-date.ts';
import { type JsonObject, jsonLdText, readJsonLd } from './json-ld.ts';
import { metaContents } from './meta.ts';

export type HtmlFields = Pick<RawRelease, 'title' | 'publisher' | 'date' | 'language' | 'url'>;

type Meta = ReadonlyMap<string, string>;

/** What a page states of itself in Open Graph, JSON-LD, Dublin Core and plain HTML; null for what it does not state. */
export function readFields(document: HtmlDocument): HtmlFields {
  const meta = metaContents(document);
  const jsonLd = readJsonLd(document);
  const language = languageOf(document, meta);
  const url = urlOf(document, meta);
  const { title, site } = titleAndSite(document, meta);
  return {
    title,
    publisher: publisherOf(meta, jsonLd, title) ?? site,
    date: findPublicationDate(document, { url, language, jsonLd }),
    language,
    url,
  };
}

function collapse(text: string | null | undefined): string | null {
  return text?.replace(/\s+/g, ' ').trim() || null;
}

function fold(text: string | null | undefined): string {
  return (text?.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');
}

/** What sites put between a headline and their name. */
const TITLE_SEPARATOR = /\s+[|–—·•»«:/-]+\s+|\s*::\s*|\s*\|\s*/;
/** A heading is the headline when it makes up this much of the page's title. */
const HEADLINE_SHARE = 0.4;

interface TitleAndSite {
  readonly title: string | null;
  /** The one other part of the page's title, which is the name of the site. */
  readonly site: string | null;
}

function titleAndSite(document: HtmlDocument, meta: Meta): TitleAndSite {
  const page = collapse(document.querySelector('title')?.textContent);
  const stated = collapse(meta.get('og:title') ?? meta.get('twitter:title') ?? meta.get('dc.title'));
  const headings = [...document.querySelectorAll('h1')].map((heading) => collapse(blockText(heading)));
  const siteName = collapse(meta.get('og:site_name'));
  const whole = withoutEnding(stated ?? page, siteName);
  const only = headings.length === 1 ? (headings[0] ?? null) : null;
  if (whole === null) return { title: only, site: null };

  const parts = (page ?? whole).split(TITLE_SEPARATOR).filter((part) => part.trim() !== '');
  const [first] = parts;
  const isHeadline = (text: string | null): boolean =>
    text !== null &&
    fold(text) !== fold(siteName) &&
    ` ${fold(whole)} `.includes(` ${fold(text)} `) &&
    ((parts.length === 2 && fold(text) === fold(first)) || text.length >= HEADLINE_SHARE * whole.length);
  // Where the name of the site is a heading too, it stands first.
  const title = headings.findLast(isHeadline) ?? whole;
  const others = parts.filter((part) => !` ${fold(title)} `.includes(` ${fold(part)} `));
  return { title, site: parts.length === 2 && others.length === 1 ? collapse(others[0]) : null };
}

/** The title of a page less the site's name at its end, when the site states its name. */
function withoutEnding(title: string | null, siteName: string | null): string | null {
  if (title === null || siteName === null || !title.endsWith(siteName)) return title;
  const rest = title.slice(0, -siteName.length);
  return /[\p{L}\p{N}]/u.test(rest) && /[|–—·•»:-]\s*$/.test(rest)
    ? rest.replace(/[\s|–—·•»:-]+$/, '')
    : title;
}

function publisherOf(meta: Meta, jsonLd: readonly JsonObject[], title: string | null): string | null {
  const names = [
    ...jsonLd.flatMap((object) => [jsonLdText(object.publisher), jsonLdText(object.sourceOrganization)]),
    ...['og:site_name', 'publisher', 'dc.publisher', 'dcterms.publisher', 'citation_publisher'].map((name) =>
      meta.get(name),
    ),
    ...['application-name', 'author', 'dc.creator'].map((name) => meta.get(name)),
  ];
  // Some sites state the headline, or an address, where their name belongs.
  const isName = (name: string | null): boolean =>
    name !== null &&
    name.length <= 200 &&
    !/^https?:/i.test(name) &&
    (title === null || !fold(name).startsWith(fold(title)));
  return names.map(collapse).find(isName) ?? null;
}

function languageOf(document: HtmlDocument, meta: Meta): string | null {
  const root = document.documentElement;
  const stated = [
    root.getAttribute('lang'),
    root.getAttribute('xml:lang'),
    ...['og:locale', 'dc.language', 'content-language', 'language'].map((name) => meta.get(name)),
  ];
  return (
    stated
      .map((tag) => collapse(tag)?.replaceAll('_', '-') ?? null)
      .find((tag) => tag !== null && /^[a-z]{2,3}(-[a-z0-9]+)*$/i.test(tag)) ?? null
  );
}

function urlOf(document: HtmlDocument, meta: Meta): string | null {
  const canonical = document.querySelector('link[rel~="canonical" i]')?.getAttribute('href');
  const stated = [canonical, meta.get('og:url')].map(collapse);
  return (
    stated.find((address) => address !== null && /^https?:\/\//i.test(address) && URL.canParse(address)) ??
    null
  );
}
