import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { ReleaseRecord } from '../data/records.ts';
import { readExcerpts, readSenate } from '../data/senate.ts';
import { readXquad } from '../data/xquad.ts';
import { createGenerator } from '../generator.ts';

/** What the bench ingests and asks. */
export interface Material {
  readonly name: string;
  /** About how many passages all of it makes. */
  readonly passages: number;
  /** About so many passages, spread evenly over all of it. */
  releases(passages: number): AsyncIterable<ReleaseRecord>;
  readonly questions: readonly string[];
  readonly excerpts: readonly string[];
  /** Releases that are in none of them. */
  readonly more: readonly ReleaseRecord[];
}

/** Characters of text that a passage adds, its sentence of overlap aside: to choose a size before anything is cut. */
const CHARACTERS_A_PASSAGE = 690;
const MORE = 10;
const MOST_QUESTIONS = 1_000;
const MOST_EXCERPTS = 200;
const SEED = 20_040_101;

/** The real releases with real questions; null when one of the data sets is not there. */
export async function realMaterial(data: string): Promise<Material | null> {
  const senate = join(data, 'senate');
  const xquad = join(data, 'xquad.en.json');
  if (!existsSync(senate) || !existsSync(xquad)) return null;
  let passages = 0;
  for await (const { text } of readSenate(senate)) passages += passagesOf(text);
  return {
    name: 'senate, questions of XQuAD English',
    passages,
    releases: (wanted) => spread(() => readSenate(senate), Math.min(1, wanted / passages)),
    questions: readXquad(xquad).questions.map(({ text }) => text),
    excerpts: readExcerpts(senate).map(({ text }) => text),
    more: generatedMore(),
  };
}

/** Releases made by the generator, about so many passages. */
export function generatedMaterial(passages: number): Material {
  const generator = createGenerator(SEED);
  const releasesFor = (wanted: number) => {
    let made = 0;
    let index = 0;
    for (; made < wanted; index += 1) made += passagesOf(generator.release(index).text);
    return index;
  };
  const all = releasesFor(passages);
  return {
    name: `generated (seed ${SEED})`,
    passages,
    async *releases(wanted) {
      const count = wanted >= passages ? all : releasesFor(wanted);
      for (let index = 0; index < count; index += 1) yield generator.release(index);
    },
    questions: Array.from(
      { length: Math.min(MOST_QUESTIONS, passages) },
      (_, index) => generator.question(index, all).text,
    ),
    excerpts: Array.from(
      { length: Math.min(MOST_EXCERPTS, passages) },
      (_, index) => generator.excerpt(index, all).text,
    ),
    more: generatedMore(),
  };
}

function generatedMore(): readonly ReleaseRecord[] {
  const generator = createGenerator(SEED + 1);
  return Array.from({ length: MORE }, (_, index) => ({ ...generator.release(index), id: `more-${index}` }));
}

/** A share of the releases, taken evenly from first to last. */
async function* spread(
  read: () => AsyncIterable<ReleaseRecord>,
  share: number,
): AsyncGenerator<ReleaseRecord> {
  let due = 0;
  for await (const release of read()) {
    due += share;
    if (due < 1) continue;
    due -= 1;
    yield release;
  }
}

function passagesOf(text: string): number {
  return Math.max(1, Math.ceil(text.length / CHARACTERS_A_PASSAGE));
}
