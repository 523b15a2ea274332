import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { botDatabaseFile } from '../../../src/bot/store/bot-database.ts';
import { ALI, answered, FORUM, given, notFound, VERA } from './given.ts';
import { room } from './store-fixture.ts';

describe('an answer', () => {
  it('is found again by its id, its question and each of its messages', async () => {
    const { clock, open } = room();
    const store = await open();
    const yes = given({ questionMessageId: 10 });
    const no = given({
      questionMessageId: 11,
      answer: notFound('Who left?'),
      question: 'Who left?',
      threadId: 5,
    });
    const [first, second] = [await store.keepAnswer(yes), await store.keepAnswer(no)];
    expect(await store.answer(first)).toEqual({
      ...yes,
      id: first,
      messageIds: [],
      at: clock.now.toISOString(),
    });
    await store.answerSent(first, [31, 30]);
    const whole = { ...yes, id: first, messageIds: [31, 30], at: clock.now.toISOString() };
    const again = await open();
    expect(await again.answer(first)).toEqual(whole);
    expect(await again.answerToMessage(ALI, 10)).toEqual(whole);
    expect(await again.answerInMessage(ALI, 30)).toEqual(whole);
    expect(await again.answerInMessage(ALI, 31)).toEqual(whole);
    expect(await again.answer(second)).toEqual({ ...no, id: second, messageIds: [], at: whole.at });
  });

  it('is not found where there is none', async () => {
    const store = await room().open();
    await store.answerSent(await store.keepAnswer(given()), [20]);
    expect(await store.answer(99)).toBeNull();
    expect(await store.answer(Number.NaN)).toBeNull();
    expect(await store.answerToMessage(VERA, 10)).toBeNull();
    expect(await store.answerInMessage(VERA, 20)).toBeNull();
    expect(await store.answerInMessage(ALI, 10)).toBeNull();
  });

  it('to a question that was edited takes the place of the one before, in the same messages', async () => {
    const { open, later } = room();
    const store = await open();
    const id = await store.keepAnswer(given());
    await store.answerSent(id, [20, 21]);
    const at = later(1);
    const edited = given({ question: 'Who left?', generation: 5, answer: notFound('Who left?') });
    expect(await store.keepAnswer(edited)).toBe(id);
    expect(await store.answer(id)).toEqual({ ...edited, id, messageIds: [20, 21], at });
    await store.answerSent(id, [20]);
    expect(await store.answerInMessage(ALI, 20)).toMatchObject({ id });
    expect(await store.answerInMessage(ALI, 21)).toBeNull();
  });

  it('that was forgotten in the middle of its making is not sent, and nothing fails', async () => {
    const store = await room().open();
    const id = await store.keepAnswer(given());
    await store.forget(ALI);
    await store.answerSent(id, [20]);
    expect(await store.answerInMessage(ALI, 20)).toBeNull();
    expect(await store.keepAnswer(given())).toBeGreaterThan(id);
  });

  it('that is torn, or that another version kept otherwise, is gone, and its question can be answered anew', async () => {
    const { directory, open } = room();
    const store = await open();
    const torn = await store.keepAnswer(given({ questionMessageId: 10 }));
    const old = await store.keepAnswer(given({ questionMessageId: 11 }));
    const whole = await store.keepAnswer(given({ questionMessageId: 12 }));
    await store.keepFeedback({ answerId: old, userId: ALI, verdict: 'helpful' });
    const other = new Database(botDatabaseFile(directory));
    const write = other.prepare<[string, number]>('UPDATE answers SET answer = ? WHERE id = ?');
    write.run(JSON.stringify(answered('Who met?')).slice(0, 100), torn);
    const { citations: _, ...rest } = { ...answered('Who met?'), citations: [] };
    write.run(JSON.stringify(rest), old);
    other.close();
    for (const id of [torn, old]) expect(await store.answer(id)).toBeNull();
    expect(await store.conversation({ chatId: ALI, threadId: null }, ALI, 9)).toMatchObject([{ id: whole }]);
    expect(await store.feedback()).toEqual([]);
    expect(await store.keepAnswer(given({ questionMessageId: 10 }))).toBe(torn);
    expect(await store.answerToMessage(ALI, 10)).toMatchObject({ id: torn, answer: answered('Who met?') });
  });

  it('of the newest 2,000 of a person is kept, and every one that feedback is about', async () => {
    const { directory, open } = room();
    const store = await open();
    const judged = await store.keepAnswer(given({ questionMessageId: 1 }));
    await store.keepFeedback({ answerId: judged, userId: VERA, verdict: 'unsupported' });
    const surplus = await store.keepAnswer(given({ questionMessageId: 2 }));
    const others = await store.keepAnswer(given({ questionMessageId: 3, userId: VERA }));
    const other = new Database(botDatabaseFile(directory));
    other.exec(`WITH RECURSIVE n (n) AS (SELECT 100 UNION ALL SELECT n + 1 FROM n WHERE n < 2098)
      INSERT INTO answers (chat, user, question_message, question, understood_as, answer, generation, at)
      SELECT chat, user, n, question, understood_as, answer, generation, at FROM answers, n WHERE id = ${surplus}`);
    other.close();
    expect(await store.answer(surplus)).not.toBeNull();
    await store.keepAnswer(given({ questionMessageId: 4 }));
    expect(await store.answer(surplus)).toBeNull();
    expect(await store.answerToMessage(ALI, 100)).not.toBeNull();
    expect(await store.answer(judged)).not.toBeNull();
    expect(await store.answer(others)).not.toBeNull();
  });
});

