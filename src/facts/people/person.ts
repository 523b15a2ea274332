import type { PersonCard } from '../results.ts';
import type { Appearance } from './appearance.ts';
import type { Likeness } from './likeness.ts';
import { isFull } from './person-name.ts';

/** One human, as far as the releases tell. */
export interface Person {
  /** The full spelling that most releases have. */
  readonly name: string;
  /** Every name as a release has it in full, each once, most frequent first. */
  readonly spellings: readonly string[];
  readonly joinedBy: PersonCard['joinedBy'];
  /** Newest first. */
  readonly appearances: readonly Appearance[];
}

/** @param appearances one at least, newest first, all of one person. */
export function personOf(appearances: readonly Appearance[], likeness: Likeness): Person {
  const spellings = byFrequency(appearances.map(({ fact }) => fact.name));
  const full = byFrequency(appearances.filter(({ name }) => isFull(name)).map(({ fact }) => fact.name));
  const name = full[0] ?? spellings[0] ?? '';
  return { name, spellings, joinedBy: joinedBy(name, spellings, appearances, likeness), appearances };
}

/** How many releases name the person. */
export function countReleases({ appearances }: Person): number {
  return new Set(appearances.map(({ release }) => release.id)).size;
}

/** Each text once; of those that are as frequent Latin letters come first, which more readers know. */
export function byFrequency(texts: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return [...counts]
    .toSorted(([a, countOfA], [b, countOfB]) => {
      if (countOfA !== countOfB) return countOfB - countOfA;
      const scripts = Number(CYRILLIC.test(a)) - Number(CYRILLIC.test(b));
      return scripts === 0 ? Number(a > b) - Number(a < b) : scripts;
    })
    .map(([text]) => text);
}

const CYRILLIC = /[\u0400-\u04ff]/;

/** What joins each other spelling to the name, else to one of the spellings; the key where nothing else does. */
function joinedBy(
  name: string,
  spellings: readonly string[],
  appearances: readonly Appearance[],
  likeness: Likeness,
): PersonCard['joinedBy'] {
  const written = (spelling: string) => appearances.filter(({ fact }) => fact.name === spelling);
  return spellings
    .filter((spelling) => spelling !== name)
    .map((spelling) => {
      for (const other of [name, ...spellings.filter((one) => one !== name && one !== spelling)]) {
        const reason = reasonOf(written(other), written(spelling), likeness);
        if (reason !== null) return { spellings: [other, spelling], reason };
      }
      return { spellings: [name, spelling], reason: 'key' };
    });
}

function reasonOf(
  a: readonly Appearance[],
  b: readonly Appearance[],
  likeness: Likeness,
): 'office' | 'release' | null {
  let found: 'release' | null = null;
  for (const one of a) {
    for (const other of b) {
      const evidence = likeness.evidence(one, other);
      if (evidence === 'office') return evidence;
      found ??= evidence;
    }
  }
  return found;
}
