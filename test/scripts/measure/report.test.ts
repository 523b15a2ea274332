import { describe, expect, it } from 'vitest';
import { keeps, type Report, skippedReport, valueText } from '../../../scripts/measure/figure.ts';
import { createQuoteLedger } from '../../../scripts/measure/quotes.ts';
import { renderReports } from '../../../scripts/measure/table.ts';
import { answered, citation, shown } from '../../terminal/samples.ts';

const REPORT: Report = {
  title: 'Retrieval',
  figures: [
    {
      name: 'recall@1',
      value: 0.95,
      unit: 'score',
      cases: 1_190,
      target: { atLeast: 0.94 },
      aim: { atLeast: 0.96 },
    },
    { name: 'refused wrongly', value: 0.071, unit: 'share', target: { atMost: 0.05 } },
  ],
  notes: ['one note'],
  skipped: null,
};

describe('the table', () => {
  it('puts target and aim beside each figure, and says whether they are kept', () => {
    const lines = renderReports([REPORT]).split('\n');
    expect(lines[3]).toMatch(/recall@1 +0\.9500 +1,190 +≥ 0\.9400 +≥ 0\.9600 +target reached$/);
    expect(lines[4]).toMatch(/refused wrongly +7\.1 % +≤ 5\.0 % +below target$/);
    expect(lines[3]?.indexOf('0.9500')).toBe((lines[4]?.indexOf('7.1 %') ?? 0) - 1);
    expect(lines[5]).toBe('  one note');
  });

  it('says what was skipped and why', () => {
    expect(renderReports([skippedReport('TIME', '../shared/eval/time is not there')])).toContain(
      'skipped: ../shared/eval/time is not there',
    );
  });
});

describe('a figure', () => {
  it('keeps a goal at its very border, and neither keeps nor misses one when nothing was measured', () => {
    const figure = { name: 'x', unit: 'score', value: 0.94 } as const;
    expect(keeps(figure, { atLeast: 0.94 })).toBe(true);
    expect(keeps(figure, { atMost: 0.9 })).toBe(false);
    expect(keeps({ ...figure, value: null }, { atLeast: 0.94 })).toBeNull();
    expect(valueText(null, 'ms')).toBe('–');
  });
});

describe('the quotes of a run', () => {
  const body = 'The quay of Port Alder opened.';
  const right = citation({ start: 4, end: 8, quote: 'quay' });

  it('are clean while each is what stands in its release', async () => {
    const ledger = createQuoteLedger();
    await ledger.check({ show: async () => shown(body) }, answered({ citations: [right] }));
    expect(ledger.isClean()).toBe(true);
    expect(ledger.report().figures[0]).toMatchObject({ value: 1, cases: 1 });
  });

  it.each([
    ['is not what stands there', { ...right, quote: 'Quay' }, shown(body)],
    ['stands elsewhere', { ...right, start: 5 }, shown(body)],
    ['is of a release that is not there', right, null],
    ['is empty', { ...right, end: 4, quote: '' }, shown(body)],
  ])('are not when one %s', async (_what, wrong, release) => {
    const ledger = createQuoteLedger();
    await ledger.check({ show: async () => release }, answered({ citations: [wrong] }));
    expect(ledger.isClean()).toBe(false);
    expect(ledger.report().notes).toHaveLength(1);
  });

  it('are not when a claim has none', async () => {
    const ledger = createQuoteLedger();
    await ledger.check({ show: async () => shown(body) }, answered({ citations: [] }));
    expect(ledger.isClean()).toBe(false);
  });
});
