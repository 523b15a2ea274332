import { setImmediate as turn } from 'node:timers/promises';
import Database from 'better-sqlite3';
import fc from 'fast-check';
import { Bot } from 'grammy';
import type { Update, UserFromGetMe } from 'grammy/types';
import { describe, expect, it } from 'vitest';
import { configure } from '../../src/archive/store/database-file.ts';
import type { BotContext } from '../../src/bot/context.ts';
import { createInbox, type Inbox } from '../../src/bot/inbox.ts';
import { BOT_SCHEMA } from '../../src/bot/store/bot-schema.ts';
import type { BotStore } from '../../src/bot/store/bot-store.ts';
import { createBotStore } from '../../src/bot/store/sqlite-bot-store.ts';
import { question } from './store/given.ts';

const ME: UserFromGetMe = {
  id: 1,
  is_bot: true,
  first_name: 'Communique',
  username: 'communique_bot',
  can_join_groups: true,
  can_read_all_group_messages: false,
  supports_inline_queries: true,
  can_connect_to_business: false,
  has_main_web_app: false,
  has_topics_enabled: false,
  allows_users_to_create_topics: false,
  can_manage_bots: false,
  supports_join_request_queries: false,
};

function openStore(): BotStore {
  const database = new Database(':memory:');
  configure(database, 'a store in memory', BOT_SCHEMA);
  return createBotStore(database, 'a store in memory', { now: () => new Date('2025-03-01T12:00:00Z') });
}

/** What a process does with updates until it is killed. */
interface Life {
  readonly inbox: Inbox;
  /** Updates on which work was begun, was ended, and which were given up, in order. */
  readonly begun: number[];
  readonly done: number[];
  readonly givenUp: number[];
  handle(update: Update): Promise<void>;
}

/** @param work ends or fails as the work on an update does */
function live(store: BotStore, work: (updateId: number) => Promise<void> = async () => undefined): Life {
  const inbox = createInbox(store);
  const bot = new Bot<BotContext>('1:none', { botInfo: ME });
  const life: Life = {
    inbox,
    begun: [],
    done: [],
    givenUp: [],
    handle: (update) => bot.handleUpdate(update),
  };
  bot.use(inbox.middleware);
  bot.use(async (ctx, next) => {
    let isPassed = false;
    try {
      await inbox.surrender(ctx, () => {
        isPassed = true;
        return next();
      });
    } catch (error) {
      if (isPassed) throw error;
      life.givenUp.push(ctx.update.update_id);
    }
  });
  bot.use(async ({ update: { update_id: id } }) => {
    life.begun.push(id);
    await work(id);
    life.done.push(id);
  });
  return life;
}

const never = (): Promise<void> => new Promise(() => undefined);

async function receive({ inbox, handle }: Life, updates: readonly Update[]): Promise<void> {
  for (const update of await inbox.keep(updates)) void handle(update).catch(() => undefined);
  await turn();
}

async function replay(life: Life): Promise<void> {
  void life.inbox.replay(life.handle);
  await turn();
}

describe('an update', () => {
  it('is worked on once, however often it comes', async () => {
    const store = openStore();
    const life = live(store);
    await receive(life, [question(1), question(2)]);
    await receive(life, [question(2), question(1), question(3)]);
    expect(life.done).toEqual([1, 2, 3]);
    const next = live(store);
    await replay(next);
    await receive(next, [question(3), question(1)]);
    expect(next.begun).toEqual([]);
  });

  it('that comes again while it is worked on is left alone', async () => {
    const life = live(openStore(), never);
    await receive(life, [question(1)]);
    await receive(life, [question(1)]);
    expect(life.begun).toEqual([1]);
  });

  it('that the process did not end is worked on by the next one, in the order of their age', async () => {
    const store = openStore();
    await receive(live(store, never), [question(3), question(1), question(2)]);
    const next = live(store);
    await replay(next);
    expect(next.done).toEqual([1, 2, 3]);
    const last = live(store);
    await replay(last);
    expect(last.begun).toEqual([]);
  });

  it('that failed because the process is to stop is left for the next one, and not held against it', async () => {
    const store = openStore();
    for (let stop = 0; stop < 6; stop += 1) {
      const life = live(store, () => Promise.reject(new Error('Telegram cannot be reached')));
      await (stop === 0 ? receive(life, [question(1)]) : replay(life));
      await life.inbox.close();
    }
    const last = live(store);
    await replay(last);
    expect(last.done).toEqual([1]);
  });

  it('that ends after the inbox was closed is left open: what became of it may not be noted any more', async () => {
    const store = openStore();
    let end = (): void => undefined;
    const life = live(store, () => new Promise((resolve) => (end = resolve)));
    await receive(life, [question(1)]);
    await life.inbox.close();
    end();
    await turn();
    expect(await store.unsettled()).toHaveLength(1);
  });

  it('in an inline query is kept by nobody: it is of no use later', async () => {
    const store = openStore();
    const life = live(store, never);
    const from = { id: 5, is_bot: false, first_name: 'Ali' };
    await receive(life, [{ update_id: 1, inline_query: { id: '1', from, query: 'quay', offset: '' } }]);
    expect(life.begun).toEqual([1]);
    expect(await store.unsettled()).toEqual([]);
  });
});

