import { stemmer as stemEnglish } from '@orama/stemmers/english';
import { stemmer as stemRussian } from '@orama/stemmers/russian';
import { type TurkicStem, turkicStems } from '../../../search/analysis/turkic-forms.ts';
import { foldDistinct } from './fold-distinct.ts';

/** One word of an entry, with what makes another word a form of it. */
interface Lemma {
  readonly folded: string;
  /** Further forms that are no matter of stems: the plural of an English noun. */
  readonly forms: readonly string[];
  /** Snowball stems of its forms; most words have one. */
  readonly stems: readonly string[];
  readonly turkic: readonly TurkicStem[];
}

interface Entry {
  readonly id: string;
  readonly tongue: Tongue;
  readonly words: readonly Lemma[];
}

/** What a word or several in a row mean by a lexicon. */
export interface Meaning {
  readonly id: string;
  /** Positions of its first word and behind its last one. */
  readonly from: number;
  readonly to: number;
  /** Whether its last word stands as offices stand before a name: with no ending but a Turkic possessive. */
  readonly isBare: boolean;
}

/** A word as a lexicon is asked for it: folded, and its stem when it may be English or Russian. */
export interface LexiconWord {
  readonly word: string;
  readonly snowball: string;
}

const CYRILLIC = /^[\u0400-\u04ff]/;
const COLUMNS = ['english', 'azerbaijani', 'russian', 'turkish'] as const;
type Column = (typeof COLUMNS)[number];

/** Languages whose words are looked for together: a text in Azerbaijani may hold Turkish ones, but no English. */
export type Tongue = 'english' | 'russian' | 'turkic';
const TONGUE_OF: Readonly<Record<Column, Tongue>> = {
  english: 'english',
  azerbaijani: 'turkic',
  russian: 'russian',
  turkish: 'turkic',
};

/** The tongue of a language; null for others, in which the words of all are looked for. */
export function tongueOf(language: string | null): Tongue | null {
  if (language === 'en') return 'english';
  if (language === 'ru') return 'russian';
  return language === 'az' || language === 'tr' ? 'turkic' : null;
}

/** Words in their own order for the English Snowball stemmer, Cyrillic ones for the Russian; the same for text and entry. */
export function snowballOf(folded: string): string {
  return CYRILLIC.test(folded) ? stemRussian(folded) : stemEnglish(folded);
}

/**
 * Finds the entries of tables in running text, in any inflected form. A table has one id a line and four columns, its
 * words in English, Azerbaijani, Russian and Turkish; `_` joins the words of a phrase, whose longest match counts. A verb
 * of Azerbaijani or Turkish stands in the infinitive; a word with `!` behind it is met only as it stands. An id is returned with the name of its table: `office:minister`.
 */
export class Lexicon {
  readonly #bySnowball = new Map<string, Entry[]>();
  readonly #byWord = new Map<string, Entry[]>();
  readonly #byTurkic = new Map<string, { readonly stem: TurkicStem; readonly entry: Entry }[]>();
  readonly #known = new Map<Tongue | null, Map<string, readonly Entry[]>>();

  readonly #nouns: ReadonlySet<string>;

  /** Of the tables in `nouns`, English words are met in singular and plural alone: "reported" is no reporter. */
  constructor(tables: Readonly<Record<string, string>>, nouns: readonly string[] = []) {
    this.#nouns = new Set(nouns);
    for (const [name, table] of Object.entries(tables)) {
      for (const line of table.split('\n')) {
        const [id = '', ...columns] = line.split('|').map((column) => column.trim());
        if (columns.length === 0) continue;
        for (const [index, column] of COLUMNS.entries()) {
          for (const phrase of (columns[index] ?? '').split(/\s+/))
            this.#add(`${name}:${id}`, phrase, column);
        }
      }
    }
  }

  /** Every meaning in a row of words; of those that begin with one word, only the longest of each table. */
  find(words: readonly LexiconWord[], tongue: Tongue | null): Meaning[] {
    const found: Meaning[] = [];
    for (const [from, word] of words.entries()) {
      const entries = this.#entriesOf(word, tongue);
      if (entries.length > 0) found.push(...meaningsAt(from, entries, words));
    }
    const longer = found.filter(({ from, to }) => to - from > 1);
    return found.filter((meaning) => !longer.some((other) => isInside(meaning, other)));
  }

