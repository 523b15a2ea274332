import { LRUCache } from 'lru-cache';
import { abbreviationsOf } from '../../../archive/cutting/abbreviations.ts';
import { detectLanguage } from '../../../archive/describing/language.ts';
import type { LanguageCode } from '../../../archive/release.ts';
import { detached, eachWritten, formOf } from '../../../search/analysis/tokens.ts';
import { type Meaning, tongueOf } from '../words/lexicon.ts';
import { VOCABULARY } from '../words/vocabulary.ts';
import { type WordForm, wordFormOf } from './word-form.ts';

/** A word where it stands. */
export interface ReadWord extends WordForm {
  readonly index: number;
  readonly start: number;
  readonly end: number;
  /** What stands between the word before it and this one. */
  readonly gap: string;
  /** Counted from 0; sentences end in . ! ? … or a line feed. */
  readonly sentence: number;
  /** Counted from 0 through the whole text; clauses end at any punctuation but that within a word or number. */
  readonly clause: number;
  /** First of a sentence or of a quotation, so that a capital letter says nothing. */
  readonly isFirst: boolean;
}

/** A text taken apart once, for all questions that are asked of it. */
export interface ReadText {
  readonly text: string;
  readonly language: LanguageCode | null;
  readonly words: readonly ReadWord[];
  readonly meanings: readonly Meaning[];
  /** Whether capital letters mark names in it: not in a heading in capitals, nor in a line all in lower case. */
  readonly tellsNames: boolean;
  readonly index: WordIndex;
}

/** Where each form of a word stands, by positions of words. */
export interface WordIndex {
  readonly word: ReadonlyMap<string, readonly number[]>;
  readonly stem: ReadonlyMap<string, readonly number[]>;
  readonly concept: ReadonlyMap<string, readonly number[]>;
  readonly key: ReadonlyMap<string, readonly number[]>;
  /** By folded letters, with and without case endings. */
  readonly base: ReadonlyMap<string, readonly number[]>;
  /** By the letters that words of one family share. */
  readonly family: ReadonlyMap<string, readonly number[]>;
  /** By id of the tables. */
  readonly meaning: ReadonlyMap<string, readonly number[]>;
}

const LONGEST_TEXT = 6_000;
/** In UTF-16 units: a text taken apart is some hundred times as large. */
const MOST_REMEMBERED = 150_000;
const texts = new LRUCache<string, ReadText>({
  maxSize: MOST_REMEMBERED,
  sizeCalculation: ({ text }) => text.length + 1,
});

/** Takes a text apart, or remembers having done so: the same passages are cited again and again. At most 6,000 UTF-16 units are read. */
export function readText(text: string, language: LanguageCode | null): ReadText {
  const key = `${language ?? ''}\n${text}`;
  const known = texts.get(key);
  if (known !== undefined) return known;
  const read = takeApart(text.slice(0, LONGEST_TEXT), language);
  texts.set(key, read);
  return read;
}

