import { describe, expect, it } from 'vitest';
import type { IngestProgress } from '../../src/app.ts';
import { barLine, createProgressLines } from '../../src/terminal/progress.ts';

const reading = (done: number, total: number | null): IngestProgress => ({
  stage: 'reading',
  source: 'a.txt',
  done,
  total,
});

describe('createProgressLines', () => {
  it('writes the start of each step, then a line every few seconds', () => {
    const written: string[] = [];
    let now = 0;
    const { report } = createProgressLines(
      (text) => written.push(text),
      () => now,
    );
    for (let done = 1; done <= 12_000; done += 1) {
      now += 1;
      report(reading(done, null));
    }
    report({ stage: 'failed', source: 'b.bin', error: 'binary' });
    report({ stage: 'indexing', step: 'vectors', done: 0, total: 3 });
    report({ stage: 'indexing', step: 'vectors', done: 3, total: 3 });
    expect(written).toEqual([
      'Reading: 1 release\n',
      'Reading: 5,001 releases\n',
      'Reading: 10,001 releases\n',
      'Indexing (vectors): 0 of 3\n',
    ]);
  });
});

describe('barLine', () => {
  it('draws the part that is done, and only counts where the whole is not known', () => {
    const line = (done: number, total: number | null) =>
      barLine({ step: 'Reading', done, total, item: 'a.txt' });
    expect(line(1, 4)).toBe(`Reading ${'█'.repeat(6)}${'░'.repeat(18)} 1 of 4 a.txt`);
    expect(line(4, 4)).toBe(`Reading ${'█'.repeat(24)} 4 of 4 a.txt`);
    expect(line(5, 4)).toContain('5 of 4');
    expect(line(0, 0)).toContain('░ 0 of 0');
    expect(line(7, null)).toBe('Reading 7 a.txt');
  });
});