  #add(id: string, phrase: string, column: Column): void {
    if (phrase === '' || phrase === '-') return;
    const words = phrase.split('_').map((word) => lemmaOf(word, column, this.#nouns.has(tableOf(id))));
    const entry = { id, words, tongue: TONGUE_OF[column] };
    const first = words[0];
    if (first === undefined) return;
    for (const form of [first.folded, ...first.forms]) push(this.#byWord, form, entry);
    for (const stem of first.stems) push(this.#bySnowball, stem, entry);
    for (const stem of first.turkic) push(this.#byTurkic, stem.beginning, { stem, entry });
  }

  #entriesOf({ word, snowball }: LexiconWord, tongue: Tongue | null): readonly Entry[] {
    let ofTongue = this.#known.get(tongue);
    if (ofTongue === undefined || ofTongue.size >= MOST_KNOWN) {
      ofTongue = new Map();
      this.#known.set(tongue, ofTongue);
    }
    const known = ofTongue.get(word);
    if (known !== undefined) return known;
    const entries = new Set(this.#byWord.get(word) ?? []);
    for (const entry of this.#bySnowball.get(snowball) ?? []) entries.add(entry);
    if (entries.size === 0) for (const entry of this.#derivedEntriesOf(snowball)) entries.add(entry);
    if (tongue === null || tongue === 'turkic') {
      for (const entry of this.#turkicEntriesOf(word)) entries.add(entry);
    }
    const found = [...entries].filter((entry) => tongue === null || entry.tongue === tongue);
    ofTongue.set(word, found);
    return found;
  }

  /** Of words that no table holds, the entry of which they are made: промышленник of промышленный. */
  #derivedEntriesOf(snowball: string): readonly Entry[] {
    const shortest = CYRILLIC.test(snowball) ? SHORTEST_RUSSIAN_ROOT : SHORTEST_ENGLISH_ROOT;
    for (let length = snowball.length - 1; length >= shortest; length -= 1) {
      const entries = this.#bySnowball.get(snowball.slice(0, length));
      if (entries !== undefined) return entries;
    }
    return [];
  }

  /** By the longest beginning alone: `nazirliyi` is a form of `nazirlik`, though `nazir` takes the same endings. */
  #turkicEntriesOf(word: string): readonly Entry[] {
    for (let length = word.length; length > 2; length -= 1) {
      const stems = this.#byTurkic.get(word.slice(0, length)) ?? [];
      const entries = stems.filter(({ stem }) => stem.isStemOf(word)).map(({ entry }) => entry);
      if (entries.length > 0) return entries;
    }
    return [];
  }
}

const SHORTEST_RUSSIAN_ROOT = 6;
const SHORTEST_ENGLISH_ROOT = 7;
const MOST_KNOWN = 20_000;

function lemmaOf(word: string, column: Column, isNoun: boolean): Lemma {
  const folded = foldDistinct(word.replace(/!$/, ''));
  if (word.endsWith('!')) return { folded, forms: [], stems: [], turkic: [] };
  if (column === 'english' && isNoun) return { folded, forms: pluralsOf(folded), stems: [], turkic: [] };
  if (column === 'azerbaijani' || column === 'turkish') {
    return { folded, forms: [], stems: [], turkic: turkicStems(folded) };
  }
  return { folded, forms: [], stems: folded.length > 2 ? snowballsOf(folded) : [], turkic: [] };
}

function pluralsOf(noun: string): readonly string[] {
  return noun.endsWith('y') ? [`${noun.slice(0, -1)}ies`, `${noun}s`] : [`${noun}s`, `${noun}es`];
}

/** Snowball gives музей and музея, Мюнхен and Мюнхене two stems. */
function snowballsOf(lemma: string): readonly string[] {
  const forms = [lemma];
  // Знать and знал: from short verbs the stemmer takes no ending.
  const base = /^(\p{L}*[аеиоуыюя])ть$/u.exec(lemma)?.[1];
  if (base !== undefined) forms.push(`${base}л`, `${base}ла`, `${base}ли`, `${base}ло`);
  if (lemma.endsWith('йти'))
    for (const past of ['шел', 'шла', 'шли', 'шло']) forms.push(`${lemma.slice(0, -3)}${past}`);
  if (/[аеиоуыэюя]й$/.test(lemma)) forms.push(`${lemma.slice(0, -1)}я`);
  else if (/[бвгджзклмнпрстфхцчшщ]$/.test(lemma)) forms.push(`${lemma}е`);
  return [...new Set(forms.map(snowballOf))];
}

/** Of those that begin with one word, only the longest of each table. */
function meaningsAt(from: number, entries: readonly Entry[], words: readonly LexiconWord[]): Meaning[] {
  const longest = new Map<string, number>();
  const here: Meaning[] = [];
  for (const entry of entries) {
    if (!matchesRest(entry, words, from)) continue;
    const to = from + entry.words.length;
    const table = tableOf(entry.id);
    longest.set(table, Math.max(longest.get(table) ?? 0, to));
    if (!here.some((one) => one.id === entry.id && one.to === to))
      here.push({ id: entry.id, from, to, isBare: isBare(entry, words[to - 1]) });
  }
  return here.filter(({ id, to }) => longest.get(tableOf(id)) === to);
}

function matchesRest(entry: Entry, words: readonly LexiconWord[], from: number): boolean {
  for (let offset = 1; offset < entry.words.length; offset += 1) {
    const lemma = entry.words[offset];
    const word = words[from + offset];
    if (lemma === undefined || word === undefined || !isFormOf(word, lemma)) return false;
  }
  return true;
}

function isFormOf({ word, snowball }: LexiconWord, lemma: Lemma): boolean {
  if (word === lemma.folded || lemma.forms.includes(word) || lemma.stems.includes(snowball)) return true;
  return lemma.turkic.some((stem) => word.startsWith(stem.beginning) && stem.isStemOf(word));
}

const POSSESSIVE = /^(?:s?[iu])?$/;

function isBare(entry: Entry, last: LexiconWord | undefined): boolean {
  const lemma = entry.words.at(-1);
  if (lemma === undefined || last === undefined) return false;
  if (lemma.turkic.length === 0) return true;
  return lemma.turkic.some(
    ({ beginning }) => last.word.startsWith(beginning) && POSSESSIVE.test(last.word.slice(beginning.length)),
  );
}

/** "Head" inside of "head of the city" is not another office. */
function isInside(inner: Meaning, outer: Meaning): boolean {
  const isLonger = outer.to - outer.from > inner.to - inner.from;
  return (
    isLonger && outer.from <= inner.from && inner.to <= outer.to && tableOf(inner.id) === tableOf(outer.id)
  );
}

export function tableOf(id: string): string {
  return id.slice(0, id.indexOf(':'));
}

function push<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const values = map.get(key);
  if (values === undefined) map.set(key, [value]);
  else values.push(value);
}
