import { describe, expect, it } from 'vitest';
import { QuestionError } from '../../src/errors.ts';
import { analyseQuestion, LONGEST_QUESTION } from '../../src/search/question.ts';

const wordsOf = (question: string) => analyseQuestion(question).terms.map(({ word }) => word);
const namesOf = (question: string) =>
  analyseQuestion(question)
    .terms.filter(({ isName }) => isName)
    .map(({ raw }) => raw);

describe('a question', () => {
  it.each(['', '   ', '\n\t', '🕊️🇦🇿👍', '?!…', '*', '"', '()', '-', '\u0000'])(
    'without a word is refused, with what to do: %j',
    (text) => {
      expect(() => analyseQuestion(text)).toThrow(QuestionError);
      expect(() => analyseQuestion(text)).toThrow(/no word.*ask with words/);
    },
  );

  it('that is too long is refused, with how long it is, how long it may be and what to do', () => {
    expect(() => analyseQuestion('word '.repeat(2_000))).toThrow(QuestionError);
    expect(() => analyseQuestion('word '.repeat(2_000))).toThrow(/10000 characters: 4000.*fewer words/);
    expect(() => analyseQuestion('w'.repeat(LONGEST_QUESTION))).not.toThrow();
  });

  it.each([
    ['" OR NEAR(', ['or', 'near']],
    ['quay AND NOT ferry', ['quay', 'and', 'not', 'ferry']],
    ['title:quay*', ['title', 'quay']],
    ['quay^2 ~ferry [a TO b]', ['quay', '2', 'ferry', 'a', 'to', 'b']],
    ["'); DROP TABLE releases; --", ['drop', 'table', 'releases']],
  ])('in query syntax is only text: %s', (text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });

  it('holds each word once, in the order asked', () => {
    expect(wordsOf('quay Quay ferry QUAY')).toEqual(['quay', 'ferry']);
  });

  it('tells names from the first word and from capitals throughout', () => {
    expect(namesOf('Where did Zakir Hasanov speak?')).toEqual(['Zakir', 'Hasanov']);
    expect(namesOf('WHERE DID ZAKIR HASANOV SPEAK?')).toEqual([]);
    expect(namesOf('where did zakir hasanov speak?')).toEqual([]);
  });

  it('asked for exact spelling has no name keys and no concepts', () => {
    const [loose] = analyseQuestion('Həsənov').terms;
    const [exact] = analyseQuestion('Həsənov', true).terms;
    expect(loose?.terms.name).toHaveLength(1);
    expect(exact?.terms).toMatchObject({ word: ['w:hasanov'], name: [], concept: [] });
  });

  it.each([
    ['Patriotic War conference', true],
    ['Patriotic War conference?', false],
    ['who attended the conference', false],
    ['kim çıxış etdi', false],
  ])('names a subject or asks of it: "%s": %s', (text, isTopic) => {
    expect(analyseQuestion(text).isTopic).toBe(isTopic);
  });

  it('of a page of words is cut where more words find nothing more', () => {
    const words = Array.from({ length: 500 }, (_, index) => `w${index}`).join(' ');
    const { terms } = analyseQuestion(words);
    expect(terms.length).toBeLessThan(200);
    expect(terms[0]?.word).toBe('w0');
  });
});
