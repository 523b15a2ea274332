import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { calibrateAnswers } from '../../../../scripts/commands/calibrate.ts';
import { writeSamples } from '../../../../scripts/measure/calibrate/features-file.ts';
import { createRandom } from '../../../../scripts/measure/generator.ts';
import { createTemporaryFolder } from '../../../../scripts/measure/temporary-folder.ts';
import { FEATURES } from '../../../../src/answering/answerability.ts';
import { helpText } from '../../../../src/terminal/command.ts';
import { perform } from '../../workplace.ts';
import { sample } from './sample-fixture.ts';

const WEIGHTS = resolve(import.meta.dirname, '../../../../src/answering/answerability-weights.ts');

function folder(): string {
  const made = createTemporaryFolder('calibrate-test');
  onTestFinished(() => made.remove());
  return made.path;
}

async function featuresFile(): Promise<string> {
  const random = createRandom(8);
  const samples = Array.from({ length: 60 }, (_, index) => {
    const answers = index % 2 === 0;
    return sample({
      id: `q${index}`,
      questions: index % 4 < 2 ? 'XQuAD English' : 'XQuAD Turkish',
      archive: answers ? (index % 4 < 2 ? 'XQuAD English' : 'XQuAD Turkish') : 'TIME',
      lesson: answers ? 'own' : 'stranger',
      features: FEATURES.map(() => random() + (answers ? 1 : 0)),
    });
  });
  const path = join(folder(), 'features.jsonl');
  await writeSamples(path, FEATURES, { seed: 3, samples });
  return path;
}

describe('calibrate', () => {
  it('learns again from what was kept, the same each time, and writes nothing on a dry run', async () => {
    const before = readFileSync(WEIGHTS, 'utf8');
    const given = ['--features', await featuresFile(), '--dry-run', '--seed', '2'];
    const first = await perform(calibrateAnswers, [...given, '--json'], {});
    expect(await perform(calibrateAnswers, [...given, '--json'], {})).toMatchObject({ stdout: first.stdout });
    expect(JSON.parse(first.stdout)).toMatchObject({ seed: 2, drawnWith: 3, samples: 60 });
    const told = await perform(calibrateAnswers, given, {});
    expect(told.stdout).toMatch(/XQuAD English → TIME +refuse +15 /);
    expect(told.stdout).toContain('Nothing was written.');
    expect(readFileSync(WEIGHTS, 'utf8')).toBe(before);
  });

  it.each(['x', '-1', '1.5', '4294967296'])('refuses the seed %s', async (seed) => {
    await expect(perform(calibrateAnswers, [`--seed=${seed}`], {})).rejects.toThrow('--seed must be');
  });

  it('names the data set that is not there, and leaves no file of features behind', async () => {
    const data = folder();
    const features = join(data, 'features.jsonl');
    const given = ['--data', data, '--features', features, '--dry-run'];
    await expect(perform(calibrateAnswers, given, {})).rejects.toThrow(
      /xquad\.en\.json.* is not there.*--data/s,
    );
    expect(existsSync(features)).toBe(false);
  });

  it('tells in its help what the weights are made from', () => {
    const help = helpText(calibrateAnswers.line);
    for (const name of ['XQuAD', 'TIME', 'az-mirage', 'senate', 'NTREX', '4 %']) expect(help).toContain(name);
  });
});
