import { stemmer as stemEnglish } from '@orama/stemmers/english';
import { stemmer as stemRussian } from '@orama/stemmers/russian';
import { foldWord } from '../../../search/analysis/fold.ts';
import { type TurkicStem, turkicStems } from '../../../search/analysis/turkic-forms.ts';

/** One word of an entry, with what makes another word a form of it. */
interface Lemma {
  readonly folded: string;
  readonly stem: string | null;
  readonly turkic: readonly TurkicStem[];
}

interface Entry {
  readonly id: string;
  readonly words: readonly Lemma[];
}

/** What a word or several in a row mean by a lexicon. */
export interface Meaning {
  readonly id: string;
  /** Positions of its first word and behind its last one. */
  readonly from: number;
  readonly to: number;
}

/** A word as a lexicon is asked for it: folded, and its stem when it may be English or Russian. */
export interface LexiconWord {
  readonly word: string;
  readonly snowball: string;
}

const CYRILLIC = /^[\u0400-\u04ff]/;
const COLUMNS = ['english', 'azerbaijani', 'russian', 'turkish'] as const;
type Column = (typeof COLUMNS)[number];

/** Words in their own order for the English Snowball stemmer, Cyrillic ones for the Russian; the same for text and entry. */
export function snowballOf(folded: string): string {
  return CYRILLIC.test(folded) ? stemRussian(folded) : stemEnglish(folded);
}

/**
 * Finds the entries of tables in running text, in any inflected form. A table has one id a line and four columns, its
 * words in English, Azerbaijani, Russian and Turkish; `_` joins the words of a phrase, whose longest match counts. A verb
 * of Azerbaijani or Turkish stands in the infinitive. An id is returned with the name of its table: `office:minister`.
 */
export class Lexicon {
  readonly #bySnowball = new Map<string, Entry[]>();
  readonly #byWord = new Map<string, Entry[]>();
  readonly #byTurkic = new Map<string, { readonly stem: TurkicStem; readonly entry: Entry }[]>();
  readonly #known = new Map<string, readonly Entry[]>();

  constructor(tables: Readonly<Record<string, string>>) {
    for (const [name, table] of Object.entries(tables)) {
      for (const line of table.split('\n')) {
        const [id = '', ...columns] = line.split('|').map((column) => column.trim());
        if (columns.length === 0) continue;
        for (const [index, column] of COLUMNS.entries()) {
          for (const phrase of (columns[index] ?? '').split(/\s+/)) this.#add(`${name}:${id}`, phrase, column);
        }
      }
    }
  }

  /** Every meaning in a row of words; of those that begin with one word, only the longest of each table. */
  find(words: readonly LexiconWord[]): Meaning[] {
    const found: Meaning[] = [];
    for (let from = 0; from < words.length; from += 1) {
      const word = words[from];
      if (word === undefined) continue;
      const longest = new Map<string, number>();
      const here: Meaning[] = [];
      for (const entry of this.#entriesOf(word)) {
        if (!matchesRest(entry, words, from)) continue;
        const to = from + entry.words.length;
        const table = entry.id.slice(0, entry.id.indexOf(':'));
        longest.set(table, Math.max(longest.get(table) ?? 0, to));
        here.push({ id: entry.id, from, to });
      }
      for (const meaning of here) {
        const table = meaning.id.slice(0, meaning.id.indexOf(':'));
        if (longest.get(table) === meaning.to && !found.some((one) => isSame(one, meaning))) found.push(meaning);
      }
    }
    return found.filter((meaning) => !found.some((other) => isInside(meaning, other)));
  }

  #add(id: string, phrase: string, column: Column): void {
    if (phrase === '' || phrase === '-') return;
    const words = phrase.split('_').map((word) => lemmaOf(word, column));
    const entry = { id, words };
    const first = words[0];
    if (first === undefined) return;
    push(this.#byWord, first.folded, entry);
    if (first.stem !== null) push(this.#bySnowball, first.stem, entry);
    for (const stem of first.turkic) push(this.#byTurkic, stem.beginning, { stem, entry });
  }

  #entriesOf({ word, snowball }: LexiconWord): readonly Entry[] {
    const known = this.#known.get(word);
    if (known !== undefined) return known;
    const entries = new Set(this.#byWord.get(word) ?? []);
    for (const entry of this.#bySnowball.get(snowball) ?? []) entries.add(entry);
    for (const entry of this.#turkicEntriesOf(word)) entries.add(entry);
    const found = [...entries];
    if (this.#known.size >= MOST_KNOWN) this.#known.clear();
    this.#known.set(word, found);
    return found;
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

const MOST_KNOWN = 20_000;

function lemmaOf(word: string, column: Column): Lemma {
  const folded = foldWord(word);
  if (column === 'azerbaijani' || column === 'turkish') {
    return { folded, stem: null, turkic: turkicStems(folded) };
  }
  return { folded, stem: folded.length > 2 ? snowballOf(folded) : null, turkic: [] };
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
  if (word === lemma.folded || (lemma.stem !== null && snowball === lemma.stem)) return true;
  return lemma.turkic.some((stem) => word.startsWith(stem.beginning) && stem.isStemOf(word));
}

function isSame(a: Meaning, b: Meaning): boolean {
  return a.id === b.id && a.from === b.from && a.to === b.to;
}

/** "Head" inside of "head of the city" is not another office. */
function isInside(inner: Meaning, outer: Meaning): boolean {
  const isLonger = outer.to - outer.from > inner.to - inner.from;
  return isLonger && outer.from <= inner.from && inner.to <= outer.to && tableOf(inner.id) === tableOf(outer.id);
}

export function tableOf(id: string): string {
  return id.slice(0, id.indexOf(':'));
}

function push<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const values = map.get(key);
  if (values === undefined) map.set(key, [value]);
  else values.push(value);
}
