import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { asKept, readSamples, writeSamples } from '../../../../scripts/measure/calibrate/features-file.ts';
import { createTemporaryFolder } from '../../../../scripts/measure/temporary-folder.ts';
import { UsageError } from '../../../../src/errors.ts';
import { sample } from './sample-fixture.ts';

function file(): string {
  const folder = createTemporaryFolder('features-test');
  onTestFinished(() => folder.remove());
  return join(folder.path, 'features.jsonl');
}

describe('a file of samples', () => {
  it('gives back what was kept, questions that found nothing too', async () => {
    const samples = asKept([sample({ features: [1 / 3, 1] }), sample({ id: 'ə\n"', features: null })]);
    const path = file();
    await writeSamples(path, ['a', 'b'], { seed: 9, samples });
    expect(await readSamples(path, ['a', 'b'])).toEqual({ seed: 9, samples });
  });

  it('is not taken for one of other features', async () => {
    const path = file();
    await writeSamples(path, ['a', 'b'], { seed: 9, samples: [sample({})] });
    await expect(readSamples(path, ['a', 'c'])).rejects.toThrow(/other features.*remove it/s);
  });

  it.each(['', 'no json', '{"id":"x"}'])('is not taken for one when it holds %j', async (text) => {
    const path = file();
    writeFileSync(path, text);
    await expect(readSamples(path, ['a'])).rejects.toThrow(UsageError);
  });
});
