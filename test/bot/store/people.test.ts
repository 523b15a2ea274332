import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import Database from 'better-sqlite3';
import type { Update } from 'grammy/types';
import { describe, expect, it } from 'vitest';
import { botDatabaseFile } from '../../../src/bot/store/bot-database.ts';
import { DEFAULT_SETTINGS } from '../../../src/bot/store/bot-store.ts';
import { ALI, FORUM, given, question, VERA } from './given.ts';
import { room } from './store-fixture.ts';

describe('settings', () => {
  it('are the usual ones until somebody changes one, which leaves the others', async () => {
    const { open } = room();
    const store = await open();
    expect(await store.settings(FORUM)).toEqual(DEFAULT_SETTINGS);
    expect(await store.changeSettings(FORUM, { language: 'az', from: '2022-01-01' })).toEqual({
      ...DEFAULT_SETTINGS,
      language: 'az',
      from: '2022-01-01',
    });
    const changed = { ...DEFAULT_SETTINGS, language: 'az' as const, form: 'rich' as const };
    expect(await store.changeSettings(FORUM, { form: 'rich', from: null })).toEqual(changed);
    expect(await (await open()).settings(FORUM)).toEqual(changed);
    expect(await store.settings(ALI)).toEqual(DEFAULT_SETTINGS);
  });

  it('that another version knew otherwise, or that are torn, are the usual ones', async () => {
    const { directory, open } = room();
    const store = await open();
    const other = new Database(botDatabaseFile(directory));
    const write = other.prepare<[number, string]>('INSERT INTO settings (chat, settings) VALUES (?, ?)');
    write.run(1, '{"language":"fr","exact":true,"colour":"red"}');
    write.run(2, '{"language":');
    other.close();
    expect(await store.settings(1)).toEqual({ ...DEFAULT_SETTINGS, exact: true });
    expect(await store.settings(2)).toEqual(DEFAULT_SETTINGS);
    expect(await store.changeSettings(2, { exact: true })).toEqual({ ...DEFAULT_SETTINGS, exact: true });
  });
});

describe('applicants', () => {
  it('are listed waiting ones first, then the newest', async () => {
    const { open, later } = room();
    const store = await open();
    const ali = {
      userId: ALI,
      name: '<Ali>',
      username: null,
      standing: 'requested',
      decidedBy: null,
    } as const;
    const vera = { userId: VERA, name: 'Вера', username: 'vera', standing: 'refused', decidedBy: 1 } as const;
    expect(await store.applicant(ALI)).toBeNull();
    await store.decide(ali);
    const [first, second] = [later(0), later(1)];
    await store.decide(vera);
    expect(await store.applicant(ALI)).toEqual({ ...ali, changedAt: first });
    const third = later(1);
    await store.decide({ ...vera, userId: 3, standing: 'granted' });
    expect(await (await open()).applicants()).toEqual([
      { ...ali, changedAt: first },
      { ...vera, userId: 3, standing: 'granted', changedAt: third },
      { ...vera, changedAt: second },
    ]);
    const fourth = later(1);
    await store.decide({ ...ali, name: 'Ali', standing: 'granted', decidedBy: 1 });
    expect(await store.applicants()).toMatchObject([
      { userId: ALI, name: 'Ali', standing: 'granted', decidedBy: 1, changedAt: fourth },
      { userId: 3 },
      { userId: VERA },
    ]);
  });
});

describe('lists', () => {
  it('are found again, the same words under the same id', async () => {
    const { open } = room();
    const store = await open();
    const list = { kind: 'search', words: 'peace "talks"', userId: ALI } as const;
    const id = await store.keepList(list);
    expect(await (await open()).list(id)).toEqual({ ...list, id });
    expect(await store.keepList(list)).toBe(id);
    expect(await store.keepList({ ...list, userId: VERA })).not.toBe(id);
    expect(await store.keepList({ ...list, kind: 'similar' })).not.toBe(id);
    expect(await store.list(99)).toBeNull();
  });

  it('are the last 200 of a person', async () => {
    const store = await room().open();
    const keep = (words: string, userId = ALI) => store.keepList({ kind: 'latest', words, userId });
    const [first, others] = [await keep('0'), await keep('0', VERA)];
    for (let number = 1; number < 200; number++) await keep(`${number}`);
    expect(await store.list(first)).not.toBeNull();
    await keep('200');
    expect(await store.list(first)).toBeNull();
    expect(await store.list(others)).not.toBeNull();
    expect(await keep('0')).not.toBe(first);
  });
});

describe('facts', () => {
  it('are what they were last set to', async () => {
    const { open } = room();
    const store = await open();
    expect(await store.fact('warned')).toBeNull();
    await store.setFact('warned', '{"at":1}');
    await store.setFact('warned', '{"at":2}');
    expect(await (await open()).fact('warned')).toBe('{"at":2}');
  });
});

