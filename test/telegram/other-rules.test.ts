import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { refusalOf, sentId } from './server/client.ts';
import type { TelegramServer } from './server/driver.ts';
import type { Person } from './server/people.ts';
import { createTelegramServer } from './server/telegram-server.ts';

let server: TelegramServer;
let person: Person;
const refused = (method: string, params: object) => refusalOf(server, method, params);
const keyboard = (...buttons: readonly object[]) => ({ inline_keyboard: [buttons] });

beforeEach(async () => {
  server = await createTelegramServer();
  person = server.user({ firstName: 'Ayla', started: true });
});
afterEach(() => server.close());

describe('an edit', () => {
  const sameAgain =
    'Bad Request: message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message';
  const edit = (params: object) => refused('editMessageText', { chat_id: person.id, ...params });

  it('changes something', async () => {
    const reply_markup = keyboard({ text: 'x', callback_data: 'x' });
    const id = await sentId(server, 'sendMessage', {
      chat_id: person.id,
      text: '<b>x</b>',
      parse_mode: 'HTML',
      reply_markup,
    });
    const same = { message_id: id, text: '<b>x</b> ', parse_mode: 'HTML', reply_markup };
    expect(await edit(same)).toBe(sameAgain);
    expect(await refused('editMessageReplyMarkup', { chat_id: person.id, ...same })).toBe(sameAgain);
    expect(await edit({ ...same, text: 'x' })).toBe('ok');
    expect(await edit({ message_id: id, text: 'x' })).toBe('ok');
    expect(server.message(person, id)?.keyboard).toEqual([]);
  });

  it('is of a message of the bot that is there', async () => {
    const said = person.say('mine');
    expect(await edit({ message_id: said.id, text: 'x' })).toBe("Bad Request: message can't be edited");
    expect(await edit({ message_id: 4711, text: 'x' })).toBe('Bad Request: message to edit not found');
    expect(await edit({ text: 'x' })).toBe('Bad Request: message identifier is not specified');
  });
});

describe('deleting', () => {
  const remove = (chat_id: number, message_id: number) => refused('deleteMessage', { chat_id, message_id });

  it('is for messages that are there, are its own or in private, and younger than two days', async () => {
    const said = person.say('in private');
    expect(await remove(person.id, said.id)).toBe('ok');
    expect(await remove(person.id, said.id)).toBe('Bad Request: message to delete not found');
    const group = server.group({ members: [person] });
    const inGroup = person.say('in a group', { chat: group });
    expect(await remove(group.id, inGroup.id)).toBe("Bad Request: message can't be deleted");
    const old = await sentId(server, 'sendMessage', { chat_id: person.id, text: 'x' });
    server.clock.advance(49 * 3600);
    expect(await remove(person.id, old)).toBe("Bad Request: message can't be deleted");
  });
});

