import { describe, expect, it } from 'vitest';
import { TERM_KINDS } from '../../../src/search/analysis/terms.ts';
import { MATCH_STRENGTH, Matcher } from '../../../src/search/ranking/matching.ts';
import { Vocabulary } from '../../../src/search/ranking/vocabulary.ts';
import { archiveOf } from './ranking-fixture.ts';

function meetings(question: string, text: string, language: string | null = null, exact = false) {
  const { weigh } = archiveOf([]);
  const weighed = weigh(question, exact);
  const vocabulary = new Vocabulary();
  const words: number[] = [];
  vocabulary.eachWord(text, language, (number) => words.push(number));
  const matcher = new Matcher(weighed, vocabulary);
  return words.flatMap((number) =>
    matcher
      .matches(matcher.find(number))
      .map(
        ({ term, first }) =>
          `${weighed.terms[term]?.word}=${vocabulary.word(number).word} ${TERM_KINDS[first]}`,
      ),
  );
}

describe('a word of a text meets a word of the question', () => {
  it.each([
    ['quay', 'QUAY', 'en', ['quay=quay word']],
    ['meetings', 'meeting', 'en', ['meetings=meeting stem']],
    ['konfransına', 'konfransla', 'az', ['konfransina=konfransla prefix']],
    ['Həsənov', 'Гасанов', 'ru', ['hasanov=гасанов name']],
    ['minister', 'nazirlər', 'az', ['minister=nazirlar concept']],
    ['quay', 'ferry', 'en', []],
  ])('%s in "%s"', (question, text, language, expected) => {
    expect(meetings(question, text, language)).toEqual(expected);
  });

  it('once, in the surest way', () => {
    expect(meetings('Hasanov', 'Hasanov')).toEqual(['hasanov=hasanov word']);
  });

  it('by its name only where the text writes it like one', () => {
    expect(meetings('Гасанов', 'Hasanov')).toEqual(['гасанов=hasanov name']);
    expect(meetings('Гасанов', 'hasanov')).toEqual([]);
  });

  it('in exact spelling only by its own letters', () => {
    expect(meetings('Həsənov', 'Гасанов', 'ru', true)).toEqual([]);
    expect(meetings('minister', 'nazir', 'az', true)).toEqual([]);
    expect(meetings('meetings', 'meeting', 'en', true)).toEqual(['meetings=meeting stem']);
  });

  it('the surer the closer the two are', () => {
    const { word, stem, prefix, name, concept } = MATCH_STRENGTH;
    expect([word, stem, name, prefix, concept]).toEqual(
      [word, stem, name, prefix, concept].toSorted((a, b) => b - a),
    );
  });
});
