import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { botDatabaseFile } from '../../../src/bot/store/bot-database.ts';
import { endOfDay, isSpent, NO_BUDGET } from '../../../src/bot/token-budget.ts';
import { ALI, FORUM, given, VERA } from './given.ts';
import { room } from './store-fixture.ts';

describe('tokens', () => {
  it('are counted for each person and for all, by the day in UTC', async () => {
    const { open, clock, later } = room();
    const store = await open();
    clock.now = new Date('2025-03-01T23:59:59.999Z');
    await store.addTokens(ALI, 100);
    await store.addTokens(ALI, 20);
    await store.addTokens(VERA, 300);
    await store.addTokens(FORUM, 7);
    expect(await store.tokensToday(ALI)).toEqual({ byPerson: 120, byAll: 427 });
    expect(await store.tokensToday(1)).toEqual({ byPerson: 0, byAll: 427 });
    expect(await (await open()).mostTokensToday(2)).toEqual([
      { userId: VERA, tokens: 300 },
      { userId: ALI, tokens: 120 },
    ]);
    later(1 / 3_600_000);
    expect(clock.now.toISOString()).toBe('2025-03-02T00:00:00.000Z');
    expect(await store.tokensToday(ALI)).toEqual({ byPerson: 0, byAll: 0 });
    expect(await store.mostTokensToday(2)).toEqual([]);
  });

  it('of a person are forgotten with them, and stay in the sum of the day', async () => {
    const { open } = room();
    const store = await open();
    await store.addTokens(ALI, 100);
    await store.addTokens(VERA, 300);
    await store.forget(ALI);
    expect(await store.tokensToday(ALI)).toEqual({ byPerson: 0, byAll: 400 });
    expect(await store.mostTokensToday(9)).toEqual([{ userId: VERA, tokens: 300 }]);
  });

  it('of old days expire', async () => {
    const { directory, open, later } = room();
    const store = await open();
    await store.addTokens(ALI, 100);
    const next = later(24);
    await store.addTokens(ALI, 200);
    await store.expire(next);
    const other = new Database(botDatabaseFile(directory), { readonly: true });
    for (const table of ['token_days', 'tokens_of_people']) {
      expect(other.prepare(`SELECT day, tokens FROM ${table}`).all()).toEqual([
        { day: '2025-03-02', tokens: 200 },
      ]);
    }
    other.close();
  });

  it.each([
    [{}, 5_000, false],
    [{ tokensPerUserDay: 100 }, 99, false],
    [{ tokensPerUserDay: 100 }, 100, true],
    [{ tokensPerUserDay: 100 }, 250, true],
    [{ tokensPerDay: 150 }, 100, true],
    [{ tokensPerDay: 151 }, 100, false],
    [{ tokensPerUserDay: 100, tokensPerDay: 1_000 }, 99, false],
  ])('are used up by a budget of %o after %i and 50 of another: %s', async (budget, used, spent) => {
    const { open } = room();
    const store = await open();
    await store.addTokens(VERA, 50);
    await store.addTokens(ALI, used);
    expect(await isSpent({ ...NO_BUDGET, ...budget }, store, ALI)).toBe(spent);
  });

  it('are renewed at midnight in UTC', () => {
    expect(endOfDay(new Date('2024-12-31T00:00:00.000Z'))).toBe('2025-01-01T00:00:00.000Z');
    expect(endOfDay(new Date('2024-02-28T23:59:59.999Z'))).toBe('2024-02-29T00:00:00.000Z');
  });
});

describe('a notice that an answer will come', () => {
  const question = { chatId: FORUM, questionMessageId: 10 };

  it('is known until it ends, to the next process too', async () => {
    const { open } = room();
    const store = await open();
    expect(await store.notice(question)).toBeNull();
    await store.keepNotice(question, ALI, 11);
    await store.keepNotice(question, ALI, 12);
    expect(await (await open()).notice(question)).toBe(12);
    expect(await store.notice({ ...question, chatId: ALI })).toBeNull();
    await store.endNotice(question);
    expect(await store.notice(question)).toBeNull();
  });

  it('is forgotten with whoever asked, and when it is old', async () => {
    const { open, later } = room();
    const store = await open();
    await store.keepNotice(question, ALI, 11);
    await store.keepNotice({ ...question, questionMessageId: 20 }, VERA, 21);
    await store.forget(ALI);
    expect(await store.notice(question)).toBeNull();
    await store.expire(later(1));
    expect(await store.notice({ ...question, questionMessageId: 20 })).toBeNull();
  });
});

it('what an earlier version remembers is kept, and can count tokens', async () => {
  const { directory, open } = room();
  await (await open()).close();
  const file = botDatabaseFile(directory);
  const old = new Database(file);
  // As the first version made it.
  old.exec('DROP TABLE token_days; DROP TABLE tokens_of_people; DROP TABLE notices');
  old.pragma('user_version = 1');
  old
    .prepare(
      `INSERT INTO answers (chat, user, question_message, question, understood_as, answer, generation, at)
       VALUES (?, ?, 10, 'Who met?', 'Who met?', ?, 4, '2025-02-28T00:00:00.000Z')`,
    )
    .run(ALI, ALI, JSON.stringify({ ...given().answer, notes: undefined, model: undefined }));
  old.close();
  const store = await open();
  expect(await store.answerToMessage(ALI, 10)).toMatchObject({ answer: { notes: [], model: null } });
  await store.addTokens(ALI, 5);
  expect(await store.tokensToday(ALI)).toEqual({ byPerson: 5, byAll: 5 });
});

it('lists of an earlier version keep their buttons, and no later list takes the id of a deleted one', async () => {
  const { directory, open } = room();
  const store = await open();
  const kept = await store.keepList({ kind: 'search', words: 'peace', userId: ALI });
  await store.keepList({ kind: 'latest', words: '', userId: ALI });
  const last = await store.keepList({ kind: 'latest', words: 'ports', userId: VERA });
  await store.forget(VERA);
  await store.close();
  const old = new Database(botDatabaseFile(directory));
  // As the version made it that knew lists of releases only.
  old.pragma('user_version = 2');
  old.close();
  const again = await open();
  expect(await again.list(kept)).toEqual({ id: kept, kind: 'search', words: 'peace', userId: ALI });
  const who = { kind: 'who', words: '{"name":"Venn"}', userId: ALI } as const;
  const id = await again.keepList(who);
  expect(id).toBeGreaterThan(last);
  expect(await again.list(id)).toEqual({ ...who, id });
});
