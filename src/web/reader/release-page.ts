import { html } from 'hono/html';
import type { ReleaseSummary } from '../../archive/archive.ts';
import type { Release, Span } from '../../archive/release.ts';
import type { ReleaseFacts, Stated } from '../../facts/fact.ts';
import { dateText, type Publication } from './date-text.ts';
import type { Markup } from './layout.ts';
import { CITED } from './links.ts';
import { markedParagraphs, type Piece } from './marked-body.ts';
import type { ReaderLanguage, ReaderWords } from './words.ts';

export interface ReleasePage {
  readonly release: Release;
  readonly marked: Span | null;
  /** The sentence that was cited is no longer there. */
  readonly isCorrected: boolean;
  readonly facts: ReleaseFacts;
  /** With the addresses of their pages. */
  readonly copies: readonly { readonly release: ReleaseSummary; readonly address: string }[];
  /** The address of this page with a sentence marked. */
  readonly addressOf: (span: Span) => string;
  /** Where the bot is asked about it; null: there is no bot. */
  readonly askAddress: string | null;
  readonly searchAddress: string;
}

export function releasePage(page: ReleasePage, language: ReaderLanguage, words: ReaderWords): Markup {
  const { release, marked, isCorrected, copies, askAddress, searchAddress } = page;
  const first = { isOpen: marked !== null };
  return html`<a class="skip" href="#${CITED}">${words.cited}</a>
<header><a href="${searchAddress}">${words.search}</a></header>
<main>
<article lang="${release.language ?? 'und'}" dir="auto">
<h1 dir="auto">${release.title}</h1>
${heading(release, language, words)}
${isCorrected ? html`<p class="notice" role="status" lang="${language}">${words.corrected}</p>` : ''}
<div class="text">
${markedParagraphs(release.body, marked).map((pieces) => html`<p dir="auto">${pieces.map((piece) => pieceOf(piece, first, words))}</p>\n`)}
</div>
</article>
${factsOf(page, language, words)}
${
  copies.length === 0
    ? ''
    : html`<section class="facts"><h2>${words.copies}</h2><ul>${copies.map(
        ({ release: copy, address }) =>
          html`<li><a href="${address}">${copy.title}</a> <small>${copy.publisher ?? words.unknown}</small></li>`,
      )}</ul></section>`
}
${askAddress === null ? '' : html`<a class="ask" href="${askAddress}">${words.ask}</a>`}
</main>`;
}

function heading(release: Release, language: ReaderLanguage, words: ReaderWords): Markup {
  const { publisher, published, url, revision, source } = release;
  return html`<dl lang="${language}" dir="ltr">
<dt>${words.publisher}</dt><dd dir="auto">${publisher ?? words.unknown}</dd>
<dt>${words.published}</dt><dd>${publication(published, language, words)}</dd>
<dt>${words.language}</dt><dd>${languageName(release.language, language) ?? words.unknown}</dd>
${revision > 1 ? html`<dt>${words.revision}</dt><dd>${revision}</dd>` : ''}
<dt>${words.source}</dt><dd dir="auto">${source}</dd>
${
  url !== null && /^https?:\/\//iu.test(url)
    ? html`<dt></dt><dd><a href="${url}" rel="noopener noreferrer nofollow">${words.original}</a></dd>`
    : ''
}
</dl>`;
}

/** The first marked piece is where the page opens. */
function pieceOf({ text, isMarked }: Piece, first: { isOpen: boolean }, words: ReaderWords): Markup {
  if (!isMarked) return html`${text}`;
  const isFirst = first.isOpen;
  first.isOpen = false;
  return isFirst
    ? html`<mark id="${CITED}" tabindex="-1" autofocus aria-label="${`${words.cited}: ${text}`}">${text}</mark>`
    : html`<mark>${text}</mark>`;
}

function factsOf(
  { facts, addressOf }: ReleasePage,
  language: ReaderLanguage,
  words: ReaderWords,
): Markup | '' {
  const { people, events } = facts;
  if (people.length === 0 && events.length === 0) return '';
  const linked = (text: string, { sentence }: Stated) => html`<a href="${addressOf(sentence)}">${text}</a>`;
  const isByModel = events.some(({ by }) => by === 'model') || people.some(({ by }) => by === 'model');
  const list = (title: string, items: readonly Markup[]) =>
    items.length === 0
      ? ''
      : html`<h3>${title}</h3><ul>${items.map((item) => html`<li dir="auto">${item}</li>`)}</ul>`;
  return html`<section class="facts" aria-labelledby="facts"><h2 id="facts">${words.facts}</h2>
${list(
  words.events,
  events.map(({ what, date, place }) => {
    const beside = [date === null ? null : dateText(date, language), place?.text ?? null].filter(
      (part) => part !== null,
    );
    return html`${linked(what.text, what)}${beside.length === 0 ? '' : html` <small>${beside.join(' · ')}</small>`}`;
  }),
)}
${list(
  words.people,
  people.map(
    ({ name, named, titles }) =>
      html`${linked(name, named)}${titles.length === 0 ? '' : html` <small>${titles.map(({ text }) => text).join(', ')}</small>`}`,
  ),
)}
${list(
  words.outcomes,
  events.flatMap(({ outcomes }) => outcomes.map((outcome) => linked(outcome.text, outcome))),
)}
${list(
  words.next,
  events.flatMap(({ next }) =>
    next.map(
      (one) =>
        html`${linked(one.text, one)}${one.date === null ? '' : html` <small>${dateText(one.date, language)}</small>`}`,
    ),
  ),
)}
${isByModel ? html`<p class="faint">${words.byModel}</p>` : ''}
</section>`;
}

function publication(published: Publication, language: ReaderLanguage, words: ReaderWords): Markup {
  if (published.value === null) return html`${words.unknown}`;
  const hint = { day: '', month: words.monthOnly, year: words.yearOnly }[published.precision];
  return html`<time datetime="${published.value}">${dateText(published, language)}</time>${hint === '' ? '' : html` <small>(${hint})</small>`}`;
}

function languageName(code: string | null, language: ReaderLanguage): string | null {
  if (code === null) return null;
  try {
    return new Intl.DisplayNames(language, { type: 'language' }).of(code) ?? code;
  } catch {
    // A file may state what is no language tag.
    return code;
  }
}