describe('a conversation', () => {
  const alone = { chatId: ALI, threadId: null };

  it('is the last answers of a private chat, oldest first', async () => {
    const store = await room().open();
    for (const message of [1, 2, 3]) await store.keepAnswer(given({ questionMessageId: message }));
    await store.keepAnswer(given({ questionMessageId: 4, threadId: 9 }));
    await store.keepAnswer(given({ questionMessageId: 5, chatId: VERA, userId: VERA }));
    expect(await messages(store.conversation(alone, ALI, 9))).toEqual([1, 2, 3, 4]);
    expect(await messages(store.conversation(alone, ALI, 2))).toEqual([3, 4]);
    expect(await messages(store.conversation(alone, ALI, 0))).toEqual([]);
  });

  it('is each person’s own in a group, and each topic’s own in a forum', async () => {
    const store = await room().open();
    const asked = [
      { questionMessageId: 1, threadId: 7, userId: ALI },
      { questionMessageId: 2, threadId: 7, userId: VERA },
      { questionMessageId: 3, threadId: null, userId: ALI },
      { questionMessageId: 4, threadId: 7, userId: ALI },
    ];
    for (const fields of asked) await store.keepAnswer(given({ chatId: FORUM, ...fields }));
    const topic = { chatId: FORUM, threadId: 7 };
    const general = { chatId: FORUM, threadId: null };
    expect(await messages(store.conversation(topic, ALI, 9))).toEqual([1, 4]);
    expect(await messages(store.conversation(topic, VERA, 9))).toEqual([2]);
    expect(await messages(store.conversation(general, ALI, 9))).toEqual([3]);
    await store.beginConversation(topic, ALI);
    expect(await store.conversation(topic, ALI, 9)).toEqual([]);
    expect(await messages(store.conversation(topic, VERA, 9))).toEqual([2]);
    expect(await messages(store.conversation(general, ALI, 9))).toEqual([3]);
  });

  it('begins anew without what was before, which stays where it is', async () => {
    const { open } = room();
    const store = await open();
    const id = await store.keepAnswer(given({ questionMessageId: 1 }));
    await store.answerSent(id, [20]);
    await store.beginConversation(alone, ALI);
    expect(await store.answerInMessage(ALI, 20)).toMatchObject({ id });
    await store.keepAnswer(given({ questionMessageId: 2 }));
    await store.keepAnswer(given({ questionMessageId: 1, question: 'Edited' }));
    expect(await messages((await open()).conversation(alone, ALI, 9))).toEqual([2]);
  });

  async function messages(
    conversation: Promise<readonly { questionMessageId: number }[]>,
  ): Promise<number[]> {
    return (await conversation).map(({ questionMessageId }) => questionMessageId);
  }
});

describe('feedback', () => {
  it('is kept with its answer, a person’s last word on it, oldest first', async () => {
    const { open, later } = room();
    const store = await open();
    const [a, b] = [
      await store.keepAnswer(given()),
      await store.keepAnswer(given({ questionMessageId: 11 })),
    ];
    await store.keepFeedback({ answerId: a, userId: ALI, verdict: 'helpful' });
    const second = later(1);
    await store.keepFeedback({ answerId: b, userId: ALI, verdict: 'helpful' });
    const third = later(1);
    await store.keepFeedback({ answerId: a, userId: ALI, verdict: 'unsupported' });
    await store.keepFeedback({ answerId: 99, userId: ALI, verdict: 'helpful' });
    expect(await store.feedback()).toEqual([
      { answerId: b, userId: ALI, verdict: 'helpful', at: second, given: await store.answer(b) },
      { answerId: a, userId: ALI, verdict: 'unsupported', at: third, given: await store.answer(a) },
    ]);
  });

  it('stays with the answer that it is about when the question is edited', async () => {
    const store = await room().open();
    const id = await store.keepAnswer(given());
    await store.keepFeedback({ answerId: id, userId: ALI, verdict: 'unsupported' });
    const edited = given({ question: 'Who left?', answer: notFound('Who left?') });
    expect(await store.keepAnswer(edited)).toBe(id);
    await store.keepFeedback({ answerId: id, userId: ALI, verdict: 'helpful' });
    expect(await store.feedback()).toMatchObject([
      { answerId: id, verdict: 'helpful', given: { question: 'Who left?' } },
      { verdict: 'unsupported', given: { question: 'Who met?', answer: answered('Who met?') } },
    ]);
    expect(await store.answerToMessage(ALI, 10)).toMatchObject({ id, question: 'Who left?' });
    expect(await store.conversation({ chatId: ALI, threadId: null }, ALI, 9)).toHaveLength(1);
  });
});
