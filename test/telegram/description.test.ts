import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { METHODS } from './server/methods.ts';

const places = ['/work/shared', fileURLToPath(new URL('../../../shared', import.meta.url))];
const shared = places.map((place) => `${place}/telegram/bot-api-10.1.json`).find((file) => existsSync(file));

const field = z.object({ name: z.string(), required: z.boolean() });
const description = z.object({
  methods: z.record(z.string(), z.object({ fields: z.array(field).optional() })),
});

/** Left to the method, which answers their absence in words of its own. */
const ASKED_FOR_LATER = new Set(['sendDocument document']);

describe.skipIf(shared === undefined)("Telegram's description of its methods", () => {
  const { methods } = description.parse(
    JSON.parse(shared === undefined ? '{"methods":{}}' : readFileSync(shared, 'utf8')),
  );

  it.each([...METHODS.values()].map((method) => [method.name, method] as const))('%s', (name, method) => {
    const fields = methods[name]?.fields ?? [];
    const known = new Set([...method.parameters, ...method.ignored]);
    expect(methods).toHaveProperty(name);
    expect(fields.map((one) => one.name).filter((one) => !known.has(one))).toEqual([]);
    const described = new Set(fields.map((one) => one.name));
    expect(method.parameters.filter((one) => !described.has(one))).toEqual([]);
    const required = fields.filter((one) => one.required && !ASKED_FOR_LATER.has(`${name} ${one.name}`));
    expect([...method.required].toSorted()).toEqual(required.map((one) => one.name).toSorted());
  });
});
