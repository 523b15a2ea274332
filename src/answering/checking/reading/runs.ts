import type { ReadText, ReadWord } from './read-text.ts';

/** Between two words of one name: white space, a hyphen, or the stop of an initial. */
const INSIDE_NAME = /^(?:[\s\u00a0]+|\.?[\s\u00a0]*|\s?[-‐‑]\s?)$/u;

const memory = new WeakMap<ReadText, readonly (readonly ReadWord[])[]>();

/** Words with a capital letter that stand together with nothing between, in reading order. */
export function capitalRuns(text: ReadText): readonly (readonly ReadWord[])[] {
  const known = memory.get(text);
  if (known !== undefined) return known;
  const runs: ReadWord[][] = [];
  for (const word of text.words) {
    if (!word.isCapital || word.isNumber) continue;
    const run = runs.at(-1);
    const last = run?.at(-1);
    const continues = last !== undefined && last.index === word.index - 1 && INSIDE_NAME.test(word.gap);
    if (run !== undefined && continues && !endsByStop(last, word)) run.push(word);
    else runs.push([word]);
  }
  memory.set(text, runs);
  return runs;
}

function endsByStop(last: ReadWord, word: ReadWord): boolean {
  return last.clause !== word.clause;
}
