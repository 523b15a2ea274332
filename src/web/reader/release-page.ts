import { html } from 'hono/html';
import type { ReleaseSummary } from '../../archive/archive.ts';
import type { Release, RevisionHead, Span } from '../../archive/release.ts';
import type { ReleaseFacts } from '../../facts/fact.ts';
import { about } from './about-release.ts';
import type { PageAddresses } from './addresses.ts';
import { factsSection } from './facts-section.ts';
import { languageTag } from './language-tag.ts';
import type { Markup } from './layout.ts';
import { CITED } from './links.ts';
import { markedParagraphs, type Piece } from './marked-body.ts';
import { REVISIONS, revisionsSection } from './revisions-section.ts';
import type { Visitor } from './visitor-words.ts';

export interface ReleasePage {
  readonly release: Release;
  readonly marked: Span | null;
  /** The sentence that was cited is no longer there. */
  readonly isCorrected: boolean;
  /** The earlier ones that may be read, newest first. */
  readonly revisions: readonly RevisionHead[];
  readonly facts: ReleaseFacts;
  /** Other releases with the same text; those listed the visitor may read. */
  readonly copies: { readonly count: number; readonly listed: readonly ReleaseSummary[] };
  readonly addresses: PageAddresses;
  /** Where the bot is asked about it; null: there is no bot. */
  readonly askAddress: string | null;
  /** Null for a visitor who may not search. */
  readonly searchAddress: string | null;
}

/** Where on a page the text begins. */
export const TEXT = 'text';

export function releasePage(page: ReleasePage, visitor: Visitor): Markup {
  const { release, marked, isCorrected, revisions, facts, addresses, askAddress, searchAddress } = page;
  const { language, words } = visitor;
  const paragraphs = markedParagraphs(release.body, marked);
  const opening = paragraphs.flat().find(({ isMarked }) => isMarked) ?? null;
  const skip = opening === null ? { to: TEXT, said: words.toText } : { to: CITED, said: words.toCited };
  return html`<a class="skip" href="#${skip.to}">${skip.said}</a>
${searchAddress === null ? '' : html`<header><a href="${searchAddress}">${words.search}</a></header>`}
<main>
<article lang="${languageTag(release.language)}" dir="auto">
<h1 dir="auto">${release.title}</h1>
${about({ text: release, source: release.source, revision: revisionWords(page, visitor) }, visitor)}
${isCorrected ? html`<p class="notice" role="status" lang="${language}" dir="ltr">${words.corrected}${revisions.length === 0 ? '' : html` <a href="#${REVISIONS}">${words.revisions}</a>`}</p>` : ''}
<div class="text" id="${TEXT}">
${paragraphs.map((pieces) => html`<p dir="auto">${pieces.map((piece) => pieceOf(piece, piece === opening))}</p>\n`)}</div>
</article>
${askAddress === null ? '' : html`<p><a class="ask" href="${askAddress}" rel="noopener">${words.ask}</a></p>`}
${factsSection(facts, release, addresses, visitor)}
${revisionsSection({ release, revisions, shown: null, addresses }, visitor)}
${copiesOf(page, visitor)}
</main>`;
}

/** Null for a release that was never corrected. */
function revisionWords({ release: { revision }, revisions }: ReleasePage, { words }: Visitor): string | null {
  if (revision === 1) return null;
  return revisions.length === 0 ? words.onlyRevision(revision) : words.newestRevision(revision);
}

/** The first marked piece is where the page opens, also where the address has lost its fragment. */
function pieceOf({ text, isMarked }: Piece, isOpening: boolean): Markup {
  if (!isMarked) return html`${text}`;
  return isOpening
    ? html`<mark id="${CITED}" tabindex="-1" autofocus>${text}</mark>`
    : html`<mark>${text}</mark>`;
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
