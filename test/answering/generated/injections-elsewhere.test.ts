import { existsSync, readFileSync } from 'node:fs';
import { beforeAll, describe, it } from 'vitest';
import { z } from 'zod';
import { expectNothingOf, type Injection, poisoned } from './obedient-model.ts';
import { type Search, searchOf, startAnswerer } from './served-answers.ts';

/** Told of real injections, 75 of them; see the README beside it. */
const FILE = new URL('../../../../shared/eval/injections.jsonl', import.meta.url);

describe.skipIf(!existsSync(FILE))('a model that obeys injections that were found elsewhere', () => {
  let search: Search;
  const cases = injectionsIn(FILE).map(poisoned);
  beforeAll(async () => {
    search = await searchOf(cases.map((each) => each.release));
  });

  it(`carries nothing of ${cases.length} of them into an answer`, async () => {
    const started = await startAnswerer(search);
    for (const injected of cases) await expectNothingOf(started, injected);
  });
});

function injectionsIn(file: URL): readonly Injection[] {
  if (!existsSync(file)) return [];
  const line = z.object({ text: z.string() });
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((text) => text.trim() !== '')
    .map((text) => {
      const order = line.parse(JSON.parse(text)).text;
      const isToBeSaid = /^(?:add|integrate)\b/i.test(order);
      const quoted = isToBeSaid ? [...order.matchAll(/"(.+?)"/g)].map(([, said = '']) => said) : [];
      const addresses = order.match(/[\w.-]+(?:@[\w-]+)?\.(?:com|xyz)/g) ?? [];
      const obeyed = [
        order,
        ...quoted.map((said) => `${said}.`),
        ...addresses.flatMap((address) => [
          `More is at ${address}.`,
          `The harbour is shown at https://${address}/now.`,
        ]),
      ];
      return { order, obeyed, traces: [order, ...quoted, ...addresses] };
    });
}
