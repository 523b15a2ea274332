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

const PLURAL: Readonly<Record<PersonSentence['family'], RegExp>> = {
  english: /[^s]s$/,
  russian: /[ыи]$/,
  turkic: /l[ae]r(?:[iu]n?)?$/,
};

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
      from: startOfAbbreviations(sentence, index, phrases.at(-1)?.to ?? 0),
      to,
      kind: role === 'rank' ? 'rank' : 'honorific',
      isPlural:
        role === 'rank' &&
        PLURAL[sentence.family].test(
          sentence.words[sentence.family === 'russian' ? index : to - 1]?.word ?? '',
        ),
      head: to - 1,
    });
    index = to;
  }
  return phrases;
}

const MOST_OF_DEGREE = 4;

/** "К.э.н.", "д.м.н.", "t.e.d.", "i.f.d.": degrees in small letters with a stop behind each. */
export function degreePhrases({ words, text }: PersonSentence): readonly TitlePhrase[] {
  const phrases: TitlePhrase[] = [];
  for (const { index, raw } of words) {
    if (
      index < (phrases.at(-1)?.to ?? 0) ||
      !/^(?:[кд]|\p{Ll})$/iu.test(raw) ||
      text.text[words[index]?.end ?? 0] !== '.'
    )
      continue;
    let to = index + 1;
    while (
      to < index + MOST_OF_DEGREE &&
      /^\.\s?$/.test(words[to]?.gap ?? '') &&
      /^\p{Ll}{1,4}$/u.test(words[to]?.raw ?? '')
    )
      to += 1;
    const letters = words
      .slice(index, to)
      .map(({ word }) => word)
      .join('.');
    if (DEGREES.test(letters) && text.text[words[to - 1]?.end ?? 0] === '.')
      phrases.push({ from: index, to, kind: 'rank', isPlural: false, head: to - 1 });
  }
  return phrases;
}

const DEGREES = /^(?:[кд]\.\p{L}{1,4}(?:\.\p{L}{1,4})?\.н|(?:\p{L}\.){1,2}[fe]\.d|\p{L}\.u\.(?:f\.d|e\.d))$/u;

const SHORTEST_ABBREVIATED = 3;

/** "J. Kd. Alb. X": abbreviations in front of an abbreviated rank belong to it. */
function startOfAbbreviations(
  { words, roles, family }: PersonSentence,
  index: number,
  least: number,
): number {
  let from = index;
  while (from > least && words[from]?.gap === '-') from -= 1;
  if (family !== 'turkic' || roles[index] !== 'honorific' || words[index]?.isCapital !== true) return from;
  while (
    from > least &&
    words[from]?.gap === '. ' &&
    words[from - 1]?.isCapital === true &&
    (words[from - 1]?.raw.length ?? 0) <= SHORTEST_ABBREVIATED &&
    words[from - 1]?.raw !== 'V'
  )
    from -= 1;
  return from;
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

const MOST_IN_BRACKET = 6;

/** "Commander (Marine Support), Mr X", "Başkanı (CCO) X": words in brackets between an office and the name. */
export function withBracket(sentence: PersonSentence, phrase: TitlePhrase): TitlePhrase {
  const { words, roles } = sentence;
  if (phrase.kind === 'honorific' || !/^\s\($/.test(words[phrase.to]?.gap ?? '')) return phrase;
  for (let to = phrase.to + 1; to <= phrase.to + MOST_IN_BRACKET; to += 1) {
    const word = words[to];
    const last = words[to - 1];
    if (word === undefined || last === undefined || (roles[to - 1] === 'name' && isUnknown(last)))
      return phrase;
    if (!word.gap.startsWith(')')) continue;
    const leads =
      /^\),?\s$/.test(word.gap) && ['name', 'initial', 'honorific', 'rank'].includes(roles[to] ?? '');
    return leads ? { ...phrase, to } : phrase;
  }
  return phrase;
}

function isUnknown({ concepts, isAllCapitals }: PersonSentence['words'][number]): boolean {
  return concepts.length === 0 && !isAllCapitals;
}
