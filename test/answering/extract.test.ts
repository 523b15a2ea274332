import { describe, expect, it } from 'vitest';
import { extractAnswer } from '../../src/answering/extract.ts';
import type { Told } from '../search/ranking/ranking-fixture.ts';
import { retrievalOf } from './retrieval-fixture.ts';

/** The quotes of an answer, in the order in which they are given. */
function quotes(question: string, releases: readonly Told[]): string[] {
  const bodies = new Map(
    releases.map(({ source, body }) => [source, typeof body === 'string' ? body : body.join('\n')]),
  );
  return extractAnswer(retrievalOf(question, releases)).map(({ first, last }) =>
    (bodies.get(last.release.source) ?? '').slice(first.start, last.end),
  );
}

const QUAY: Told = {
  source: 'quay',
  title: 'New quay opens',
  body:
    'The new quay of Port Alder opened on Thursday. Minister Adrian Voss cut the ribbon of the quay. ' +
    'He thanked the 240 workers who built the quay. Music was played until the evening. Dinner followed on the ferry.',
};

describe('an extractive answer', () => {
  it('is the sentence that answers', () => {
    expect(quotes('Who cut the ribbon?', [QUAY])[0]).toContain('Minister Adrian Voss cut the ribbon');
  });

  it('is one to three stretches of text, also where twenty sentences answer', () => {
    const body = Array.from(
      { length: 20 },
      (_, index) =>
        `Ferry number ${index} of line ${index * 7} sails to ${'ABCDEFGHIJKLMNOPQRST'[index]}port.`,
    );
    const found = quotes('Where does the ferry sail to?', [{ source: 'a', body: body.join(' ') }]);
    expect(found.length).toBeGreaterThanOrEqual(1);
    expect(found.length).toBeLessThanOrEqual(3);
  });

  it('brings the sentence before along where its own begins with a word that points back', () => {
    const [quote] = quotes('How many workers did he thank?', [QUAY]);
    expect(quote).toBe(
      'Minister Adrian Voss cut the ribbon of the quay. He thanked the 240 workers who built the quay.',
    );
  });

  it('does not bring along a page', () => {
    const before = `Minister Adrian Voss spoke of ${'ports and roads and '.repeat(40)}bridges.`;
    const [quote] = quotes('How many workers?', [
      { source: 'a', body: `${before} He thanked the 240 workers.` },
    ]);
    expect(quote).toBe('He thanked the 240 workers.');
  });

  it('gives sentences of one release in the order of reading', () => {
    const body =
      'On Monday the council named the quay after Ada Lind. The weather was fine. On Friday the council closed the quay for repair.';
    const found = quotes('What did the council do with the quay on Friday and Monday?', [
      { source: 'a', body },
    ]);
    expect(found).toHaveLength(2);
    expect(found.map((quote) => body.indexOf(quote))).toEqual(
      found.map((quote) => body.indexOf(quote)).toSorted((a, b) => a - b),
    );
  });

  it('says what two releases say alike only once', () => {
    const found = quotes('When does the ferry to Lantern Island resume?', [
      { source: 'a', body: 'The ferry to Lantern Island resumes on Monday, the authority said.' },
      { source: 'b', body: 'The ferry to Lantern Island resumes on Monday, the port authority said.' },
    ]);
    expect(found).toHaveLength(1);
  });

  it('never quotes one place twice', () => {
    const retrieval = retrievalOf('quay Voss workers thanked', [QUAY]);
    const spans = extractAnswer(retrieval).map(({ first, last }) => ({ start: first.start, end: last.end }));
    for (const [index, { start }] of spans.entries())
      expect(start).toBeGreaterThanOrEqual(spans[index - 1]?.end ?? 0);
  });

  it('prefers a sentence that holds what is asked for: a number, a name', () => {
    const body = 'The quay has many workers. Workers of the quay number 240.';
    expect(quotes('How many workers has the quay?', [{ source: 'a', body }])).toContain(
      'Workers of the quay number 240.',
    );
  });

  it('quotes across languages', () => {
    const found = quotes('Who is Zakir Həsənov?', [
      QUAY,
      {
        source: 'ru',
        language: 'ru',
        body: 'Погода была хорошей. Министр обороны Закир Гасанов выступил с речью.',
      },
    ]);
    expect(found[0]).toBe('Министр обороны Закир Гасанов выступил с речью.');
  });

  describe('after what was quoted before', () => {
    const body =
      'Minister Adrian Voss spoke at the opening of the quay. Captain Ada Lind spoke at the opening of the quay. Lunch was served.';
    const releases = [
      { source: 'a', body },
      { source: 'b', body: 'Minister Adrian Voss spoke at the opening of the new quay.' },
    ];
    const retrieval = () => retrievalOf('Who spoke at the opening of the quay?', releases);
    const quoted = (exclude: Parameters<typeof extractAnswer>[1]) =>
      extractAnswer(retrieval(), exclude).map(({ last }) => last.text);
    const id = () => retrieval().releases.find(({ release }) => release.source === 'a')?.release.id ?? '';
    const at = (text: string) => ({
      releaseId: id(),
      start: body.indexOf(text) + 3,
      end: body.indexOf(text) + 9,
    });

    it('is another sentence, and none that says the same', () => {
      expect(quoted([])[0]).toContain('Adrian Voss');
      expect(quoted([at('Minister')])).toEqual(['Captain Ada Lind spoke at the opening of the quay.']);
    });

    it('is nothing where nothing is left that answers as well', () => {
      expect(quoted([at('Minister'), at('Captain')])).toEqual([]);
    });
  });

  it('of nothing found is nothing', () => {
    expect(extractAnswer(retrievalOf('quay', []))).toEqual([]);
  });
});
