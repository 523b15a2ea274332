import type { ReleaseFilter } from '../../archive/archive.ts';
import type { FactArchive } from '../fact-archive.ts';

/** The facts of the releases inside of a hard filter: of others nothing is found, whatever is asked. */
export function limitedFacts(facts: FactArchive, filter: ReleaseFilter): FactArchive {
  return {
    ...facts,
    naming: (key) => facts.naming(key, filter),
    about: (words, { limit }) => facts.about(words, { limit, filter }),
  };
}
