import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readUnfinished, readWritten } from '../../../src/answering/generated/written-claims.ts';

describe('what a model wrote', () => {
  it.each([
    ['after the full stop', 'The quay opened. [3] It cost money. [4]'],
    ['before the full stop', 'The quay opened [3]. It cost money [4].'],
    ['with nothing between', 'The quay opened.[3]It cost money.[4]'],
    ['before and after it', 'The quay opened [3]. It cost money. [4].'],
    ['in full-width brackets', 'The quay opened【3】. It cost money ［４］.'],
    [
      'as models write that learned other signs',
      'The quay opened.【3†source】 It cost money.【4†release 2】',
    ],
    ['on a line of their own', 'The quay opened.\n[3]\nIt cost money.\n[4]'],
    ['in words', 'The quay opened [sentence 3]. It cost money [№4].'],
    ['in a list', '- The quay opened. [3]\n- It cost money. [4]'],
    ['in a list without full stops', '1. The quay opened [3]\n2. It cost money [4]'],
    ['in bold', '**The quay opened.** [3]\n\n**It** cost `money`. **[4]**'],
    ['below a heading', '## Answer\n\nThe following is known:\nThe quay opened. [3]\nIt cost money. [4]'],
    ['after thoughts', '<think>Is it [1]? No. [2]</think>The quay opened. [3] It cost money. [4]'],
    ['among thoughts that do not end', 'The quay opened. [3] It cost money. [4] <thinking>Is it [1]? Yes.'],
    ['among characters that are not seen', 'The qu\u200bay opened. [\u20603] It cost money. [4]'],
  ])('has numbers %s', (_, output) => {
    const { claims } = readWritten(output);
    expect(claims.map(({ text }) => text.replace(/\.$/, ''))).toEqual(['The quay opened', 'It cost money']);
    expect(claims.map(({ cited }) => cited)).toEqual([[3], [4]]);
  });

  it.each([
    ['[3, 7]', [3, 7]],
    ['[3; 7]', [3, 7]],
    ['[3 and 7]', [3, 7]],
    ['[3 и 7]', [3, 7]],
    ['[3–6]', [3, 4, 5, 6]],
    ['[3-5, 9]', [3, 4, 5, 9]],
    ['[3][7]', [3, 7]],
    ['[3], [7]', [3, 7]],
    ['[3] [7] [3]', [3, 7]],
    ['[sentences 3, 7]', [3, 7]],
    ['[#3, №7]', [3, 7]],
    ['[0]', [0]],
    ['[7-3]', []],
  ])('cites by %s', (markers, cited) => {
    const expected = [
      { text: 'The quay opened.', cited },
      { text: 'It rained.', cited: [2] },
    ];
    expect(readWritten(`The quay opened. ${markers} It rained. [2]`).claims).toEqual(expected);
    expect(readWritten(`The quay opened ${markers}. It rained [2].`).claims).toEqual(expected);
  });

  it('cites a thousand sentences by no range', () => {
    expect(readWritten('All of it. [1-999]').claims[0]?.cited.length).toBeLessThan(20);
  });

  it('gives a sentence the numbers that stand within it', () => {
    expect(readWritten('The quay opened [3] and cost 5 million euros [4].').claims).toEqual([
      { text: 'The quay opened and cost 5 million euros.', cited: [3, 4] },
    ]);
  });

  it.each([
    'The ministers [of both states] met.',
    'It was agreed [5 November] to go on.',
    'In [2022] nothing happened.',
    'See [3 soldiers were killed].',
    'It is [link](https://example.com).',
  ])('keeps brackets that hold words: %s', (text) => {
    expect(readWritten(text).claims).toEqual([{ text, cited: [] }]);
  });

  it.each([
    ['en', 'Lt. Gen. A. B. Voss and Dr. Lind of Acme Inc. met at 5 p.m. in the U.S. Senate.'],
    ['az', 'General-leytenant Ə. Həsənov və prof. İ. Quliyev 23.11.2022-ci ildə saat 10.30-da görüşüblər.'],
    ['ru', 'Ген. А. Б. Иванов и г-н П. Сидоров 5 ноября 2022 г. встретились на ул. Низами, д. 5.'],
    ['tr', 'Alb. A. Yılmaz ile Prof. Dr. Ş. Kaya 23. Kasım törenlerinde 3. Kolordu’da görüştü.'],
  ])('is not parted at abbreviations and initials: %s', (_, sentence) => {
    const { claims } = readWritten(`${sentence} [1] Then the second sentence follows. [2]`);
    expect(claims).toEqual([
      { text: sentence, cited: [1] },
      { text: 'Then the second sentence follows.', cited: [2] },
    ]);
  });

  it('keeps the number of an army at the beginning of a line, and drops that of an item', () => {
    expect(readWritten('5. Ordu tatbikatı tamamladı. [1]').claims[0]?.text).toBe(
      '5. Ordu tatbikatı tamamladı.',
    );
    expect(readWritten('1. Ordu tamamladı [1]\n2. Filo geldi [2]').claims.map(({ text }) => text)).toEqual([
      'Ordu tamamladı',
      'Filo geldi',
    ]);
  });

  it('has sentences without numbers, which are not believed', () => {
    expect(readWritten('The quay opened. Everybody was happy. [3] It rained.').claims).toEqual([
      { text: 'The quay opened.', cited: [] },
      { text: 'Everybody was happy.', cited: [3] },
      { text: 'It rained.', cited: [] },
    ]);
  });
});