describe('what is in progress', () => {
  it('is waited for', async () => {
    const ends: (() => void)[] = [];
    const life = live(openStore(), () => new Promise((resolve) => ends.push(resolve)));
    await receive(life, [question(1), question(2)]);
    let isIdle = false;
    const idle = life.inbox.idle().then(() => {
      isIdle = true;
    });
    ends[0]?.();
    await turn();
    expect(isIdle).toBe(false);
    ends[1]?.();
    await idle;
    expect(life.done).toEqual([1, 2]);
  });

  it('is nothing at first', async () => {
    await live(openStore()).inbox.idle();
  });
});

describe('an update that ends the process', () => {
  it('is given up after three attempts; those that were in progress with it are not', async () => {
    const store = openStore();
    const fatal = (id: number) => (id === 2 ? never() : Promise.resolve());
    // The first process dies before any of them is done.
    await receive(live(store, never), [question(1), question(2), question(3)]);
    const lives: Life[] = [];
    for (let life = 0; life < 3; life += 1) {
      const next = live(store, fatal);
      await replay(next);
      lives.push(next);
    }
    expect(lives.flatMap(({ done }) => done).sort()).toEqual([1, 3]);
    expect(lives.map(({ givenUp }) => givenUp)).toEqual([[], [], [2]]);
    const last = live(store);
    await replay(last);
    expect([...last.begun, ...last.givenUp]).toEqual([]);
  });

  it('is alone when it is tried for the last time', async () => {
    const store = openStore();
    await receive(live(store, never), [question(1), question(2), question(3)]);
    await replay(live(store, never));
    const third = live(store, never);
    await replay(third);
    expect(third.begun).toEqual([1]);
    const fourth = live(store);
    await replay(fourth);
    expect([fourth.givenUp, fourth.done]).toEqual([[1], [2, 3]]);
  });
});

describe('whatever happens', () => {
  const UPDATES = 6;
  /** In each life: how many updates come, and on which ones the work does not end before the process is killed. */
  const lives = fc.array(
    fc.record({ come: fc.nat(3), stuck: fc.uniqueArray(fc.integer({ min: 1, max: UPDATES })) }),
    { maxLength: 8 },
  );

  it('each update is done once, or given up once after three processes were killed in the middle of it', async () => {
    await fc.assert(
      fc.asyncProperty(lives, async (story) => {
        const store = openStore();
        const all: Life[] = [];
        let last = 0;
        for (const { come, stuck } of [...story, { come: UPDATES, stuck: [] }, { come: 0, stuck: [] }]) {
          const life = live(store, (id) => (stuck.includes(id) ? never() : Promise.resolve()));
          await replay(life);
          const next = Array.from({ length: Math.min(come, UPDATES - last) }, (_, place) => last + place + 1);
          last += next.length;
          await receive(
            life,
            next.map((id) => question(id)),
          );
          all.push(life);
        }
        expect(await store.unsettled()).toEqual([]);
        for (let id = 1; id <= UPDATES; id += 1) {
          const count = (of: keyof Pick<Life, 'begun' | 'done' | 'givenUp'>) =>
            all.flatMap((life) => life[of]).filter((other) => other === id).length;
          expect(count('done') + count('givenUp')).toBe(1);
          expect(count('begun')).toBe(count('givenUp') === 1 ? 3 : count('begun'));
          expect(count('begun')).toBeLessThanOrEqual(3);
        }
      }),
    );
  });
});