describe('a draft', () => {
  it('is for private chats, has a number, and may be empty', async () => {
    const draft = (params: object) =>
      refused('sendMessageDraft', { chat_id: person.id, draft_id: 1, ...params });
    expect(await draft({ text: 'The min' })).toBe('ok');
    expect(await draft({ text: '' })).toBe('ok');
    expect(await draft({ draft_id: 0, text: 'x' })).toBe('Bad Request: draft identifier must be non-zero');
    expect(await draft({ text: '<b>half', parse_mode: 'HTML' })).toMatch(/can't parse entities/);
    expect(await draft({ chat_id: server.group().id, text: 'x' })).toBe(
      'Bad Request: TEXTDRAFT_PEER_INVALID',
    );
    expect(server.drafts(person).map(({ text }) => text)).toEqual(['The min', '']);
  });
});

describe('an answer to a press', () => {
  it('comes in time, is short, and belongs to a press', async () => {
    const id = await sentId(server, 'sendMessage', {
      chat_id: person.id,
      text: 'x',
      reply_markup: keyboard({ text: 'More', callback_data: 'more' }),
    });
    const answer = (callback_query_id: string, text: string) =>
      refused('answerCallbackQuery', { callback_query_id, text });
    const press = person.press('More');
    const tooOld = 'Bad Request: query is too old and response timeout expired or query ID is invalid';
    expect(await answer(press.queryId, 'x'.repeat(201))).toBe('Bad Request: MESSAGE_TOO_LONG');
    expect(await answer(press.queryId, 'x'.repeat(200))).toBe('ok');
    expect(await answer('12', 'x')).toBe(tooOld);
    const later = person.press('more', person.id);
    server.clock.advance(3600);
    expect(await answer(later.queryId, 'x')).toBe(tooOld);
    expect(id).toBeGreaterThan(0);
  });
});

describe('an answer to an inline query', () => {
  const article = (id: string) => ({
    type: 'article',
    id,
    title: 'A quote',
    input_message_content: { message_text: '<b>x</b>', parse_mode: 'HTML' },
  });
  const answer = (results: readonly object[], more: object = {}) => {
    const { queryId } = person.inlineQuery('minister');
    return refused('answerInlineQuery', { inline_query_id: queryId, results, ...more });
  };

  it('has up to 50 results, each with a number of its own', async () => {
    const many = Array.from({ length: 51 }, (_, index) => article(`${index}`));
    expect(await answer(many)).toBe('Bad Request: RESULTS_TOO_MUCH');
    expect(await answer(many.slice(1))).toBe('ok');
    expect(await answer([article('1'), article('1')])).toBe('Bad Request: RESULT_ID_DUPLICATE');
    expect(await answer([article('')])).toBe('Bad Request: RESULT_ID_INVALID');
    expect(await answer([article('ə'.repeat(33))])).toBe('Bad Request: RESULT_ID_INVALID');
    expect(await answer([], { next_offset: 'x'.repeat(65) })).toBe('Bad Request: NEXT_OFFSET_INVALID');
    expect(await answer([], { button: { text: 'x', start_parameter: 'no spaces' } })).toMatch(
      /START_PARAM_INVALID/,
    );
  });

  it('has texts that could be sent', async () => {
    const broken = { ...article('1'), input_message_content: { message_text: '<b>x', parse_mode: 'HTML' } };
    expect(await answer([broken])).toMatch(/can't parse entities/);
    expect(await answer([{ ...article('1'), title: undefined }])).toMatch(/Can't find field "title"/);
    const params = { inline_query_id: '1', results: [] };
    expect(await refused('answerInlineQuery', params)).toMatch(/query is too old/);
  });
});

describe('commands and texts about the bot', () => {
  it.each([
    ['ask', 'Asks', 'ok'],
    ['Ask', 'Asks', 'Bad Request: BOT_COMMAND_INVALID'],
    ['a'.repeat(33), 'Asks', 'Bad Request: BOT_COMMAND_INVALID'],
    ['ask', '', 'Bad Request: BOT_COMMAND_DESCRIPTION_INVALID'],
    ['ask', 'x'.repeat(257), 'Bad Request: BOT_COMMAND_DESCRIPTION_INVALID'],
  ])('have the form of commands (case %#)', async (command, description, outcome) => {
    expect(await refused('setMyCommands', { commands: [{ command, description }] })).toBe(outcome);
  });

  it('have a scope and language that exist, and are not too many or too long', async () => {
    const commands = [{ command: 'ask', description: 'x' }];
    const set = (more: object) => refused('setMyCommands', { commands, ...more });
    expect(await set({ scope: { type: 'everywhere' } })).toBe(
      'Bad Request: can\'t parse BotCommandScope: field "type": Unsupported type specified',
    );
    expect(await set({ scope: { type: 'chat', chat_id: 5 } })).toBe('Bad Request: chat not found');
    expect(await set({ language_code: 'aze' })).toBe('Bad Request: invalid language code specified');
    const many = Array.from({ length: 101 }, (_, index) => ({ command: `c${index}`, description: 'x' }));
    expect(await set({ commands: many })).toBe('Bad Request: BOT_COMMANDS_TOO_MUCH');
    expect(await refused('setMyDescription', { description: 'x'.repeat(513) })).toMatch(/too long/);
    expect(await refused('setMyShortDescription', { short_description: 'x'.repeat(121) })).toMatch(
      /too long/,
    );
  });
});

describe('the rest', () => {
  it('refuses what Telegram refuses', async () => {
    const said = person.say('x');
    const chat_id = person.id;
    const react = (reaction: readonly object[]) =>
      refused('setMessageReaction', { chat_id, message_id: said.id, reaction });
    expect(await react([{ type: 'emoji', emoji: '👀' }])).toBe('ok');
    expect(await react([{ type: 'emoji', emoji: '🐌' }])).toBe('Bad Request: REACTION_INVALID');
    expect(await refused('sendChatAction', { chat_id, action: 'thinking' })).toBe(
      'Bad Request: wrong parameter action in request',
    );
    expect(await refused('sendDocument', { chat_id })).toBe(
      'Bad Request: there is no document in the request',
    );
    expect(await refused('sendDocument', { chat_id, document: 'nothing' })).toBe(
      'Bad Request: wrong file identifier/HTTP URL specified',
    );
    expect(await refused('getChatMember', { chat_id, user_id: 5 })).toBe('Bad Request: user not found');
    expect(await refused('leaveChat', { chat_id })).toMatch(/private chats/);
    expect(await refused('setWebhook', { url: 'http://example.org/' })).toBe(
      'Bad Request: bad webhook: An HTTPS URL must be provided for webhook',
    );
    expect(await refused('setWebhook', { url: 'https://example.org/', secret_token: 'a b' })).toBe(
      'Bad Request: secret token contains unallowed characters',
    );
    expect(await refused('sendHologram', {})).toBe('Not Found: method not found');
  });

  it('knows its token', async () => {
    expect(await refusalOf({ ...server, token: '7000000001:another' }, 'getMe')).toBe('Unauthorized');
    expect(await refusalOf({ ...server, token: 'no-token' }, 'getMe')).toBe('Not Found');
  });
});
