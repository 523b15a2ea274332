import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { readClaims } from '../../../scripts/measure/data/claims.ts';
import { checkingReport } from '../../../scripts/measure/eval/checking.ts';

const directory = mkdtempSync(join(tmpdir(), 'communique-claims-'));
afterAll(() => rmSync(directory, { recursive: true, force: true }));

const claim = (label: 'faithful' | 'corrupted', kind: string, claimLanguage: string) => ({
  id: `${label}-${kind}-${claimLanguage}`,
  release: { title: 'Quay', publisher: null, date: '2023-05-04', language: 'en' },
  source: ['The quay opened on Monday.'],
  claim: 'The quay opened.',
  claimLanguage,
  label,
  kind,
});

it('reads labelled claims, and refuses a file of another form', async () => {
  const path = join(directory, 'claims.jsonl');
  const rows = [claim('faithful', 'shortened', 'en'), claim('corrupted', 'date', 'az')];
  writeFileSync(path, rows.map((row) => JSON.stringify(row)).join('\n'));
  expect(await readClaims(path)).toEqual(rows);
  writeFileSync(path, '{"id": "x"}\n');
  await expect(readClaims(path)).rejects.toThrow('claim');
});

it('counts what was caught and what was rejected wrongly, by kind and by languages', () => {
  const report = checkingReport([
    { ...claim('corrupted', 'date', 'az'), isRejected: true },
    { ...claim('corrupted', 'name', 'en'), isRejected: false },
    { ...claim('faithful', 'shortened', 'en'), isRejected: true },
    { ...claim('faithful', 'shortened', 'en'), isRejected: false },
  ]);
  expect(report.figures.map(({ name, value, cases }) => [name.trim(), value, cases])).toEqual([
    ['corrupted claims caught', 0.5, 2],
    ['date', 1, 1],
    ['name', 0, 1],
    ['faithful claims rejected', 0.5, 2],
    ['shortened', 0.5, 2],
  ]);
  const rows = report.notes.map((note) => note.trim().split(/\s{2,}/));
  expect(rows).toContainEqual(['en → az', '1/1', '0/0']);
  expect(rows).toContainEqual(['en → en', '0/1', '1/2']);
});