describe('the "no" of a model', () => {
  it.each([
    'NOT IN THE RELEASES',
    'NOT IN THE RELEASES.',
    '"NOT IN THE RELEASES"',
    '**NOT IN THE RELEASES**',
    'Not in the releases.',
    'NOT IN\nTHE RELEASES',
    'NOT IN THE RELEASES [3]',
    'The releases do not say who built it. NOT IN THE RELEASES',
    'NOT IN THE RELEASES\n\nI could not find anything about it.',
  ])('%j', (output) => {
    expect(readWritten(output).isNo).toBe(true);
  });

  it('is none where something is answered, and is no claim either', () => {
    const { isNo, claims } = readWritten(
      'The quay opened. [3] Who built it is not known. NOT IN THE RELEASES',
    );
    expect(isNo).toBe(false);
    expect(claims).toEqual([
      { text: 'The quay opened.', cited: [3] },
      { text: 'Who built it is not known.', cited: [] },
    ]);
  });

  it.each(['', '  \n', '[3]', '…', '<think>NOT IN THE RELEASES'])('is not read into %j', (output) => {
    expect(readWritten(output)).toEqual({ isNo: false, claims: [] });
  });
});

describe('an answer that is still being written', () => {
  it('shows a sentence as soon as the next one begins', () => {
    expect(readUnfinished('The quay opened. [3]')).toEqual([]);
    expect(readUnfinished('The quay opened. [3], [4')).toEqual([]);
    expect(readUnfinished('The quay opened. [3], [4] I')).toEqual([
      { text: 'The quay opened.', cited: [3, 4] },
    ]);
  });

  it('shows nothing of a sentence whose numbers are still to come', () => {
    expect(readUnfinished('The quay opened. It cost 5 million euros. Everybody was')).toEqual([]);
    expect(readUnfinished('The quay opened [3] and cost')).toEqual([]);
  });

  it('never takes back what it has shown, wherever it is cut', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        'The quay opened',
        'Inc.',
        'A. B. Voss',
        'U.S.',
        '5 p.m.',
        '23.',
        'г.',
        'Prof.',
        'word',
        '5',
      ),
      fc.constantFrom('.', '. ', '?', '…', ' ', '\n', '\n\n', '”', ')', ':', ',', ', '),
      fc.constantFrom('[3]', ' [4, 5]', '[6–8]', '【7】', '[', ']', '[see', '(3)', '[2022]', '†'),
      fc.constantFrom(
        '- ',
        '1. ',
        '2) ',
        '## ',
        '**',
        '`',
        '<think>',
        '</think>',
        '<b>',
        '<',
        'NOT IN THE RELEASES',
      ),
      fc.string({ maxLength: 3 }),
    );
    const output = fc.array(piece, { maxLength: 25 }).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(output, (whole) => {
        const { claims } = readWritten(whole);
        let shown = 0;
        for (let end = 0; end <= whole.length; end += 1) {
          const complete = readUnfinished(whole.slice(0, end));
          expect(complete).toEqual(claims.slice(0, complete.length));
          expect(complete.length).toBeGreaterThanOrEqual(shown);
          shown = complete.length;
        }
      }),
      // Found once: a figure alone on a line gets its number later.
      { numRuns: 300, examples: [['0\n5\n\n[3]']] },
    );
  });
});
