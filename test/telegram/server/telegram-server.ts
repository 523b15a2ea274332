import type { UserFromGetMe } from 'grammy/types';
import { createChanges } from './changes.ts';
import { createClock } from './clock.ts';
import { commandsFor } from './commands-for.ts';
import { dispatch } from './dispatch.ts';
import type { TelegramServer, TelegramServerOptions, WaitOptions } from './driver.ts';
import { Faults } from './faults.ts';
import { createGroup } from './group.ts';
import { createHttpServer } from './http-server.ts';
import type { StoredMessage } from './messages.ts';
import { METHODS } from './methods.ts';
import { createUser } from './people.ts';
import { chatTranscript, worldTranscript } from './transcript.ts';
import { type ChatLike, chatId, see } from './view.ts';
import { Webhook } from './webhook.ts';
import { fromJson } from './wire/parameters.ts';
import { World } from './world.ts';

/** Starts a Telegram of one's own. Numbers and dates are the same in each run; close it after the test. */
export async function createTelegramServer(options: TelegramServerOptions = {}): Promise<TelegramServer> {
  const token = options.token ?? '7000000001:fixture-token_of_no_real_bot';
  const changes = createChanges();
  const faults = new Faults(() => performance.now());
  const bot = createBotUser(Number(token.split(':')[0]), options);
  const world = new World({ bot, clock: options.clock ?? createClock(), changes, faults });
  world.openWebhook = (target) =>
    new Webhook(target, {
      updates: world.updates,
      clock: world.clock,
      retryMilliseconds: options.webhookRetryMilliseconds ?? 10,
      onReply: (body) => answerOfWebhook(world, body),
    });
  const http = await createHttpServer(world, token);
  const returned = new WeakSet<StoredMessage>();

  const until = <T>(condition: () => T, wait: WaitOptions = {}) =>
    changes.until(
      condition,
      wait.milliseconds ?? options.waitMilliseconds ?? 10_000,
      () => `waited in vain for ${wait.what ?? 'a condition'}\n${worldTranscript(world)}`,
    );
  const chatOf = (chat: ChatLike) => {
    const stored = world.chats.get(chatId(chat));
    if (stored === undefined) throw new Error(`there is no chat ${chatId(chat)}`);
    return stored;
  };
  const messages = (chat: ChatLike) =>
    [...chatOf(chat).messages.values()].filter((one) => !one.deleted).map((one) => see(one, bot.id));
  const botMessages = (chat: ChatLike) => messages(chat).filter((one) => one.fromBot);
  const inChat = <T extends { readonly chat: number }>(all: readonly T[], chat: ChatLike | undefined) =>
    chat === undefined ? [...all] : all.filter((one) => one.chat === chatId(chat));

  return {
    apiRoot: `http://127.0.0.1:${http.port}`,
    token,
    bot,
    clock: world.clock,

    user: (given) =>
      createUser(world, given, {
        world,
        wait: (condition, what) => until(condition, { what }),
      }),
    group: (given = {}) => createGroup(world, 'group', given),
    supergroup: (given = {}) => createGroup(world, 'supergroup', given),

    messages,
    botMessages,
    message: (chat, id) => messages(chat).find((one) => one.id === id),
    drafts: (chat) => inChat(world.drafts, chat),
    openDraft: (chat) => world.openDrafts.get(chatId(chat)),
    chatActions: (chat) => inChat(world.actions, chat),
    callbackAnswers: () => [...world.callbackAnswers],
    inlineAnswers: () => [...world.inlineAnswers],
    commandsFor: (person, chat = person) => commandsFor(world, person, chatId(chat)),
    profile: (field, languageCode = '') =>
      world.profile.get(`${field} ${languageCode}`) || (world.profile.get(`${field} `) ?? ''),
    calls: (method) => {
      const name = METHODS.get(method?.toLowerCase() ?? '')?.name ?? method;
      return world.calls.filter((call) => name === undefined || call.method === name);
    },
    refusals: () =>
      world.calls.flatMap(({ method, outcome }) =>
        outcome === undefined || outcome.ok ? [] : [`${method}: ${outcome.description}`],
      ),
    slips: () => [...world.slips],
    pendingUpdates: () => world.updates.pending.length,
    isPolled: () => world.updates.isPolled,

    until,
    nextMessage: async (chat, wait = {}) => {
      const thread = wait.thread === undefined ? undefined : chatId(wait.thread);
      const fresh = () => {
        for (const one of chatOf(chat).messages.values()) {
          if (one.from.id !== bot.id || one.deleted || returned.has(one)) continue;
          if (thread !== undefined && one.thread !== thread) continue;
          const seen = see(one, bot.id);
          if (wait.where === undefined || wait.where(seen)) return { one, seen };
        }
        return undefined;
      };
      const { one, seen } = await until(fresh, {
        what: `a message of the bot in chat ${chatId(chat)}`,
        ...wait,
      });
      returned.add(one);
      return seen;
    },
    acknowledged: async (wait = {}) => {
      await until(() => world.updates.pending.length === 0, {
        what: 'the bot to confirm its updates',
        ...wait,
      });
    },

    failNext: (method, fault, times = 1) => faults.add(method, fault, times),
    healAll: () => faults.clear(),
    limitRate: (limit) => faults.limit(limit),
    goDown: () => http.shut(),
    comeUp: () => http.open(),

    forget: () => world.forget(),
    transcript: (chat) => (chat === undefined ? worldTranscript(world) : chatTranscript(world, chatOf(chat))),
    close: async () => {
      world.webhook?.stop();
      world.updates.release();
      changes.stop();
      await http.shut();
    },
  };
}

function createBotUser(id: number, options: TelegramServerOptions): UserFromGetMe {
  return {
    id,
    is_bot: true,
    first_name: options.bot?.first_name ?? 'Communique',
    username: options.bot?.username ?? 'communique_bot',
    can_join_groups: true,
    can_read_all_group_messages: options.privacyMode !== true,
    supports_inline_queries: options.bot?.supports_inline_queries ?? true,
    can_connect_to_business: false,
    has_main_web_app: false,
    has_topics_enabled: false,
    allows_users_to_create_topics: false,
    can_manage_bots: false,
    supports_join_request_queries: false,
  };
}

/** A bot may answer an update with a call; it never learns what became of it. */
async function answerOfWebhook(world: World, body: string): Promise<void> {
  if (!body.trim().startsWith('{')) return;
  const values = fromJson(body);
  const method = values.get('method');
  values.delete('method');
  if (method !== undefined) await dispatch(world, method, { values, files: new Map() }, () => {});
}
