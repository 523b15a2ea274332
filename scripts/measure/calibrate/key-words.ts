import { isFunctionWord } from '../../../src/search/analysis/function-words.ts';
import { type Token, tokenize } from '../../../src/search/analysis/tokens.ts';
import type { Question, ReleaseRecord } from '../data/records.ts';

const OPENINGS = ['What', 'How did', 'When did', 'Which'] as const;
/** Content words: fewest in a release that is asked about, and in the stretch of it that a question is made from. */
const FEWEST_OF_RELEASE = 60;
const STRETCH = 14;
/** How many of the stretch are asked for, about, and the fewest that make a question. */
const ASKED = { least: 5, spread: 4, fewest: 4 };
/** Of those, as many stand in another release instead: people do not ask in the words of the release. */
const REPLACED = 0.18;
const SHORTEST_REPLACEMENT = 4;
/** Releases looked at, for each question, before it is given up that there are any of enough words. */
const TRIES = 1_000;

/**
 * Questions of key words: some words out of a stretch of a release, a few of them replaced by words of another one.
 *
 * @param random numbers from 0 to 1, one after another
 * @param name begins the ids
 */
export function keyWordQuestions(
  releases: readonly ReleaseRecord[],
  count: number,
  random: () => number,
  name: string,
): readonly Question[] {
  const questions: Question[] = [];
  const one = <Case>(cases: readonly Case[]) => cases[Math.floor(random() * cases.length)];
  for (let tries = 0; questions.length < count && tries < count * TRIES; tries += 1) {
    const release = one(releases);
    if (release === undefined) break;
    const content = contentTokens(release.text);
    if (content.length < FEWEST_OF_RELEASE) continue;
    const start = Math.floor(random() * (content.length - STRETCH));
    const share = (ASKED.least + Math.floor(random() * ASKED.spread)) / STRETCH;
    const asked = content.slice(start, start + STRETCH).filter(() => random() < share);
    if (asked.length < ASKED.fewest) continue;
    const others = contentTokens(one(releases)?.text ?? '').filter(
      ({ word }) => word.length >= SHORTEST_REPLACEMENT,
    );
    const words = asked.map(({ raw }) =>
      random() < REPLACED ? (one(others)?.raw.toLowerCase() ?? raw) : raw,
    );
    questions.push({
      id: `${name}-${questions.length}`,
      text: `${one(OPENINGS) ?? OPENINGS[0]} ${words.join(' ')}?`,
      relevant: new Set([release.id]),
      answers: [],
    });
  }
  return questions;
}

function contentTokens(text: string): readonly Token[] {
  return tokenize(text).filter(({ word }) => !isFunctionWord(word));
}
