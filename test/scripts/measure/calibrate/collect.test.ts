import { performance } from 'node:perf_hooks';
import { describe, expect, it, onTestFinished } from 'vitest';
import { collectSamples } from '../../../../scripts/measure/calibrate/collect.ts';
import { type Material, nameQuestionSets } from '../../../../scripts/measure/calibrate/material.ts';
import type { Pairing } from '../../../../scripts/measure/calibrate/pairings.ts';
import { createRandom } from '../../../../scripts/measure/generator.ts';
import { createProgress } from '../../../../scripts/measure/progress.ts';
import { createTemporaryFolder } from '../../../../scripts/measure/temporary-folder.ts';
import { answerabilityFeatures, FEATURES } from '../../../../src/answering/answerability.ts';
import { silentLogger } from '../../../../src/log.ts';

const QUAY = {
  id: 'quay',
  text: 'The new quay of Port Alder was opened on Thursday. Minister Adrian Voss cut the ribbon.',
};
const FERRY = { id: 'ferry', text: 'The ferry to Port Alder sails at noon. It carries 240 passengers.' };
const ask = (id: string, text: string, relevant: string) => ({
  id,
  text,
  relevant: new Set([relevant]),
  answers: [],
});

const NONE = { TIME: [], 'az-mirage': [], 'NTREX en': [], 'NTREX az': [], 'NTREX ru': [], 'NTREX tr': [] };
const RELEASES: Material['releases'] = {
  ...NONE,
  'XQuAD English': [QUAY, FERRY],
  'XQuAD Turkish': [],
  senate: [],
  'three of NTREX en': [FERRY],
  'two of NTREX az': [],
};
const MATERIAL: Material = {
  questions: {
    ...NONE,
    ...nameQuestionSets(RELEASES, createRandom(1)),
    'XQuAD English': [
      ask('who', 'Who cut the ribbon of the new quay?', 'quay'),
      ask('words', '🕊️ ?!', 'quay'),
      ask('when', 'When does the ferry to Port Alder sail?', 'ferry'),
    ],
    'XQuAD Turkish': [ask('who', 'Yeni rıhtımın kurdelesini kim kesti?', 'quay')],
    'TIME key words': [],
    senate: [],
    'senate key words': [],
  },
  releases: RELEASES,
};

const OWN: Pairing = {
  questions: 'XQuAD English',
  archive: 'XQuAD English',
  holds: 'answers',
  most: 10,
  leavesOut: true,
};
const NAMES: Pairing = { ...OWN, questions: 'names of XQuAD English in ru', most: 1, leavesOut: false };
const PAIRINGS: readonly Pairing[] = [
  OWN,
  { ...OWN, questions: 'XQuAD Turkish', holds: 'nothing', leavesOut: false },
  { ...NAMES, holds: 'names' },
  // Names that the archive does hold are not asked about as strangers.
  { ...NAMES, holds: 'nothing' },
];

async function collected() {
  const folder = createTemporaryFolder('collect-test');
  onTestFinished(() => folder.remove());
  return collectSamples({
    material: MATERIAL,
    pairings: PAIRINGS,
    measure: answerabilityFeatures,
    folder: folder.path,
    logger: silentLogger,
    progress: createProgress({ write: async () => undefined }, () => performance.now()),
  });
}

describe('collectSamples', () => {
  it('asks an archive that was ingested and indexed, and gets the same each time', async () => {
    const samples = await collected();
    expect(samples.map(({ questions, id, lesson, isRight }) => [questions, id, lesson, isRight])).toEqual([
      ['XQuAD English', 'who', 'own', true],
      ['XQuAD English', 'who', 'left-out', false],
      ['XQuAD English', 'when', 'own', true],
      ['XQuAD English', 'when', 'left-out', false],
      ['XQuAD Turkish', 'who', 'stranger-across', false],
      ['names of XQuAD English in ru', 'Port Alder', 'across', true],
    ]);
    expect(samples[0]?.features).toHaveLength(FEATURES.length);
    expect(await collected()).toEqual(samples);
  });
});
