import { describe, expect, it } from 'vitest';
import { Matcher } from '../../../src/search/ranking/matching.ts';
import { matchText } from '../../../src/search/ranking/passage-match.ts';
import { archiveOf, type Told } from './ranking-fixture.ts';

function match(question: string, body: string, more: Partial<Told> = {}) {
  const { candidates, weigh, reader } = archiveOf([{ source: 'a', body: [body], ...more }]);
  const [text] = candidates[0]?.passages ?? [];
  if (text === undefined) throw new Error('the test has no passage');
  const weighed = weigh(question);
  return { ...matchText(text, weighed, new Matcher(weighed, reader.vocabulary)), weighed };
}

describe('what of a question stands in a passage', () => {
  it('is told sentence by sentence', () => {
    const { sentences } = match('quay ferry', 'The quay was opened. The ferry sails at noon.');
    expect(sentences.map(({ strengths }) => [...strengths])).toEqual([
      [1, 0],
      [0, 1],
    ]);
  });

  it('counts a word as often as it stands there, in whatever form', () => {
    const { counts, length } = match('quay', 'Quay, quay and quays.');
    expect(counts.word[0]).toBe(2);
    expect(counts.stem[0]).toBe(3);
    expect(length).toBe(4);
  });

  it.each([
    ['The quay cost 12 million.', true, false],
    ['The quay of Port Alder cost millions.', false, true],
    ['Nobody knows what the quay cost.', false, false],
  ])('sees in "%s" whether there is a new number or name', (body, hasNewNumber, hasNewName) => {
    expect(match('what did the quay cost', body).sentences).toMatchObject([{ hasNewNumber, hasNewName }]);
  });

  it('does not take for new what the question says itself', () => {
    const { sentences } = match('Did Voss open 12 quays?', 'On Monday Voss opened 12 quays.');
    expect(sentences).toMatchObject([{ hasNewNumber: false }]);
    expect(match('Voss', 'Yesterday Voss spoke.').sentences).toMatchObject([{ hasNewName: false }]);
  });

  it('rates words that stand together in the question’s order above the same words apart', () => {
    const question = 'port authority chairman';
    const together = match(question, 'The port authority chairman spoke to workers about plans for years.');
    const apart = match(question, 'The chairman spoke to workers of the authority about plans for a port.');
    expect(together.proximity).toBeGreaterThan(apart.proximity);
    expect(together.strengths).toEqual(apart.strengths);
  });

  it('is nothing for a passage without its words', () => {
    const { strengths, proximity } = match('zeppelin', 'The quay was opened.');
    expect([...strengths, proximity]).toEqual([0, 0]);
  });
});
