import type { Answer, AnswerNote } from '../../answering/answer.ts';
import type { Words } from '../locales/words.ts';

/**
 * How an answer came about, a line each: whether a model wrote it, and what kept it from it. `dayEndsAt`: the instant (ISO
 * 8601) at which the tokens that are used up are renewed. That it is uncertain stands above the answer instead.
 */
export function notesOf(answer: Answer, dayEndsAt: string, words: Words): readonly string[] {
  const isWritten = answer.status === 'answered' && answer.mode === 'generated';
  return [
    ...(isWritten ? [words.say('answer-generated')] : []),
    ...[...new Set(answer.notes)]
      .filter((note) => note !== 'uncertain')
      .map((note) => words.say(keyOf(note, answer.status), { at: words.instant(dayEndsAt) })),
  ];
}

function keyOf(note: AnswerNote, status: Answer['status']): string {
  if (note === 'claims-dropped') return 'answer-claims-dropped';
  // Where nothing was found there are no sentences of releases to speak of.
  return status === 'answered' ? `answer-${note}` : `no-${note}`;
}