const ENDS_SENTENCE = /[.!?…]["'»”’)\]]*\s|\n/u;
const ABBREVIATED = /^\.\s?$/;
const ENDS_CLAUSE = /[,;:.!?…()«»“”„"\n]|\s[-–—]\s/u;
/** They begin a clause without a comma. */
const CONTRASTS: ReadonlySet<string> = new Set(['while', 'whereas', 'but', 'although']);
const OPENS = /(?:^|[\s(])["'«“„‘—–-]\s*$|[:«“„]\s*["'«“„]?\s*$/u;

function takeApart(text: string, stated: LanguageCode | null): ReadText {
  const words: ReadWord[] = [];
  let sentence = 0;
  let clause = 0;
  let last = 0;
  eachWritten(text, (written, start) => {
    const form = writtenForm(written);
    if (form === null) return;
    const index = words.length;
    const end = start + written.length;
    const gap = text.slice(last, start);
    last = end;
    const before = words[index - 1];
    const isPlain = gap === ' ';
    const isShort = !isPlain && ABBREVIATED.test(gap) && before !== undefined && isAbbreviated(before);
    const ends = !isPlain && before !== undefined && ENDS_SENTENCE.test(gap) && !isShort;
    if (ends) sentence += 1;
    const breaks = !isPlain && ENDS_CLAUSE.test(gap) && !isShort;
    const isNew = breaks || CONTRASTS.has(form.word) || isSecondDeed(form, before, words.at(-2));
    if (before !== undefined && isNew) clause += 1;
    const isFirst = before === undefined || ends || (!isPlain && OPENS.test(gap));
    words.push(placed(form, { index, start, end, gap, sentence, clause, isFirst }));
  });
  const language = stated ?? detectLanguage(text);
  const hasNames = tellsNames(words);
  const meanings = VOCABULARY.find(words, tongueOf(language)).filter(
    ({ id, from }) => !(hasNames && OF_DEEDS.test(id) && words.slice(from, from + 1).some(isName)),
  );
  let index: WordIndex | null = null;
  return {
    text,
    language,
    words,
    meanings,
    tellsNames: hasNames,
    /** Made when it is first asked for: who only reads through a text needs none. */
    get index() {
      index ??= indexOf(words, meanings);
      return index;
    },
  };
}

const MOST_WRITTEN = 20_000;
const forms = new Map<string, WordForm | null>();

/** What a word is as it is written, ending and all, from a bounded memory; null for characters that fold to nothing. */
function writtenForm(written: string): WordForm | null {
  const known = forms.get(written);
  if (known !== undefined) return known;
  const form = formOf(written);
  const made = form === null ? null : wordFormOf(form.raw);
  if (forms.size >= MOST_WRITTEN) forms.clear();
  if (written.length <= LONGEST_KNOWN) forms.set(detached(written), made);
  return made;
}

const LONGEST_KNOWN = 40;

/** Written out, since a spread of so many fields is what reading a text would take longest over. */
function placed(form: WordForm, place: Omit<ReadWord, keyof WordForm>): ReadWord {
  const { raw, word, snowball, stems, concepts, keys, bases, forms, englishKeys } = form;
  const { isNumber, isFunction, isCapital, isAllCapitals } = form;
  const { index, start, end, gap, sentence, clause, isFirst } = place;
  return {
    raw,
    word,
    snowball,
    stems,
    concepts,
    keys,
    bases,
    forms,
    englishKeys,
    isNumber,
    isFunction,
    isCapital,
    isAllCapitals,
    index,
    start,
    end,
    gap,
    sentence,
    clause,
    isFirst,
  };
}

const CONJUNCTIONS: ReadonlySet<string> = new Set(['and', 'и', 'va', 've']);
const PAST_VERB = /^\p{L}{2,}(?:ed|[аеиыу]л(?:а|о|и)?(?:сь|ся)?)$/u;
const PAST_TURKIC_VERB = /^\p{L}{2,}(?:[iu][bp]|[dt][iu]|m[iu]s)(?:l[ae]r)?$/u;

/** "Approved one and rejected another": behind such an "and", or in Turkic languages in front of it, stands a verb. */
function isSecondDeed(word: WordForm, before: ReadWord | undefined, earlier: ReadWord | undefined): boolean {
  if (before !== undefined && CONJUNCTIONS.has(before.word) && PAST_VERB.test(word.word)) return true;
  return earlier !== undefined && CONJUNCTIONS.has(before?.word ?? '') && PAST_TURKIC_VERB.test(earlier.word);
}

const SHORT = 3;
const { leading } = abbreviationsOf(null);

/** "И. о.", "Col. Gen.", "Prof. Dr.": the stop behind them ends no sentence. */
function isAbbreviated({ raw, isNumber }: ReadWord): boolean {
  return !isNumber && (raw.length <= SHORT || leading.has(raw.toLowerCase()));
}

/** Tables of what is done and said, in which a name has no part (Signe is no form of "sign"). */
const OF_DEEDS = /^(?:deed|saying|opposite(?!:(?:north|east|inner|high)[+-])):/;

/** Whether a word has a capital letter that its place in the sentence does not give it. */
export function isName(word: ReadWord): boolean {
  return word.isCapital && !word.isFirst;
}

/** From so many words on, a stray small letter does not make a sentence of a heading. */
const LONG = 10;
const MOST_CAPITALS = 0.85;
/** What headings in capitals write small. */
const MINOR: ReadonlySet<string> = new Set(
  (
    'a an the of in on at by for to from with and or but nor as off per via vs и в на с со к о об по за из от до у для а но ' +
    've ile de da bu bir ya va ila ucun icin'
  ).split(' '),
);

function tellsNames(words: readonly ReadWord[]): boolean {
  const plain = words.filter((word) => !word.isNumber && !word.isFirst && !MINOR.has(word.word));
  const capitals = plain.filter((word) => word.isCapital).length;
  if (capitals === 0) return words[0]?.isCapital === true && plain.length > 0;
  if (plain.filter((word) => word.isAllCapitals).length > plain.length / 2) return false;
  return plain.length < LONG ? capitals < plain.length : capitals <= plain.length * MOST_CAPITALS;
}

/** Letters that words of one family share. */
export const FAMILY_LETTERS = 5;

function indexOf(words: readonly ReadWord[], meanings: readonly Meaning[]): WordIndex {
  const index = {
    word: new Map<string, number[]>(),
    stem: new Map<string, number[]>(),
    concept: new Map<string, number[]>(),
    key: new Map<string, number[]>(),
    base: new Map<string, number[]>(),
    family: new Map<string, number[]>(),
    meaning: new Map<string, number[]>(),
  };
  for (const word of words) {
    add(index.word, word.word, word.index);
    for (const stem of word.stems) add(index.stem, stem, word.index);
    for (const concept of word.concepts) add(index.concept, concept, word.index);
    for (const key of word.keys) add(index.key, key, word.index);
    for (const base of word.bases) add(index.base, base, word.index);
    add(index.family, word.word.slice(0, FAMILY_LETTERS), word.index);
  }
  for (const { id, from, to } of meanings) {
    for (let position = from; position < to; position += 1) add(index.meaning, id, position);
  }
  return index;
}

function add(map: Map<string, number[]>, key: string, position: number): void {
  const positions = map.get(key);
  if (positions === undefined) map.set(key, [position]);
  else positions.push(position);
}
