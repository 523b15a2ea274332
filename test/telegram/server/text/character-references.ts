/** A character written as `&lt;`, `&#60;` or `&#x3c;`, and the position after it. */
export interface CharacterReference {
  readonly codePoint: number;
  readonly end: number;
}

const BASIC = new Map([
  ['lt', '<'],
  ['gt', '>'],
  ['amp', '&'],
  ['quot', '"'],
]);

const RICH = new Map([
  ...BASIC,
  ['apos', "'"],
  ['nbsp', '\u00a0'],
  ['hellip', '…'],
  ['mdash', '—'],
  ['ndash', '–'],
  ['lsquo', '‘'],
  ['rsquo', '’'],
  ['ldquo', '“'],
  ['rdquo', '”'],
]);

const LONGEST_NUMERIC = 10;
const LAST_CODE_POINT = 0x10ffff;

/**
 * The character reference at `position` (where the `&` stands), or undefined where Telegram leaves the text as it is:
 * any name it does not know, a number out of range or written with too many digits. The closing `;` may be missing.
 *
 * @param rich rich messages know more names than `parse_mode: HTML`
 */
export function characterReferenceAt(
  text: string,
  position: number,
  rich = false,
): CharacterReference | undefined {
  const rest = text.slice(position, position + 64);
  const numeric = /^&#(?:[xX]([0-9a-fA-F]+)|([0-9]+))/.exec(rest);
  if (numeric !== null) {
    const codePoint = numeric[1] === undefined ? Number(numeric[2]) : Number.parseInt(numeric[1], 16);
    const tooLong = numeric[0].length >= LONGEST_NUMERIC;
    if (codePoint === 0 || codePoint >= LAST_CODE_POINT || tooLong) return undefined;
    return closed(text, codePoint, position + numeric[0].length);
  }
  const named = /^&([a-zA-Z]+)/.exec(rest);
  const character = (rich ? RICH : BASIC).get(named?.[1] ?? '');
  if (named === null || character === undefined) return undefined;
  return closed(text, character.charCodeAt(0), position + named[0].length);
}

function closed(text: string, codePoint: number, end: number): CharacterReference {
  return { codePoint, end: text[end] === ';' ? end + 1 : end };
}

/** Half of a surrogate pair, which no UTF-8 text can hold. */
export function isSurrogate(codePoint: number): boolean {
  return codePoint >= 0xd800 && codePoint <= 0xdfff;
}
