import { baseForms, nameKeysOf } from '../../answering/checking/names/name-forms.ts';
import { type ReadText, readText } from '../../answering/checking/reading/read-text.ts';
import { tableOf } from '../../answering/checking/words/lexicon.ts';
import { QuestionError } from '../../errors.ts';
import { genitiveNameKey, nameKey } from '../../search/analysis/name-key.ts';
import type { Appearance } from './appearance.ts';
import { isChildOf, type NameWord, type PersonName, wordKey } from './person-name.ts';

/** A word of a name that is asked for. */
export interface QueryWord {
  readonly written: string;
  /** By its letters in small ones: "exact spelling". */
  readonly letters: string;
  /** Keys by sound of what it may be, as it stands or as a Russian genitive. */
  readonly keys: readonly string[];
  /** Keys of what it may be without a case ending; looked for only where nobody has a name of `keys`. */
  readonly inflectedKeys: readonly string[];
  readonly isInitial: boolean;
}

/** Who is asked for: words of a name, and an office where one is given. */
export interface NameQuery {
  readonly words: readonly QueryWord[];
  readonly title: string | null;
}

/** In UTF-16 units, with a title behind it. */
const LONGEST_NAME = 500;
const WORD = /\p{L}[\p{L}\p{M}'’ʼ`-]*\.?/gu;
/** As cards of namesakes are called. */
const WITH_TITLE = /^([^(]+)\(([^()]+)\)$/u;
const WITH_COMMA = /^([^,]+),(.+)$/su;
const OF_TITLES = new Set(['qualifier', 'office', 'rank']);
const TITLE_WORDS = new Set(['qualifier', 'office', 'rank', 'body', 'subject', 'known']);

/**
 * Reads who is asked for: "Hasanov", "Закира Гасанова", "Hasanov, Minister of Defence".
 *
 * @throws QuestionError for what holds no letters or is longer than a name.
 */
export function readNameQuery(text: string): NameQuery {
  if (text.length > LONGEST_NAME) {
    throw new QuestionError(
      `Cannot look for a name of ${text.length} characters: ${LONGEST_NAME} is the most; give the name alone`,
    );
  }
  const { name, title } = withTitle(text.trim());
  const words = wordsOf(name);
  if (words.length === 0) throw new QuestionError('Cannot look for a person without a name; give one');
  return { words, title };
}

/** "Hasanov, Zakir" is a name alone. */
function withTitle(text: string): { readonly name: string; readonly title: string | null } {
  const [, called, inParentheses] = WITH_TITLE.exec(text) ?? [];
  if (called !== undefined && inParentheses !== undefined)
    return { name: called, title: inParentheses.trim() };
  const [, name, title] = WITH_COMMA.exec(text) ?? [];
  if (name === undefined || title === undefined || !holdsOffice(readText(title, null)))
    return { name: text, title: null };
  return { name, title: title.trim() };
}

/** The same with the office read that stands before the name ("Minister of Defence Hasanov"); null where there is none. */
export function withoutTitleWords(text: string): NameQuery | null {
  const read = readText(text, null);
  if (!holdsOffice(read)) return null;
  const taken = new Set<number>();
  for (const { id, from, to } of read.meanings) {
    if (TITLE_WORDS.has(tableOf(id))) for (let index = from; index < to; index += 1) taken.add(index);
  }
  const left = read.words.filter(({ index, isFunction }) => !taken.has(index) && !isFunction);
  const words = wordsOf(left.map(({ start, end }) => text.slice(start, end)).join(' '));
  return words.length === 0 ? null : { words, title: text };
}

function wordsOf(text: string): readonly QueryWord[] {
  const matches = [...text.normalize('NFC').matchAll(WORD)].map(([match]) => match);
  return matches
    .filter((match, index) => index === 0 || !isChildOf(match))
    .map((match) => {
      const written = match.replace(/\.$/, '');
      const isInitial = written.length === 1 || (match.endsWith('.') && written.length <= 3);
      const own = isInitial ? nameKey(written) : wordKey(written);
      const keys = [own, genitiveNameKey(written)].filter((key) => key !== '');
      const inflectedKeys = nameKeysOf(baseForms(written)).filter((key) => !keys.includes(key));
      return { written, letters: smallLetters(written), keys, inflectedKeys, isInitial };
    });
}

function holdsOffice({ meanings }: ReadText): boolean {
  return meanings.some(({ id }) => OF_TITLES.has(tableOf(id)));
}

/** Letter for letter, case aside: İ is the capital of i. */
export function smallLetters(text: string): string {
  return text.normalize('NFC').replaceAll('İ', 'i').toLowerCase();
}

/** Whether each word asked for is one of the name, in any order; `keysOf` gives what a word may be. */
export function fits(
  words: readonly QueryWord[],
  name: PersonName,
  keysOf: (word: QueryWord) => readonly string[],
): boolean {
  const left = [name.given, name.family, ...name.others].filter((word) => word !== null);
  for (const word of words) {
    const found = left.findIndex((other) => meets(word, keysOf(word), other));
    if (found < 0) return false;
    left.splice(found, 1);
  }
  return true;
}

function meets(word: QueryWord, keys: readonly string[], name: NameWord): boolean {
  if (word.isInitial || name.kind === 'initial') {
    const first = keys[0] ?? nameKey(`${word.letters}nan`);
    return first.charAt(0) === name.key.charAt(0) || word.letters.charAt(0) === name.letters.charAt(0);
  }
  return keys.includes(name.key);
}

/** The spellings of an appearance that hold each word letter for letter. */
export function exactSpellings(words: readonly QueryWord[], { fact }: Appearance): readonly string[] {
  return [...new Set([fact.name, ...fact.spellings])].filter((spelling) => {
    const written = new Set(smallLetters(spelling).split(/[\s.,]+/u));
    return words.every(({ letters }) => written.has(letters));
  });
}
