import {
  type Abbreviations,
  abbreviationsOf,
  opensSentences,
  writesOrdinalsWithStop,
} from './abbreviations.ts';

/** How a language writes what only looks like the end of a sentence. */
export interface StopRules {
  readonly abbreviations: Abbreviations;
  readonly ordinals: boolean;
}

export function stopRulesOf(language: string | null): StopRules {
  return { abbreviations: abbreviationsOf(language), ordinals: writesOrdinalsWithStop(language) };
}

/** A place between two words where a sentence may end: text before it, white space or none, text after it. */
export interface Gap {
  /** Where the sentence that would end here begins. */
  readonly sentenceStart: number;
  /** End of what stands before the white space. */
  readonly left: number;
  /** Start of what stands after it; equal to `left` where a site lost the space. */
  readonly right: number;
}

/** Enough to see the word before a full stop, and the one after it. */
const WINDOW = 48;

/** A sentence as short as this before "Inc." or "2022 г." is hardly one. */
const SHORT_SENTENCE = 25;

export const CLOSERS = '"\'”’»›)\\]}＂」』）';
export const OPENING = '"\'“‘«‹„(\\[{';

const END = new RegExp(`^(.*?)\\s*([\\p{Sentence_Terminal}…]+)\\s?([${CLOSERS}]*)$`, 'su');
const NEXT_WORD = /^[^\p{L}\p{N}]*([\p{L}\p{M}\p{N}]*)(.?)/su;
const LETTERS_WITH_STOPS = /(?:^|[^\p{L}\p{N}])((?:\p{L}\.\s?)*\p{L})$/u;
const LAST_TOKEN = /[^\s"“”«»„()[\]]*$/u;
const ADDRESS = /:\/\/|^www\.|@/iu;

/** Endings of addresses and file names, which a full stop joins to a word ("booking.com", "report.pdf"). */
const ADDRESS_ENDING =
  /^(?:com|org|net|gov|edu|mil|int|info|biz|az|ru|tr|uk|ua|ge|us|eu|de|fr|tv|io|ai|js|ts|pdf|docx?|xlsx?|pptx?|txt|html?|php|aspx?|jpe?g|png|gif|zip|mp[34])$/iu;

/** Whether a sentence ends at a gap that has no line break in it, or one that only wraps a line. */
export function endsSentence(text: string, gap: Gap, rules: StopRules): boolean {
  const from = Math.max(gap.sentenceStart, gap.left - WINDOW);
  const end = END.exec(text.slice(from, gap.left));
  if (end === null) return false;
  const [, before = '', stops = '', closers = ''] = end;
  const after = NEXT_WORD.exec(text.slice(gap.right, gap.right + WINDOW));
  const word = after?.[1] ?? '';
  if (word === '') return false;
  if (gap.left === gap.right && !endsBetweenGluedWords(text, gap, before, word)) return false;
  if (/^\p{Ll}/u.test(word)) return continuesInLowerCase(before, stops, closers, rules);
  if (stops !== '.') return true;
  if (closers !== '') return !closesInside(before, closers);
  const followedByStop = after?.[2] === '.';
  const length = gap.left - gap.sentenceStart;
  return !isPartOfSentence(before, word, followedByStop, length, rules);
}

/** No space after the stop: words of which the space was lost, or an address, an abbreviation, a number. */
function endsBetweenGluedWords(text: string, gap: Gap, before: string, word: string): boolean {
  if (!/^[\p{Lu}\p{Lt}\p{Lo}\p{Ll}]/u.test(word)) return false;
  const token = LAST_TOKEN.exec(before)?.[0] ?? '';
  const following = /^\S*/u.exec(text.slice(gap.right, gap.right + WINDOW))?.[0] ?? '';
  if (ADDRESS.test(token) || ADDRESS.test(following) || token.includes('/') || ADDRESS_ENDING.test(word))
    return false;
  if (/^\p{Lo}/u.test(word) && !/\p{Ll}$/u.test(before)) return true;
  return word.length > 1 && !/^\.\p{L}/u.test(following.slice(following.indexOf(word) + word.length));
}

/** The next word is in lower case: the stop belongs to an abbreviation or a quotation, unless a whole word is before it. */
function continuesInLowerCase(before: string, stops: string, closers: string, rules: StopRules): boolean {
  const word = /(?:^|[\s("“«])(\p{L}?\p{Ll}{4,})$/u.exec(before)?.[1];
  return (
    stops === '.' &&
    closers === '' &&
    word !== undefined &&
    !isListed(word.toLowerCase(), rules.abbreviations)
  );
}

function isListed(word: string, { leading, numbered, closing }: Abbreviations): boolean {
  return leading.has(word) || numbered.has(word) || closing.has(word);
}

/** "(D-Del.) Chairman": a bracket of a few letters inside the sentence, which the stop ends no more than it does. */
function closesInside(before: string, closers: string): boolean {
  return /^[)\]]$/.test(closers) && /\s[([][^()[\]]{0,14}$/.test(before);
}

/** A single full stop, white space, and a capital or a number after it. `before` ends with what the stop stands at. */
function isPartOfSentence(
  before: string,
  next: string,
  stopped: boolean,
  length: number,
  rules: StopRules,
): boolean {
  const { leading, numbered, closing } = rules.abbreviations;
  const token = LAST_TOKEN.exec(before)?.[0] ?? '';
  const isOnlyToken = length <= token.length + 2;
  if (/^(?:\d{1,3}|[ivx]{1,4}|\p{L})$/iu.test(token) && isOnlyToken) return true;
  if (/^\d{1,3}$/.test(token) || /^[IVXL]{2,}$/.test(token)) return rules.ordinals;

  const spelled = LETTERS_WITH_STOPS.exec(before)?.[1]?.replaceAll(/\s/g, '');
  const known = [spelled, token, token.slice(token.search(/[^\p{L}][\p{L}]*$/u) + 1)].map(
    (word) => word?.toLowerCase() ?? '',
  );
  const is = (words: ReadonlySet<string>) => known.some((word) => words.has(word));
  const isOpener = !stopped && opensSentences(next);
  if (is(closing)) {
    const needsNumber = token.length <= 2 && !token.includes('.') && !/\d\s?\S+$/u.test(before);
    return length < SHORT_SENTENCE || (needsNumber && !isOpener && spelled === token);
  }
  if (is(leading)) return true;
  if (is(numbered) && /^[\dIVX]/u.test(next)) return true;
  if (spelled === undefined) return false;
  const isInitial = /\p{Lu}/u.test(spelled) || spelled.includes('.');
  return isInitial && !isOpener;
}
