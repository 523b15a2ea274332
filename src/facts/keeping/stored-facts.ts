import { z } from 'zod';
import { genitiveNameKey } from '../../search/analysis/name-key.ts';
import type { ReleaseFacts } from '../fact.ts';
import { wordKey } from '../people/person-name.ts';

/** Enough to tell what this program wrote from what something else did; the rest follows from the version of the rules. */
const schema = z.object({
  people: z.array(z.unknown()),
  events: z.array(z.unknown()),
  statements: z.array(z.unknown()),
});

export function writeFacts(facts: ReleaseFacts): string {
  return JSON.stringify(facts);
}

/** Null for what `writeFacts` did not write. */
export function readStoredFacts(json: string): ReleaseFacts | null {
  try {
    const value: ReleaseFacts = JSON.parse(json);
    return schema.safeParse(value).success ? value : null;
  } catch {
    return null;
  }
}

/** Keys of all words of the names in these facts, each once: what a release is found by when somebody is asked for. */
export function nameKeysOf({ people }: ReleaseFacts): readonly string[] {
  const keys = new Set<string>();
  for (const { name, spellings } of people) {
    for (const word of [name, ...spellings].flatMap((spelling) => spelling.split(/[\s.]+/u))) {
      if (word.length < 2) continue;
      for (const key of [wordKey(word), genitiveNameKey(word)]) if (key !== '') keys.add(key);
    }
  }
  return [...keys];
}
