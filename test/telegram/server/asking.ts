import type { User } from 'grammy/types';
import { type StoredChat, toChat } from './chats.ts';
import { type StoredMessage, toMessage } from './messages.ts';
import { type SeenMessage, see } from './view.ts';
import { isVisible } from './visibility.ts';
import type { CallbackAnswer, InlineAnswer, World } from './world.ts';

/** A button that was pressed. */
export interface Pressed {
  readonly queryId: string;
  /** Resolves when the bot answers the press; until then the button shows a clock. */
  answer(): Promise<CallbackAnswer>;
}

/** An inline query that was typed. */
export interface Asked {
  readonly queryId: string;
  answer(): Promise<InlineAnswer>;
}

export interface InlineQueryOptions {
  readonly offset?: string;
  readonly chatType?: 'sender' | 'private' | 'group' | 'supergroup';
}

export interface PersonTools {
  readonly world: World;
  /** Waits as `until` of the server does. */
  wait<T>(condition: () => T, what: string): Promise<NonNullable<T>>;
}

/** The first button of these messages with that text or data. @throws Error when there is none that calls the bot */
export function findButton(world: World, messages: readonly StoredMessage[], button: string | RegExp) {
  const matches = (value: string | undefined) =>
    value !== undefined && (typeof button === 'string' ? value === button : button.test(value));
  for (const message of messages.filter((one) => !one.deleted)) {
    for (const one of see(message, world.bot.id).keyboard.flat()) {
      if (!matches(one.text) && !matches(one.data)) continue;
      if (one.data !== undefined) return { message, data: one.data };
      throw new Error(`the button ${one.text} opens ${one.url ?? 'something'}, it does not call the bot`);
    }
  }
  throw new Error(`no button ${String(button)} to press`);
}

export function pressed(tools: PersonTools, from: User, message: StoredMessage, data: string): Pressed {
  const { world } = tools;
  world.clock.advance(1);
  const id = world.nextQueryId();
  world.callbackQueries.set(id, { id, at: world.clock.now() });
  const gone = { chat: toChat(message.chat), message_id: message.id, date: 0 as const };
  const shown = message.deleted ? gone : toMessage(message);
  world.push('callback_query', {
    callback_query: { id, from, message: shown, chat_instance: `instance-${message.chat.id}`, data },
  });
  const answer = () => world.callbackAnswers.find((one) => one.queryId === id);
  return { queryId: id, answer: () => tools.wait(answer, `an answer to the press of ${data}`) };
}

export function asked(tools: PersonTools, from: User, query: string, options: InlineQueryOptions): Asked {
  const { world } = tools;
  world.clock.advance(1);
  const id = world.nextQueryId();
  world.inlineQueries.set(id, { id, at: world.clock.now(), query });
  world.push('inline_query', {
    inline_query: { id, from, query, offset: options.offset ?? '', chat_type: options.chatType ?? 'sender' },
  });
  const answer = () => world.inlineAnswers.find((one) => one.queryId === id);
  return { queryId: id, answer: () => tools.wait(answer, `an answer to the inline query "${query}"`) };
}

export function chosen(
  { world }: PersonTools,
  from: User,
  answer: InlineAnswer,
  resultId: string,
  chat: StoredChat,
): SeenMessage {
  const result = answer.results.find((one) => one.id === resultId);
  const body = answer.texts.find((one) => one.id === resultId);
  if (result === undefined || body === undefined) throw new Error(`no result ${resultId} to choose`);
  world.clock.advance(1);
  const content = { kind: 'text' as const, body: { text: body.text, entities: body.entities } };
  const message = world.post({ chat, from, content, viaBot: world.bot, keyboard: result.reply_markup });
  const query = world.inlineQueries.get(answer.queryId)?.query ?? '';
  world.push('chosen_inline_result', { chosen_inline_result: { result_id: resultId, from, query } });
  if (isVisible(world, message)) world.pushMessage(message);
  return see(message, world.bot.id);
}
