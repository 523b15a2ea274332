import { html } from 'hono/html';
import { changedParagraphs } from './changed-paragraphs.ts';
import { type ChangedPiece, changedPieces } from './changed-words.ts';
import type { Markup } from './layout.ts';
import { markedParagraphs } from './marked-body.ts';
import type { Visitor } from './visitor-words.ts';

/**
 * What an earlier text was and what the next revision made of it, in paragraphs of the text itself; where that cannot be told
 * word by word, both texts. `id`: of the element that the text begins with.
 */
export function changedText(before: string, after: string, id: string, visitor: Visitor): Markup {
  const { language, words } = visitor;
  const said = (text: string) => html`<p class="faint" lang="${language}" dir="ltr">${text}</p>`;
  const pieces =
    before === after ? [{ text: before, change: 'none' } as const] : changedPieces(before, after);
  if (pieces === null) {
    const heading = (text: string) => html`<h2 lang="${language}" dir="ltr">${text}</h2>`;
    return html`${said(words.tooDifferent)}
${heading(words.textBefore)}
<div class="text" id="${id}">
${plainParagraphs(before)}</div>
${heading(words.textAfter)}
<div class="text">
${plainParagraphs(after)}</div>`;
  }
  const isChanged = pieces.some(({ change }) => change !== 'none');
  return html`${said(isChanged ? words.changesHint : words.sameText)}
<div class="text" id="${id}">
${changedParagraphs(pieces).map((paragraph) => html`<p dir="auto">${changesOf(paragraph, visitor)}</p>\n`)}</div>`;
}

/** A line of text that may have been changed; one that cannot be compared is told whole. */
export function changedLine(before: string, after: string, visitor: Visitor): readonly Markup[] {
  const pieces =
    before === after ? [{ text: before, change: 'none' } as const] : changedPieces(before, after);
  return changesOf(pieces ?? replaced(before, after), visitor);
}

/** One thing in the place of another, told whole. */
export function replaced(before: string, after: string): readonly ChangedPiece[] {
  return [
    { text: before, change: 'removed' },
    { text: ' ', change: 'none' },
    { text: after, change: 'added' },
  ];
}

/** What is struck through or underlined says so to those who listen, and where it ends. */
export function changesOf(pieces: readonly ChangedPiece[], { language, words }: Visitor): readonly Markup[] {
  // The text alone decides in which direction its paragraph is read.
  const aloud = (text: string) => html`<bdi class="unseen" lang="${language}"> ${text} </bdi>`;
  return pieces.map(({ text, change }) => {
    if (change === 'none') return html`${text}`;
    return change === 'removed'
      ? html`<del>${aloud(words.removed)}${text}${aloud(words.endOfChange)}</del>`
      : html`<ins>${aloud(words.added)}${text}${aloud(words.endOfChange)}</ins>`;
  });
}

function plainParagraphs(body: string): readonly Markup[] {
  return markedParagraphs(body, null).map(
    (pieces) => html`<p dir="auto">${pieces.map(({ text }) => text)}</p>\n`,
  );
}
