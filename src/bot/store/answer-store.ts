import type { Database } from 'better-sqlite3';
import { answerRecord } from './answer-record.ts';
import type { GivenAnswer, Place } from './bot-store.ts';
import { readRecord } from './record.ts';

/** Answers that were given, and the messages that carry them. Not to be used but through the bot's store. */
export interface AnswerStore {
  keep(answer: Omit<GivenAnswer, 'id' | 'messageIds' | 'at'>): number;
  sent(answerId: number, messageIds: readonly number[]): void;
  answer(answerId: number): GivenAnswer | null;
  answerToMessage(chatId: number, questionMessageId: number): GivenAnswer | null;
  answerInMessage(chatId: number, messageId: number): GivenAnswer | null;
  conversation(place: Place, userId: number, limit: number): GivenAnswer[];
  beginConversation(place: Place, userId: number): void;
  forget(userId: number): void;
  expire(before: string): void;
}

/** So many answers of one person are kept, the newest, and those with feedback. */
const MOST_OF_USER = 2_000;

const COLUMNS = `a.id, a.chat AS chatId, a.thread AS threadId, a.user AS userId,
  a.question_message AS questionMessageId, a.question, a.understood_as AS understoodAs, a.answer, a.generation, a.at`;

// In a private chat one person speaks in one place, whatever topic of it a message is in.
const CONVERSATION = `in_conversation = 1 AND chat = @chatId AND user = @userId
  AND (@chatId > 0 OR thread IS @threadId)`;

const WITHOUT_FEEDBACK = 'NOT EXISTS (SELECT 1 FROM feedback AS f WHERE f.answer = answers.id)';

interface AnswerRow extends Omit<GivenAnswer, 'messageIds' | 'answer'> {
  readonly answer: string;
}

interface Conversation extends Place {
  readonly userId: number;
}