describe('what is forgotten', () => {
  it('is everything of a person but whether they may ask, and nothing of others', async () => {
    const { directory, open } = room();
    const store = await open();
    const ids = new Map<number, { answer: number; inForum: number; list: number }>();
    for (const [index, userId] of [ALI, VERA].entries()) {
      const words = `words of ${userId} `;
      await store.receive(question(index + 1, words.repeat(50), userId));
      const answer = await store.keepAnswer(
        given({ chatId: userId, userId, question: words.repeat(300), questionMessageId: 10 }),
      );
      const inForum = await store.keepAnswer(
        given({ chatId: FORUM, userId, question: words, questionMessageId: 10 + index }),
      );
      await store.answerSent(inForum, [20 + index]);
      const list = await store.keepList({ kind: 'search', words, userId });
      await store.changeSettings(userId, { publisher: words });
      await store.decide({ userId, name: 'A', username: null, standing: 'granted', decidedBy: 1 });
      ids.set(userId, { answer, inForum, list });
    }
    const [alis, veras] = [ids.get(ALI), ids.get(VERA)];
    if (alis === undefined || veras === undefined) throw new Error('Nothing was kept');
    await store.changeSettings(FORUM, { language: 'ru' });
    await store.keepFeedback({ answerId: alis.inForum, userId: VERA, verdict: 'helpful' });
    await store.keepFeedback({ answerId: veras.inForum, userId: ALI, verdict: 'helpful' });
    await store.keepFeedback({ answerId: veras.inForum, userId: VERA, verdict: 'helpful' });

    await store.forget(ALI);
    expect((await store.unsettled()).map(({ update }) => update)).toEqual([
      question(2, `words of ${VERA} `.repeat(50), VERA),
    ]);
    expect(await store.receive(question(1))).toEqual([]);
    expect(await store.answer(alis.answer)).toBeNull();
    expect(await store.answerInMessage(FORUM, 20)).toBeNull();
    expect(await store.list(alis.list)).toBeNull();
    expect(await store.settings(ALI)).toEqual(DEFAULT_SETTINGS);
    expect(await store.applicant(ALI)).toMatchObject({ standing: 'granted' });
    expect(await store.feedback()).toMatchObject([{ answerId: veras.inForum, userId: VERA }]);

    expect(await store.answer(veras.answer)).not.toBeNull();
    expect(await store.answerInMessage(FORUM, 21)).toMatchObject({ id: veras.inForum });
    expect(await store.list(veras.list)).not.toBeNull();
    expect(await store.settings(VERA)).not.toEqual(DEFAULT_SETTINGS);
    expect(await store.settings(FORUM)).toMatchObject({ language: 'ru' });
    // Also in the files, while the store is open: the log was emptied.
    const bytes = readdirSync(directory).map((name) => readFileSync(path.join(directory, name), 'latin1'));
    expect(bytes.join('')).toContain(`words of ${VERA}`);
    expect(bytes.join('')).not.toContain(`words of ${ALI}`);
  });

  it('is what a person sent from anywhere', async () => {
    const store = await room().open();
    const forum = { id: FORUM, type: 'supergroup', title: 'Newsroom' } as const;
    const ali = { id: ALI, is_bot: false, first_name: 'Ali' };
    const vera = { id: VERA, is_bot: false, first_name: 'Vera' };
    const message = { message_id: 1, date: 1, chat: forum, text: 'Who met?' };
    const reaction = { chat: forum, message_id: 1, date: 1, old_reaction: [], new_reaction: [] };
    const kept: Update[] = [
      { update_id: 2, message: { ...message, from: vera } },
      { update_id: 4, message_reaction: { ...reaction, user: vera } },
      { update_id: 6 },
    ];
    const forgotten: Update[] = [
      { update_id: 1, message: { ...message, from: ali } },
      { update_id: 3, message_reaction: { ...reaction, user: ali } },
      { update_id: 5, callback_query: { id: '1', from: ali, chat_instance: '1', data: 's:1' } },
    ];
    for (const update of [...kept, ...forgotten]) await store.receive(update);
    await store.forget(ALI);
    expect((await store.unsettled()).map(({ update }) => update)).toEqual(kept);
  });

  // Well below the time for which a writer waits for another.
  it('is forgotten at once also while another process reads', { timeout: 4_000 }, async () => {
    const { directory, open } = room();
    const store = await open();
    const id = await store.keepAnswer(given());
    const reader = new Database(botDatabaseFile(directory), { readonly: true });
    reader.exec('BEGIN; SELECT count(*) FROM answers');
    const before = reader.prepare('SELECT id FROM answers').pluck();
    expect(before.all()).toEqual([id]);
    await store.forget(ALI);
    expect(await store.answer(id)).toBeNull();
    expect(before.all()).toEqual([id]);
    reader.close();
  });
});

describe('what expires', () => {
  it('is answers, lists and settled updates from before an instant', async () => {
    const { open, later } = room();
    const store = await open();
    const keep = async (message: number) => {
      const answer = await store.keepAnswer(given({ questionMessageId: message }));
      await store.answerSent(answer, [message + 1]);
      return { answer, list: await store.keepList({ kind: 'search', words: `${message}`, userId: ALI }) };
    };
    const old = await keep(10);
    const judged = await keep(20);
    await store.keepFeedback({ answerId: judged.answer, userId: ALI, verdict: 'unsupported' });
    await store.receive(question(1));
    await store.receive(question(2));
    await store.settle(1);
    await store.changeSettings(ALI, { exact: true });
    // As another clock may write it: without milliseconds, in another zone.
    const before = '2025-03-01T17:30:00+04:00';
    later(2);
    const fresh = await keep(30);

    await store.expire(before);
    expect(await store.answer(old.answer)).toBeNull();
    expect(await store.answerInMessage(ALI, 11)).toBeNull();
    expect(await store.list(old.list)).toBeNull();
    expect(await store.list(judged.list)).toBeNull();
    expect(await store.answer(judged.answer)).toMatchObject({ messageIds: [21] });
    expect(await store.feedback()).toMatchObject([{ answerId: judged.answer }]);
    expect(await store.list(fresh.list)).not.toBeNull();
    expect((await store.unsettled()).map(({ update }) => update)).toEqual([question(2)]);
    expect(await store.receive(question(1))).toHaveLength(1);
    expect(await store.settings(ALI)).toMatchObject({ exact: true });
    // An answer that is there only for its feedback is of no conversation any more.
    const conversation = await store.conversation({ chatId: ALI, threadId: null }, ALI, 9);
    expect(conversation.map(({ id }) => id)).toEqual([fresh.answer]);
  });
});
