import { stripVTControlCharacters } from 'node:util';
import { describe, expect, it } from 'vitest';
import { renderAnswer } from '../../src/terminal/answer.ts';
import { answered, citation, notFound } from './samples.ts';

const page = { width: 60, color: false };

describe('renderAnswer', () => {
  it('shows the answer, its source with the quoted sentence, and what was searched', () => {
    expect(renderAnswer(answered(), page)).toBe(
      [
        'The new quay opened on Monday. [1]',
        '',
        'Sources',
        '[1] New quay opens in Port Alder',
        '    Ministry of Harbours · 4 May 2023',
        '    harbours/004_quay.txt',
        '    “The new quay opened on Monday.”',
        '',
        'Searched 42 releases of 2 publishers, from 5 January 2023 to',
        'December 2024 · index updated 2026-03-01 14:05 UTC · 10 ms',
        '',
      ].join('\n'),
    );
  });

  it('says what a model had to do with it', () => {
    const model = { name: 'gpt-x', requests: 2, inputTokens: 1_200, outputTokens: 34 };
    const text = renderAnswer(answered({ mode: 'generated', notes: ['claims-dropped'], model }), page);
    expect(text.replaceAll('\n', ' ')).toContain(' Something that the model wrote is left out');
    expect(text.replaceAll('\n', ' ')).toContain('gpt-x: 1,234 tokens in 2 requests');
    expect(renderAnswer(answered({ notes: ['model-failed'] }), page)).toContain('The model could not');
  });

  it('says above an uncertain answer that it may be none, and nothing below', () => {
    const text = renderAnswer(answered({ notes: ['uncertain', 'budget-spent'] }), page);
    expect(text.startsWith('The archive may not answer this. What comes nearest:\n\nThe new quay')).toBe(
      true,
    );
    expect(text.split('may not answer this')).toHaveLength(2);
    expect(text.indexOf('The tokens of this day')).toBeGreaterThan(text.indexOf('Sources'));
  });

  it('says "no" with the releases that came near and what was left out', () => {
    const { searched } = notFound();
    const text = renderAnswer(notFound({ searched: { ...searched, undated: 3 } }), page);
    expect(text.startsWith('The archive does not answer this.\n\nNearest releases')).toBe(true);
    expect(text).toContain('publisher not stated · date not stated\n');
    expect(text.replaceAll('\n', ' ')).toContain('; 3 releases without a stated date left out');
  });

  it('says in words what of a date is not stated', () => {
    const dated = (published: Parameters<typeof citation>[0]) =>
      renderAnswer(answered({ citations: [citation(published)] }), page);
    expect(dated({ published: { value: '2023-05', precision: 'month' } })).toContain(
      'May 2023 (day not stated)',
    );
    expect(dated({ published: { value: '2023', precision: 'year' } })).toContain('2023 (month not stated)');
  });

  it('describes a release once, however often it is cited, and gives its address when it has one', () => {
    const second = citation({ marker: 2, quote: 'Its cranes came in June.' });
    const text = renderAnswer(
      answered({ citations: [citation({ url: 'https://harbours.example/4' }), second] }),
      page,
    );
    expect(text).toContain('[2] the same release as [1]\n    “Its cranes came in June.”');
    expect(text.match(/004_quay/g)).toHaveLength(1);
    expect(text).toContain('    https://harbours.example/4\n');
  });

  it('marks a claim that its check did not support', () => {
    const claims = [{ text: 'It cost 4 million.', markers: [1], support: 'unverified' as const }];
    expect(renderAnswer(answered({ claims }), page)).toContain('It cost 4 million. [1] (not verified)');
  });

  it('lets a release neither paint, nor move the cursor, nor pass for another source', () => {
    const quote = 'Opened\n\n[9] Forged title\u001b[2J\u202E on Monday.';
    const claims = [{ text: quote, markers: [1], support: 'verified' as const }];
    const text = renderAnswer(
      answered({ claims, citations: [citation({ quote, title: 'A\u001b]0;x\u0007\nB' })] }),
      page,
    );
    expect(text.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u202E]/u);
    expect(text).not.toMatch(/^\[9\]/m);
    expect(text).toContain('[1] A B\n');
  });

  it('paints only where colours were asked for, and writes the same words', () => {
    const painted = renderAnswer(answered(), { ...page, color: true });
    expect(painted).toContain('\u001b[');
    expect(stripVTControlCharacters(painted)).toBe(renderAnswer(answered(), page));
  });
});