export function createAnswerStore(database: Database, now: () => Date): AnswerStore {
  const selectAnswer = database.prepare<[number], AnswerRow>(
    `SELECT ${COLUMNS} FROM answers AS a WHERE a.id = ?`,
  );
  const selectByQuestion = database.prepare<[number, number], AnswerRow>(
    `SELECT ${COLUMNS} FROM answers AS a WHERE a.chat = ? AND a.question_message = ? AND a.is_replaced = 0`,
  );
  const selectByMessage = database.prepare<[number, number], AnswerRow>(
    `SELECT ${COLUMNS} FROM answer_messages AS m JOIN answers AS a ON a.id = m.answer
     WHERE m.chat = ? AND m.message = ?`,
  );
  const selectMessages = database
    .prepare<[number], number>('SELECT message FROM answer_messages WHERE answer = ? ORDER BY place')
    .pluck();
  const selectConversation = database.prepare<Conversation & { limit: number }, AnswerRow>(
    `SELECT ${COLUMNS} FROM answers AS a WHERE ${CONVERSATION} ORDER BY a.id DESC LIMIT @limit`,
  );
  const endConversation = database.prepare<Conversation>(
    `UPDATE answers SET in_conversation = 0 WHERE ${CONVERSATION}`,
  );
  const upsert = database
    .prepare<Omit<AnswerRow, 'id'>, number>(
      `INSERT INTO answers (chat, thread, user, question_message, question, understood_as, answer, generation, at)
       VALUES (@chatId, @threadId, @userId, @questionMessageId, @question, @understoodAs, @answer, @generation, @at)
       ON CONFLICT (chat, question_message) WHERE is_replaced = 0 DO UPDATE SET
         thread = excluded.thread, user = excluded.user, question = excluded.question,
         understood_as = excluded.understood_as, answer = excluded.answer, generation = excluded.generation,
         at = excluded.at
       RETURNING id`,
    )
    .pluck();
  const copyReplaced = database.prepare<[number]>(
    `INSERT INTO answers (chat, thread, user, question_message, question, understood_as, answer, generation, at,
       in_conversation, is_replaced)
     SELECT chat, thread, user, question_message, question, understood_as, answer, generation, at, 0, 1
     FROM answers WHERE id = ? AND EXISTS (SELECT 1 FROM feedback AS f WHERE f.answer = answers.id)`,
  );
  const moveFeedback = database.prepare<[number | bigint, number]>(
    'UPDATE feedback SET answer = ? WHERE answer = ?',
  );
  const deleteSurplus = database.prepare<{ userId: number }>(
    `DELETE FROM answers WHERE user = @userId AND ${WITHOUT_FEEDBACK} AND id <=
       (SELECT id FROM answers WHERE user = @userId ORDER BY id DESC LIMIT 1 OFFSET ${MOST_OF_USER})`,
  );
  const deleteMessages = database.prepare<[number]>('DELETE FROM answer_messages WHERE answer = ?');
  const insertMessage = database.prepare<{ answerId: number; message: number; place: number }>(
    `INSERT INTO answer_messages (chat, message, answer, place)
     SELECT chat, @message, id, @place FROM answers WHERE id = @answerId
     ON CONFLICT (chat, message) DO UPDATE SET answer = excluded.answer, place = excluded.place`,
  );
  const deleteOfUser = database.prepare<[number]>('DELETE FROM answers WHERE user = ?');
  const deleteOld = database.prepare<[string]>(`DELETE FROM answers WHERE at < ? AND ${WITHOUT_FEEDBACK}`);
  const endOld = database.prepare<[string]>(
    'UPDATE answers SET in_conversation = 0 WHERE at < ? AND in_conversation = 1',
  );

  function read(row: AnswerRow | undefined): GivenAnswer | null {
    const answer = row === undefined ? null : readRecord(answerRecord, row.answer);
    return row === undefined || answer === null
      ? null
      : { ...row, answer, messageIds: selectMessages.all(row.id) };
  }

  const keep = database.transaction((given: Omit<GivenAnswer, 'id' | 'messageIds' | 'at'>): number => {
    const before = selectByQuestion.get(given.chatId, given.questionMessageId);
    if (before !== undefined) {
      // Feedback stays with the answer that it is about.
      const { changes, lastInsertRowid } = copyReplaced.run(before.id);
      if (changes > 0) moveFeedback.run(lastInsertRowid, before.id);
    }
    const { chatId, threadId, userId, questionMessageId, question, understoodAs, answer, generation } = given;
    const id = upsert.get({
      chatId,
      threadId,
      userId,
      questionMessageId,
      question,
      understoodAs,
      answer: JSON.stringify(answer),
      generation,
      at: now().toISOString(),
    });
    if (id === undefined) throw new Error('An answer was kept and has no id');
    deleteSurplus.run({ userId });
    return id;
  });

  const sent = database.transaction((answerId: number, messageIds: readonly number[]): void => {
    deleteMessages.run(answerId);
    for (const [place, message] of messageIds.entries()) insertMessage.run({ answerId, message, place });
  });

  return {
    keep: (answer) => keep.immediate(answer),
    sent: (answerId, messageIds) => sent.immediate(answerId, messageIds),
    answer: (answerId) => read(selectAnswer.get(answerId)),
    answerToMessage: (chatId, questionMessageId) => read(selectByQuestion.get(chatId, questionMessageId)),
    answerInMessage: (chatId, messageId) => read(selectByMessage.get(chatId, messageId)),
    conversation: ({ chatId, threadId }, userId, limit) =>
      selectConversation
        .all({ chatId, threadId, userId, limit })
        .map(read)
        .filter((answer) => answer !== null)
        .reverse(),
    beginConversation: ({ chatId, threadId }, userId) =>
      void endConversation.run({ chatId, threadId, userId }),
    forget: (userId) => void deleteOfUser.run(userId),
    expire(before) {
      deleteOld.run(before);
      endOld.run(before);
    },
  };
}
