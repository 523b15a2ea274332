import { foldLetters } from '../../../archive/describing/fold.ts';
import type { Span } from '../../../archive/release.ts';
import type { Family } from '../phrases/family.ts';
import { russianForms, turkicForms } from './past-forms.ts';
import { AZERBAIJANI_DEEDS } from './words/deciding-azerbaijani.ts';
import { ENGLISH_DEEDS } from './words/deciding-english.ts';
import { RUSSIAN_DEEDS } from './words/deciding-russian.ts';
import { TURKISH_DEEDS } from './words/deciding-turkish.ts';

/** A verb of deciding in a form in which it is done, with the words that belong to it. */
export interface Deed extends Span {
  /** As it stands in its table, folded. */
  readonly verb: string;
  /** May be done with its object behind it, before it, or is so only in the passive: as the grammar of its language has it. */
  readonly family: Family;
  readonly object: RegExp | null;
  readonly isObjectBefore: boolean;
  readonly isPassiveOnly: boolean;
}

interface Entry {
  readonly family: Family;
  readonly verb: string;
  readonly before: readonly RegExp[];
  readonly after: readonly RegExp[];
  readonly object: RegExp | null;
  readonly isObjectBefore: boolean;
  readonly isPassiveOnly: boolean;
}

/** Entries by the form that a text has: of several words the one that is inflected, the first English or last other one. */
type Entries = ReadonlyMap<string, readonly Entry[]>;

const ANY = '\\p{L}*';
const ENGLISH = entriesOf('english', ENGLISH_DEEDS, '(?:s|es)?', (words) => ({
  place: 0,
  forms: [words[0] ?? ''],
}));
const RUSSIAN = entriesOf('russian', RUSSIAN_DEEDS, ANY, (words) => ({
  place: 0,
  forms: russianForms(words[0] ?? ''),
}));
const TURKISH = entriesOf('turkic', TURKISH_DEEDS, ANY, turkicPivot);
const AZERBAIJANI = entriesOf('turkic', AZERBAIJANI_DEEDS, ANY, turkicPivot);

const WORD = /[\p{L}\p{N}]+(?:['-][\p{L}\p{N}]+)*/gu;

/** Every deed of a text folded by `foldLetters`, in its order; both Turkic tables where the language is not known. */
export function deedsIn(folded: string, language: string | null): readonly Deed[] {
  const tables = tablesOf(folded, language);
  const words: Span[] = [];
  const texts: string[] = [];
  for (const match of folded.matchAll(WORD)) {
    words.push({ start: match.index, end: match.index + match[0].length });
    texts.push(match[0]);
  }
  const deeds: Deed[] = [];
  for (const [place, text] of texts.entries()) {
    for (const table of tables) {
      for (const entry of table.get(text) ?? []) {
        const { before, after } = entry;
        if (!areThere(texts, place - before.length, before) || !areThere(texts, place + 1, after)) continue;
        const first = words[place - before.length];
        const last = words[place + after.length];
        if (first === undefined || last === undefined) continue;
        deeds.push({ ...entry, start: first.start, end: last.end });
      }
    }
  }
  return deeds;
}

function tablesOf(folded: string, language: string | null): readonly Entries[] {
  if (language === 'en') return [ENGLISH];
  if (language === 'tr') return [TURKISH];
  if (language === 'az') return [AZERBAIJANI];
  return language === 'ru' || /[\u0400-\u04ff]/u.test(folded) ? [RUSSIAN] : [ENGLISH, TURKISH, AZERBAIJANI];
}

function areThere(texts: readonly string[], from: number, wanted: readonly RegExp[]): boolean {
  if (wanted.length === 0) return true;
  return from >= 0 && wanted.every((one, offset) => one.test(texts[from + offset] ?? ''));
}

function entriesOf(
  family: Family,
  table: string,
  /** What `*` stands for in an object. */
  rest: string,
  pivotOf: (words: readonly string[]) => { readonly place: number; readonly forms: readonly string[] },
): Entries {
  const entries = new Map<string, Entry[]>();
  for (const line of foldLetters(table.normalize('NFC')).trim().split('\n')) {
    const [objects, verbs] = line.includes(' : ') ? line.split(' : ') : [null, line];
    const isObjectBefore = objects?.startsWith('<') === true;
    const object = objects == null ? null : objectOf(objects.replace('<', ''), rest);
    for (const verb of (verbs ?? '').split(' ').filter((one) => one !== '')) {
      const words = verb.replace('=', '').split('+');
      const { place, forms } = pivotOf(words);
      const entry = {
        verb,
        family,
        before: words.slice(0, place).map(wordOf),
        after: words.slice(place + 1).map(wordOf),
        object,
        isObjectBefore,
        isPassiveOnly: verb.startsWith('='),
      };
      for (const form of forms) {
        const known = entries.get(form);
        if (known === undefined) entries.set(form, [entry]);
        else known.push(entry);
      }
    }
  }
  return entries;
}

function turkicPivot(words: readonly string[]): {
  readonly place: number;
  readonly forms: readonly string[];
} {
  return { place: words.length - 1, forms: turkicForms(words.at(-1) ?? '') };
}

function wordOf(word: string): RegExp {
  return new RegExp(`^${word.replaceAll('*', "[\\p{L}\\p{N}'-]*")}$`, 'u');
}

function objectOf(objects: string, rest: string): RegExp {
  const source = objects
    .trim()
    .split(' ')
    .map((one) => one.replaceAll('*', rest).replaceAll('+', '\\s'));
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${source.join('|')})(?![\\p{L}\\p{N}])`, 'u');
}
