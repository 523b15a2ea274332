import type { Answer } from '../../answering/answer.ts';
import type { Outgoing } from '../deliver.ts';
import type { Words } from '../locales/words.ts';
import type { AnswerBlock } from './answer-block.ts';
import { buttonsOf, MOST_LISTED } from './buttons.ts';
import { claimBlocks } from './claim.ts';
import { cut } from './cut.ts';
import type { LinkTo } from './heading.ts';
import { notFoundBlocks } from './not-found.ts';
import { notesOf } from './notes.ts';
import { joinBlocks, packBlocks } from './pack.ts';
import { remarks } from './remarks.ts';
import { Rich } from './rich.ts';
import { sourceBlocks } from './source.ts';
import { sourcesOf } from './sources.ts';

/** An answer as it was kept: its id is in its buttons, which only the person who asked may press. */
export interface Given {
  readonly id: number;
  readonly userId: number;
  readonly answer: Answer;
  /** The same question was answered before, and more was asked for than what was quoted then. */
  readonly isFurther?: boolean;
  /** The instant (ISO 8601) at which everybody's tokens are renewed. */
  readonly dayEndsAt: string;
}

const LONGEST_QUESTION = 400;

/**
 * An answer as messages of 4,096 units at the most, each with its rich form: its claims, numbered by release, then each
 * release with the quotes to the letter; or a "no" with what was searched for it. Parted between claims and sources;
 * only one that is too long for a message goes on in the next, saying so. The last message has the buttons.
 */
export function renderAnswer(
  { id, userId, answer, isFurther = false, dayEndsAt }: Given,
  words: Words,
  linkTo: LinkTo,
): readonly Outgoing[] {
  const sources = sourcesOf(answer);
  const blocks = [
    ...understoodAs(answer, isFurther, words),
    ...(answer.status === 'answered'
      ? [
          ...uncertainty(answer, words),
          ...answer.claims.flatMap((claim) => claimBlocks(claim, sources, words)),
          ...remarks([...periodUsed(answer, words), ...notesOf(answer, dayEndsAt, words)]),
          ...sources.flatMap((source) => sourceBlocks(source, words, linkTo)),
        ]
      : [...notFoundBlocks(answer, isFurther, words), ...remarks(notesOf(answer, dayEndsAt, words))]),
  ];
  const messages = packBlocks(blocks);
  return messages.map((message, index) => {
    const notes = new Set(message.flatMap(({ note }) => (note === undefined ? [] : [note])));
    return {
      html: joinBlocks(message),
      // Made where a chat wants it: most do not.
      get rich() {
        return Rich.join(message.map((block) => block.rich(notes))).message();
      },
      ...(index === messages.length - 1
        ? { keyboard: keyboardOf({ id, userId, answer, dayEndsAt }, words) }
        : {}),
    };
  });
}

function understoodAs(
  { question, understoodAs: understood }: Answer,
  isFurther: boolean,
  words: Words,
): AnswerBlock[] {
  if (understood.trim() === question.trim()) return [];
  const key = isFurther ? 'answer-understood-further' : 'answer-understood';
  return remarks([words.say(key, { question: cut(understood, LONGEST_QUESTION) })]);
}

/** Above the quotes, since whoever reads no further must not take them for an answer. */
function uncertainty({ notes }: Answer, words: Words): AnswerBlock[] {
  return notes.includes('uncertain') ? remarks([words.say('answer-uncertain')]) : [];
}

function periodUsed({ period }: Answer, words: Words): string[] {
  const said = period === null ? '' : words.period(period.from, period.to);
  return said === '' ? [] : [words.say('answer-period', { period: said })];
}

function keyboardOf({ id, userId, answer }: Given, words: Words): NonNullable<Outgoing['keyboard']> {
  const button = buttonsOf(userId);
  if (answer.status === 'not_found') {
    return answer.nearest
      .slice(0, MOST_LISTED)
      .map(({ releaseId, title }, index) => [button(`${index + 1}. ${title}`, 'r', releaseId, 0)]);
  }
  const sources = sourcesOf(answer);
  return [
    ...sources
      .slice(0, MOST_LISTED)
      .map(({ number, title }) => [button(`[${number}] ${title}`, 's', id, number)]),
    ...sources.slice(0, 1).map(({ releaseId }) => [button(words.say('brief-button'), 'b', releaseId)]),
    [button(words.say('evidence-button'), 'e', id)],
    // Two in a row leave each too few letters on a phone.
    [button('👍', 'y', id)],
    [button(words.say('answer-unsupported'), 'n', id)],
  ];
}
