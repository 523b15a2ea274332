import { abbreviationsOf } from '../../../archive/cutting/abbreviations.ts';
import type { PersonSentence } from './person-sentence.ts';

/** A rank or an office where it stands, by positions of words. */
export interface TitlePhrase {
  readonly from: number;
  readonly to: number;
  readonly kind: 'office' | 'rank' | 'honorific';
  /** Of several people: "Deputy Ministers A and B". */
  readonly isPlural: boolean;
  /** Position of the word that bears the case and number. */
  readonly head: number;
}

/** Words that may be a name, by positions of the first and behind the last. */
export type Run = readonly [from: number, to: number];

const ONLY_QUOTES = /^[\s"'«»“”„‘’]*$/u;
const STOP = /^\.\s*$/u;

/** Whether punctuation parts a word from the one before it; a quotation mark or the stop of an abbreviation does not. */
export function isParted({ words, text }: PersonSentence, index: number): boolean {
  const word = words[index];
  const before = words[index - 1];
  if (word === undefined || before === undefined) return true;
  if (word.gap === ' ' || word.gap === '-') return false;
  if (word.gap === '\n' && word.isCapital && isShortLine(text.text, before.end)) return true;
  if (word.clause === before.clause) return /\n\s*\n/.test(word.gap);
  return !(ONLY_QUOTES.test(word.gap) || (STOP.test(word.gap) && isAbbreviated(before.raw)));
}

/** UTF-16 units; wrapped lines of prose are longer than lines of a list. */
const SHORT_LINE = 60;

function isShortLine(text: string, end: number): boolean {
  return end - (text.lastIndexOf('\n', end - 1) + 1) < SHORT_LINE;
}

const { leading } = abbreviationsOf(null);

function isAbbreviated(raw: string): boolean {
  return raw.length === 1 || leading.has(raw.toLowerCase());
}

export function opensQuotation({ words }: PersonSentence, index: number): boolean {
  return /[«“„"]$/u.test(words[index]?.gap ?? '');
}

export function closesQuotation({ words }: PersonSentence, index: number): boolean {
  return /^[»”"“]/u.test(words[index]?.gap ?? '');
}

/** Ranks and forms of address, each a phrase of its own; "Prof. Dr." is one. */
export function rankPhrases(sentence: PersonSentence): readonly TitlePhrase[] {
  const { roles } = sentence;
  const phrases: TitlePhrase[] = [];
  for (let index = 0; index < roles.length; ) {
    const role = roles[index];
    if (role !== 'rank' && role !== 'honorific' && !areAbbreviated(sentence, index + 1)) {
      index += 1;
      continue;
    }
    let to = index + 1;
    while ((roles[to] === role || areAbbreviated(sentence, to)) && !isParted(sentence, to)) to += 1;
    phrases.push({
      from: index,
      to,
      kind: role === 'rank' ? 'rank' : 'honorific',
      isPlural: false,
      head: to - 1,
    });
    index = to;
  }
  return phrases;
}

/** "Prof. Dr." is one title. */
function areAbbreviated({ words, roles }: PersonSentence, index: number): boolean {
  const word = words[index];
  const before = words[index - 1];
  const isShort = (role: string | undefined, raw: string) =>
    (role === 'office' || role === 'honorific' || role === 'rank') && leading.has(raw.toLowerCase());
  return (
    word !== undefined &&
    before !== undefined &&
    STOP.test(word.gap) &&
    isShort(roles[index - 1], before.raw) &&
    isShort(roles[index], word.raw)
  );
}

/** Of phrases that share words the first counts; those that follow each other as one title are joined. */
export function joinedPhrases(
  sentence: PersonSentence,
  phrases: readonly TitlePhrase[],
  isOne: (first: TitlePhrase, second: TitlePhrase) => boolean,
): readonly TitlePhrase[] {
  const joined: TitlePhrase[] = [];
  for (const phrase of phrases.toSorted((a, b) => a.from - b.from || b.to - a.to)) {
    const last = joined.at(-1);
    if (last !== undefined && phrase.from < last.to) {
      if (phrase.head >= last.to) joined.push({ ...phrase, from: last.to });
      continue;
    }
    if (
      last !== undefined &&
      phrase.from === last.to &&
      !isParted(sentence, last.to) &&
      isOne(last, phrase)
    ) {
      joined[joined.length - 1] = { ...phrase, from: last.from };
    } else joined.push(phrase);
  }
  return joined;
}

/** "Former", "acting", "eski": no office without what follows. */
export function isMereQualifier({ tables }: PersonSentence, { from, to }: TitlePhrase): boolean {
  for (let index = from; index < to; index += 1) {
    const own = tables.get(index) ?? [];
    if (!own.includes('qualifier') || own.includes('office')) return false;
  }
  return true;
}
