import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../../src/archive/cutting/sentences.ts';
import { dirtyText } from './dirty-text.ts';

function sentencesOf(text: string, language: string | null): string[] {
  return splitSentences(text, language).map(({ start, end }) => text.slice(start, end));
}

/** Joins sentences with a space and expects them back. */
function expectSplit(language: string | null, sentences: readonly string[]): void {
  expect(sentencesOf(sentences.join(' '), language)).toEqual(sentences);
}

describe('splitSentences', () => {
  it('keeps English ranks, titles, initials, numbers and acronyms inside their sentence', () => {
    expectSplit('en', [
      'Col.-Gen. Rauf Khalilbayli met Lt. Gen. A. B. Orlov at 5 p.m. Monday.',
      'Barr. Ada Obi, Engr. Musa Bello and Cllr. Ann Reed were sworn in.',
      'Maj. Gen. J.P. Smith (R-Ariz.) Chairman of the board, paid $3.5 million for No. 5 Hill St. on Jan. 3.',
      'They work in the U.S. Senate.',
      'He lives in the U.S.',
      'The end came in 2004.',
      '118 hectares were sown.',
    ]);
  });

  it('keeps Azerbaijani initials, abbreviations and decimal numbers inside their sentence', () => {
    expectSplit('az', [
      'Tədbirdə prof. Ə.Həsənov, I.Musayev, A. B. Quliyev və s. iştirak etdi.',
      'Təlimə 1.200 nəfər, 3.5 min texnika cəlb olunub.',
      'Bu, 2023-cü il idi.',
      'Gen. Orucov çıxış etdi!',
    ]);
  });

  it('keeps Russian abbreviations inside their sentence and ends one after a year', () => {
    expectSplit('ru', [
      'Министр ген.-лейт. Орлов прибыл в г. Велинск 5 мая 2022 г.',
      'Встреча прошла на ул. Садовой, т. е. в центре, в академии им. Лаврова и т. д.',
      'В 2022 г. Эстария купила 3.5 тыс. тонн.',
      'Дж. Пенбери и А. С. Тучков уехали.',
    ]);
  });

  it('keeps Turkish ranks, titles and ordinals inside their sentence', () => {
    expectSplit('tr', [
      'Savaşın 44. Gün raporu hazır.',
      '3. Ordu Komutanı Org. Mert Akbulut, Korg. Ali Tan vb. generaller geldi.',
      'Sn. Bakan Prof. Dr. Ece Doruk 23. toplantıya katıldı.',
      'II. Murat dönemi bitti.',
    ]);
  });

  it('splits sentences of which a site lost the space, and no addresses or abbreviations', () => {
    expect(
      sentencesOf('It serves the structures.İnformation of the Press. In 2023,about ten came.', 'en'),
    ).toEqual(['It serves the structures.', 'İnformation of the Press.', 'In 2023,about ten came.']);
    expect(sentencesOf('He left the meeting.the others stayed.', 'en')).toHaveLength(2);
    expectSplit('en', [
      'Write to prof.Hasanov at a.b@example.Org or see www.Example.Com and asan.gov.az today.',
    ]);
  });

  it('ends a sentence after closing quotes and brackets, and not in the middle of a quotation', () => {
    expectSplit('en', [
      '"Why?" he asked.',
      '“It ends.”',
      '(So does this.)',
      '"It goes on," he said.',
      'She waited…',
      'Nobody came.',
    ]);
    expect(sentencesOf('It was held.“The next one” followed.', 'en')).toEqual([
      'It was held.',
      '“The next one” followed.',
    ]);
    expectSplit('ru', ['«Правда?» — спросил он.', '— Да.', '«Нет!»']);
  });

  it('splits upper-case text with a space before every full stop', () => {
    expectSplit('en', [
      'THE U.S . FIRST PROPOSED TO HELP NATO .',
      'BUT EUROPE MADE NO ATTEMPT .',
      'MR . SMITH SAID SO .',
    ]);
  });

  it('ends a sentence at a blank line, a heading and a bullet, but not where a line was only wrapped', () => {
    const text = [
      'Opening of the bridge',
      'The bridge over the Turna was opened on Monday by the mayor and by Lt.',
      'Gen. Orlov, who had come from the capital with forty engineers to see it',
      'for himself. It is',
      'long.',
      '- first item',
      '- second item',
      '',
      'without capital',
    ].join('\n');
    expect(sentencesOf(text, 'en')).toEqual([
      'Opening of the bridge',
      text.slice(22, text.indexOf(' It is')),
      'It is\nlong.',
      '- first item',
      '- second item',
      'without capital',
    ]);
  });

  it('cuts text that lost its punctuation at readable places', () => {
    const clause = 'the committee approved the plan for the new railway between both cities';
    const sentences = sentencesOf(`${clause}; `.repeat(40), 'en');
    expect(Math.max(...sentences.map((sentence) => sentence.length))).toBeLessThanOrEqual(600);
    for (const sentence of sentences) expect(sentence).toMatch(/^the committee.*cities;$/);
    for (const sentence of sentencesOf(`${clause} `.repeat(40), null))
      expect(sentence.length).toBeLessThanOrEqual(600);
    for (const sentence of sentencesOf(`${clause} The `.repeat(40), 'en').slice(1))
      expect(sentence).toMatch(/^The /);
  });

  it('leaves a long sentence whole when it has its full stop', () => {
    const sentence = `The meeting was attended by ${'the head of the service, '.repeat(30)}and others.`;
    expectSplit('en', [sentence]);
  });

  it('splits a line of 300,000 characters as it does a short one', () => {
    expectSplit(
      'en',
      Array.from(
        { length: 5000 },
        (_, index) => `Lt. Gen. A. Orlov (R-Ariz.) received ${index} letters from the U.S. Senate.`,
      ),
    );
  });

  it('holds every character that is not white space exactly once, whatever the text', () => {
    fc.assert(
      fc.property(dirtyText, fc.constantFrom('en', 'az', 'ru', 'tr', 'xx', null), (text, language) => {
        const spans = splitSentences(text, language);
        let end = 0;
        for (const span of spans) {
          expect(text.slice(end, span.start).trim()).toBe('');
          const sentence = text.slice(span.start, span.end);
          expect(sentence).not.toBe('');
          expect(sentence.trim()).toBe(sentence);
          expect(sentence).not.toMatch(/\p{Surrogate}/u);
          end = span.end;
        }
        expect(text.slice(end).trim()).toBe('');
        expect(splitSentences(text, language)).toEqual(spans);
      }),
      { numRuns: 60 },
    );
  });
});
