import { isBehindPatronymic } from './father-name.ts';
import { trimmedRun } from './name-borders.ts';
import { isPatronymicEnd } from './name-words.ts';
import type { PersonSentence } from './person-sentence.ts';
import { isParted, type Run, type TitlePhrase } from './title-phrase.ts';

/** Words that may be names, outside of the titles. */
export function nameRuns(sentence: PersonSentence, phrases: readonly TitlePhrase[]): readonly Run[] {
  const taken = new Set<number>();
  for (const { from, to } of phrases) for (let index = from; index < to; index += 1) taken.add(index);
  const runs: Run[] = [];
  for (let index = 0; index < sentence.words.length; ) {
    if (!startsName(sentence, index) || taken.has(index)) {
      index += 1;
      continue;
    }
    let to = index + 1;
    while (to < sentence.words.length && !taken.has(to) && continuesName(sentence, index, to)) to += 1;
    while (
      to > index + 1 &&
      sentence.roles[to - 1] === 'particle' &&
      !isPatronymicEnd(sentence.words[to - 1]?.raw ?? '')
    )
      to -= 1;
    const run = trimmedRun(sentence, index, to, taken);
    if (run !== null) runs.push(run);
    // Two people in a row: the first does something to the second, or each has two words.
    index = run !== null && sentence.family !== 'english' && to - run[1] >= 2 ? run[1] : to;
  }
  return runs;
}

function startsName({ roles, words }: PersonSentence, index: number): boolean {
  const role = roles[index];
  if (role === 'particle')
    return /^(?:al|el)$/i.test(words[index]?.raw ?? '') && words[index + 1]?.gap === '-';
  if (role === 'name' && words[index]?.raw.length === 1) return false;
  return role === 'name' || role === 'initial';
}

function continuesName(sentence: PersonSentence, first: number, index: number): boolean {
  const { roles, words } = sentence;
  const role = roles[index];
  const before = words[index - 1];
  const word = words[index];
  if (before === undefined || word === undefined) return false;
  if (role === 'particle') {
    if (isPatronymicEnd(word.raw)) return index - first >= 2 && word.gap === ' ';
    return roles[index + 1] === 'name' || roles[index + 1] === 'particle';
  }
  // Ho-yin, Чен-ын: the second half of a given name.
  if (role === 'plain' && word.gap === '-') return index - first >= 2 && roles[index - 1] === 'name';
  if (role !== 'name' && role !== 'initial') return false;
  // "R.Salmanlı M.Orduxanlıya": another name with its own initial.
  if (role === 'initial' && roles[first] === 'initial' && roles[index - 1] === 'name') return false;
  const isStop = /^\.[\s-]?$/.test(word.gap);
  if (isStop) return roles[index - 1] === 'initial';
  if (!/^(?:[ \u00a0]+|-|\n)$/.test(word.gap) || isParted(sentence, index)) return false;
  if (word.raw.length === 1 && role === 'name' && !isMiddle(sentence, first, index)) return false;
  if (hasEnding(sentence, index - 1) && roles[index - 1] === 'name') return false;
  return !isPatronymicEnd(before.raw) || isBehindPatronymic(sentence, index);
}

/** "Frank R Lautenberg", but not "Bob Corker R Tenn". */
function isMiddle({ words, roles }: PersonSentence, first: number, index: number): boolean {
  const next = words[index + 1];
  return (
    index === first + 1 &&
    roles[index + 1] === 'name' &&
    next !== undefined &&
    !next.isAllCapitals &&
    next.gap === ' '
  );
}

/** Erdoğan'ın, Aliyev's: whatever follows is another's. */
function hasEnding({ words, text }: PersonSentence, index: number): boolean {
  const word = words[index];
  return word !== undefined && /['’ʼ`]/.test(text.text.slice(word.start + 2, word.end));
}
