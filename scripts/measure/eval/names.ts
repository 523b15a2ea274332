import { join } from 'node:path';
import { namesMatch } from '../../../src/search/analysis/name-key.ts';
import type { MeasuredArchive } from '../archives.ts';
import { type NamePair, readNames } from '../data/names.ts';
import { type Figure, skippedReport } from '../figure.ts';
import { mean } from '../metrics.ts';
import { forEachCase, type Section, whyAbsent } from './section.ts';

const TITLE = 'Names: spellings that meet across languages and scripts';
const FILE = 'names.tsv';
/** Every release of the archive, when it bears on the query at all. */
const LIMIT = 200;

/**
 * An archive with one short release for each spelling, all in the same words but for the name; each spelling of a pair
 * is searched for. The other one is found when no release of a third name stands before it, and the product takes the
 * two for one name (`namesMatch`): a search for "Zakir Huseynov" may well list Zakir Həsənov, for half of the name, but
 * must not take him for the one. Search alone is shown too.
 */
export const names: Section = {
  name: 'names',
  async measure(measurement) {
    const absent = whyAbsent(measurement.data, FILE);
    if (absent !== null) return [skippedReport(TITLE, absent)];
    const pairs = readNames(join(measurement.data, FILE));
    const spellings = [...new Set(pairs.flatMap((pair) => pair.names))];
    const archive = await measurement.archives.open('names', () => ({
      records: spellings.map((name, index) => ({
        id: `name-${index}`,
        text: `${name} took part in the ceremony, the organisers said.`,
      })),
    }));
    const same = groupSpellings(pairs);
    const lost: string[] = [];
    const outcomes = await forEachCase(measurement, TITLE, pairs, async ({ isSame, names: [a, b] }) => {
      const ways = [
        await lookFor(archive, spellings, same, a, b),
        await lookFor(archive, spellings, same, b, a),
      ];
      const meet = namesMatch(a, b);
      const isFound = meet && ways.every(({ isListed, between }) => isListed && between.length === 0);
      const between = ways.flatMap((way) => way.between);
      const behind = isSame && between.length > 0 ? `, behind ${between.join(', ')}` : '';
      if (isFound !== isSame) lost.push(`${isSame ? 'not found' : 'found wrongly'}: ${a} – ${b}${behind}`);
      return { isSame, meet, isFound, isListed: ways.some(({ isListed }) => isListed) };
    });
    const share = (
      name: string,
      ofPairs: boolean,
      test: (one: (typeof outcomes)[number]) => boolean,
    ): Figure => {
      const those = outcomes.filter(({ isSame }) => isSame === ofPairs);
      return {
        name,
        unit: 'share',
        cases: those.length,
        value: mean(those.map((one) => (test(one) ? 1 : 0))),
      };
    };
    return [
      {
        title: TITLE,
        figures: [
          {
            ...share('pairs that find each other', true, ({ isFound }) => isFound),
            target: { atLeast: 0.95 },
          },
          { ...share('non-pairs that do', false, ({ isFound }) => isFound), target: { atMost: 0.02 } },
          share('pairs taken for one name (namesMatch)', true, ({ meet }) => meet),
          share('non-pairs taken for one name', false, ({ meet }) => meet),
          share('non-pairs that search lists somewhere', false, ({ isListed }) => isListed),
        ],
        notes: lost,
        skipped: null,
      },
    ];
  },
};

/** Searches for one spelling: whether the release with the other is found, and those of a third name before it. */
async function lookFor(
  archive: MeasuredArchive,
  spellings: readonly string[],
  same: ReadonlyMap<string, string>,
  asked: string,
  other: string,
): Promise<{ readonly isListed: boolean; readonly between: readonly string[] }> {
  const found = (await archive.find(asked, LIMIT)).map(
    (id) => spellings[Number(id.replace('name-', ''))] ?? '',
  );
  const place = found.indexOf(other);
  const allowed = new Set([same.get(asked), same.get(other)]);
  return {
    isListed: place >= 0,
    between: found.slice(0, Math.max(0, place)).filter((name) => !allowed.has(same.get(name))),
  };
}

/** Spelling → one spelling that stands for all of the same name. */
function groupSpellings(pairs: readonly NamePair[]): ReadonlyMap<string, string> {
  const groups = new Map<string, Set<string>>();
  for (const { isSame, names: pair } of pairs) {
    const [a, b] = pair.map((name) => groups.get(name) ?? new Set([name]));
    if (a === undefined || b === undefined) continue;
    for (const group of isSame ? [new Set([...a, ...b])] : [a, b]) {
      for (const name of group) groups.set(name, group);
    }
  }
  return new Map([...groups].map(([name, group]) => [name, [...group].sort()[0] ?? name]));
}
