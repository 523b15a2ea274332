import type { Span } from '../../archive/release.ts';
import { Html, shown } from './html.ts';

const TAIL = String.raw`[^\s<>"“”«»]*`;
/** What Telegram makes a link of by itself. A capitalised ending is the next sentence, whose space was lost. */
const ACTIVE = new RegExp(
  [
    String.raw`(?<![\p{L}\p{N}+.-])[\p{L}\p{N}+.-]*:\/\/${TAIL}`,
    String.raw`(?<![\p{L}\p{N}_.-])[\p{L}\p{N}._%+-]+@(?:[\p{L}\p{N}_-]+\.)+\p{L}{2,}`,
    String.raw`(?<![\p{L}\p{N}_.-])(?:[\p{L}\p{N}_-]+\.)+(?:(?!\p{Lu}\p{Ll}+(?!\p{L}))\p{L}{2,}|[xX][nN]--[\p{L}\p{N}-]+)(?![\p{L}\p{N}_])(?:[:\/?#]${TAIL})?`,
    String.raw`(?<![\p{N}.])\d{1,3}(?:\.\d{1,3}){3}(?![\p{N}.])(?:[:\/]${TAIL})?`,
    String.raw`(?<![\p{L}\p{N}_])@\w{2,}`,
    String.raw`(?<![\p{L}\p{N}_/<>])\/\w+(?:@\w+)?`,
  ].join('|'),
  'gu',
);
/** Telegram shows 100 formatted pieces of a message and no more, so a text that wants many becomes one of them. */
const MOST_PIECES = 6;

/** Where a text says what Telegram would make a link, a mention or a command. */
export function activeSpans(text: string): readonly Span[] {
  return [...text.matchAll(ACTIVE)].map(({ 0: piece, index }) => ({
    start: index,
    end: index + piece.length,
  }));
}

/**
 * Text of a release, to the letter. What in it Telegram would make a link, a mention or a command to this bot is set as
 * code: a press must never do what a release says. `style` is for the rest of it, since code takes no other form.
 */
export function releaseText(
  text: string,
  style: (part: Html) => Html = (part) => part,
  mostPieces = MOST_PIECES,
): Html {
  const plain = shown(text);
  const found = activeSpans(plain);
  if (found.length > mostPieces) return Html.code(plain);
  const parts: Html[] = [];
  let from = 0;
  for (const { start, end } of found) {
    parts.push(style(Html.text(plain.slice(from, start))), Html.code(plain.slice(start, end)));
    from = end;
  }
  return Html.join([...parts, style(Html.text(plain.slice(from)))]);
}
