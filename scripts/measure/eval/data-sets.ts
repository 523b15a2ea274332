import { join } from 'node:path';
import type { MeasuredArchive } from '../archives.ts';
import { readBeir } from '../data/beir.ts';
import type { DataSet, Question } from '../data/records.ts';
import { readExcerpts, readSenate } from '../data/senate.ts';
import { readXquad } from '../data/xquad.ts';
import { type Measurement, whyAbsent } from './section.ts';

/** The data sets that have questions and an archive to ask them of. */
export const DATA_SETS = ['XQuAD English', 'XQuAD Turkish', 'az-mirage', 'TIME', 'senate'] as const;
export type DataSetName = (typeof DATA_SETS)[number];

/** The file or folder of each. */
export const DATA_PATHS: Readonly<Record<DataSetName, string>> = {
  'XQuAD English': 'xquad.en.json',
  'XQuAD Turkish': 'xquad.tr.json',
  'az-mirage': 'az-mirage',
  TIME: 'time',
  senate: 'senate',
};

/** Why a data set cannot be used; null when it can. */
export function whyNoDataSet({ data }: Measurement, ...names: readonly DataSetName[]): string | null {
  return whyAbsent(data, ...names.map((name) => DATA_PATHS[name]));
}

export async function questionsOf({ data }: Measurement, name: DataSetName): Promise<readonly Question[]> {
  const path = join(data, DATA_PATHS[name]);
  return name === 'senate' ? readExcerpts(path) : (await readDataSet(name, path)).questions;
}

export function archiveOf({ archives, data }: Measurement, name: DataSetName): Promise<MeasuredArchive> {
  const path = join(data, DATA_PATHS[name]);
  return archives.open(name.replaceAll(' ', '-'), async () => ({
    records: name === 'senate' ? readSenate(path) : (await readDataSet(name, path)).releases,
  }));
}

function readDataSet(name: Exclude<DataSetName, 'senate'>, path: string): DataSet | Promise<DataSet> {
  return name.startsWith('XQuAD') ? readXquad(path) : readBeir(path);
}
