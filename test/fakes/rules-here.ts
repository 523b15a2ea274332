import type { RulesReader } from '../../src/facts/keeping/rules-reader.ts';

/** The rules themselves, in the thread of the test, which loads them once for all of its apps. */
export const rulesHere: RulesReader = {
  async read(release) {
    const { nameKeysOf, writeFacts } = await import('../../src/facts/keeping/stored-facts.ts');
    const { readFacts } = await import('../../src/facts/reading/read-facts.ts');
    const { readableRelease } = await import('../../src/facts/reading/readable-release.ts');
    const facts = readFacts(readableRelease(release));
    return { facts: writeFacts(facts), names: nameKeysOf(facts), hasFailed: false };
  },
  close: async () => undefined,
};
