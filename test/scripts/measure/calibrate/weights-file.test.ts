import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { roundedNetwork, roundedThreshold } from '../../../../scripts/measure/calibrate/rounding.ts';
import { weightsModule } from '../../../../scripts/measure/calibrate/weights-file.ts';

const MAKING = {
  seed: 7,
  samples: 1234,
  features: ['sentence', 'passage'],
  archives: ['one', 'another'],
  heldSets: ['one'],
  mostRefused: 0.04,
  mostDoubted: 0.1,
};
const SIZE = 22;

const number = fc.double({ min: -9, max: 9, noNaN: true });
const row = fc.array(number, { minLength: SIZE, maxLength: SIZE });
const network = fc.record({
  mean: row,
  deviation: fc.array(fc.double({ min: 1e-6, max: 9, noNaN: true }), { minLength: SIZE, maxLength: SIZE }),
  hidden: fc.array(fc.record({ weights: row, bias: number, output: number }), { minLength: 1, maxLength: 5 }),
  bias: number,
});

const MODULE = z.object({ ANSWERABILITY: z.unknown() });

const folder = mkdtempSync(join(tmpdir(), 'communique-weights-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
let files = 0;

async function loaded(text: string): Promise<unknown> {
  files += 1;
  const path = join(folder, `weights-${files}.mjs`);
  writeFileSync(path, text);
  return MODULE.parse(await import(/* @vite-ignore */ pathToFileURL(path).href)).ANSWERABILITY;
}

describe('weightsModule', () => {
  it('gives a module that holds the calibration to the last digit', async () => {
    await fc.assert(
      fc.asyncProperty(network, fc.double({ min: 0, max: 1, noNaN: true }), async (trained, threshold) => {
        const calibration = {
          ...roundedNetwork(trained),
          threshold: roundedThreshold(threshold),
          certain: roundedThreshold(Math.sqrt(threshold)),
        };
        expect(await loaded(weightsModule(calibration, MAKING))).toEqual(calibration);
      }),
      { numRuns: 20 },
    );
  });

  it('keeps to the width of a line, and says how the weights were made', () => {
    const [trained] = fc.sample(network, { numRuns: 1, seed: 1 });
    if (trained === undefined) throw new Error('nothing was drawn');
    const text = weightsModule({ ...roundedNetwork(trained), threshold: 0.2, certain: 0.5 }, MAKING);
    for (const line of text.split('\n').filter((one) => !one.startsWith(' *'))) {
      expect(line.length).toBeLessThanOrEqual(110);
    }
    for (const said of [
      'npm run calibrate',
      'seed 7',
      '1,234',
      'one, another',
      '4%',
      '10%',
      'sentence, passage',
    ]) {
      expect(text).toContain(said);
    }
  });
});

describe('rounding', () => {
  it('leaves out units that came to nothing', () => {
    const unit = { weights: [1], bias: 0, output: 0.0001 };
    const { hidden } = roundedNetwork({
      mean: [0],
      deviation: [1],
      hidden: [unit, { ...unit, output: 0.5 }],
      bias: 0,
    });
    expect(hidden).toEqual([{ weights: [1], bias: 0, output: 0.5 }]);
  });

  it('never raises a threshold', () => {
    expect(roundedThreshold(0.1999)).toBe(0.199);
  });
});
