import { html } from 'hono/html';
import type { ReleaseSummary } from '../../archive/archive.ts';
import type { PublishedDate, Release, Span } from '../../archive/release.ts';
import type { ReleaseFacts } from '../../facts/fact.ts';
import type { PageAddresses } from './addresses.ts';
import { dateText } from './date-text.ts';
import { factsSection } from './facts-section.ts';
import { languageName, languageTag } from './language-tag.ts';
import type { Markup } from './layout.ts';
import { CITED } from './links.ts';
import { markedParagraphs, type Piece } from './marked-body.ts';
import type { Visitor } from './visitor-words.ts';

export interface ReleasePage {
  readonly release: Release;
  readonly marked: Span | null;
  /** The sentence that was cited is no longer there. */
  readonly isCorrected: boolean;
  readonly facts: ReleaseFacts;
  /** Other releases with the same text; those listed the visitor may read. */
  readonly copies: { readonly count: number; readonly listed: readonly ReleaseSummary[] };
  readonly addresses: PageAddresses;
  /** Where the bot is asked about it; null: there is no bot. */
  readonly askAddress: string | null;
  /** Null for a visitor who may not search. */
  readonly searchAddress: string | null;
}

const TEXT = 'text';

export function releasePage(page: ReleasePage, visitor: Visitor): Markup {
  const { release, marked, isCorrected, facts, addresses, askAddress, searchAddress } = page;
  const { language, words } = visitor;
  const paragraphs = markedParagraphs(release.body, marked);
  const opening = paragraphs.flat().find(({ isMarked }) => isMarked) ?? null;
  const skip = opening === null ? { to: TEXT, said: words.toText } : { to: CITED, said: words.toCited };
  return html`<a class="skip" href="#${skip.to}">${skip.said}</a>
${searchAddress === null ? '' : html`<header><a href="${searchAddress}">${words.search}</a></header>`}
<main>
<article lang="${languageTag(release.language)}" dir="auto">
<h1 dir="auto">${release.title}</h1>
${about(release, visitor)}
${isCorrected ? html`<p class="notice" role="status" lang="${language}" dir="ltr">${words.corrected}</p>` : ''}
<div class="text" id="${TEXT}">
${paragraphs.map((pieces) => html`<p dir="auto">${pieces.map((piece) => pieceOf(piece, piece === opening))}</p>\n`)}</div>
</article>
${askAddress === null ? '' : html`<p><a class="ask" href="${askAddress}" rel="noopener">${words.ask}</a></p>`}
${factsSection(facts, release, addresses, visitor)}
${copiesOf(page, visitor)}
</main>`;
}

/** The first marked piece is where the page opens, also where the address has lost its fragment. */
function pieceOf({ text, isMarked }: Piece, isOpening: boolean): Markup {
  if (!isMarked) return html`${text}`;
  return isOpening
    ? html`<mark id="${CITED}" tabindex="-1" autofocus>${text}</mark>`
    : html`<mark>${text}</mark>`;
}

function about(release: Release, visitor: Visitor): Markup {
  const { publisher, published, revision, source } = release;
  const { language, words } = visitor;
  const own = ownPage(release.url);
  return html`<dl lang="${language}" dir="ltr">
<div><dt>${words.publisher}</dt> <dd dir="auto">${publisher ?? words.unknown}</dd></div>
<div><dt>${words.published}</dt> <dd>${publication(published, visitor)}</dd></div>
<div><dt>${words.language}</dt> <dd>${languageName(release.language, language) ?? words.unknown}</dd></div>
${revision > 1 ? html`<div><dt>${words.revision}</dt> <dd>${words.revisionOf(revision)}</dd></div>` : ''}
${
  own === null
    ? html`<div><dt>${words.file}</dt> <dd><bdi>${source}</bdi></dd></div>`
    : html`<div><dt>${words.original}</dt> <dd><a class="original" href="${own.href}" rel="noopener noreferrer nofollow">${own.host}</a></dd></div>`
}
</dl>`;
}

/** Null for what no browser should be led to. */
function ownPage(url: string | null): URL | null {
  if (url === null || !URL.canParse(url)) return null;
  const parsed = new URL(url);
  return ['http:', 'https:'].includes(parsed.protocol) ? parsed : null;
}

function publication(published: PublishedDate, { language, words }: Visitor): Markup {
  if (published.value === null) return html`${words.unknown}`;
  const hint = { day: null, month: words.monthOnly, year: words.yearOnly }[published.precision];
  return html`<time datetime="${published.value}">${dateText(published, language)}</time>${hint === null ? '' : html` <small>(${hint})</small>`}`;
}

function copiesOf({ copies: { count, listed }, addresses }: ReleasePage, { words }: Visitor): Markup | '' {
  if (count === 0) return '';
  const items = listed.map(
    ({ id, title, language, publisher }) =>
      html`<li><a href="${addresses.release(id, null)}" lang="${languageTag(language)}"><bdi>${title}</bdi></a> <small><bdi>${publisher ?? words.unknown}</bdi></small></li>`,
  );
  return html`<section class="beside" aria-labelledby="copies"><h2 id="copies">${words.copies}</h2>
${items.length === 0 ? html`<p>${words.copiesUnnamed(count)}</p>` : html`<ul>${items}</ul>`}</section>`;
}
