import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { refusalOf } from './server/client.ts';
import type { TelegramServer } from './server/driver.ts';
import type { Person } from './server/people.ts';
import { createTelegramServer } from './server/telegram-server.ts';

let server: TelegramServer;
let person: Person;
const refused = (method: string, params: object) => refusalOf(server, method, params);
const send = (params: object) => refused('sendMessage', { chat_id: person.id, ...params });
const keyboard = (...buttons: readonly object[]) => ({ inline_keyboard: [buttons] });

beforeEach(async () => {
  server = await createTelegramServer();
  person = server.user({ firstName: 'Ayla', started: true });
});
afterEach(() => server.close());

describe('a text that is sent', () => {
  it.each([
    ['', 'Bad Request: message text is empty'],
    [' \n ', 'Bad Request: text must be non-empty'],
    ['x'.repeat(4097), 'Bad Request: message is too long'],
    ['x'.repeat(4096), 'ok'],
    ['😀'.repeat(2049), 'Bad Request: message is too long'],
  ])('has between 1 and 4,096 UTF-16 units (case %#)', async (text, outcome) => {
    expect(await send({ text })).toBe(outcome);
  });

  it('is measured after parsing', async () => {
    const link = `<a href="https://example.org/${'x'.repeat(500)}">1</a>`;
    expect(await send({ text: link.repeat(20), parse_mode: 'HTML' })).toBe('ok');
    const text = `<b>${'&lt;'.repeat(4097)}</b>`;
    expect(await send({ text, parse_mode: 'HTML' })).toBe('Bad Request: message is too long');
  });

  it.each([
    ['<x>', 'HTML', 'Bad Request: can\'t parse entities: Unsupported start tag "x" at byte offset 0'],
    [
      'ə<b>',
      'HTML',
      'Bad Request: can\'t parse entities: Can\'t find end tag corresponding to start tag "b"',
    ],
    ['x', 'SGML', 'Bad Request: unsupported parse_mode'],
  ])('has markup that can be parsed (case %#)', async (text, parse_mode, outcome) => {
    expect(await send({ text, parse_mode })).toBe(outcome);
  });

  it('is UTF-8: half an emoji is none', async () => {
    expect(await send({ text: 'x\ud83d' })).toBe('Bad Request: strings must be encoded in UTF-8');
  });

  it('has entities that lie inside it', async () => {
    const entities = [{ type: 'bold', offset: 1, length: 9 }];
    expect(await send({ text: 'short', entities })).toMatch(
      /^Bad Request: entity beginning at UTF-16 offset 1 ends after/,
    );
    const middle = [{ type: 'bold', offset: 1, length: 1 }];
    expect(await send({ text: '😀', entities: middle })).toMatch(/in a middle of a UTF-16 symbol/);
  });
});

describe('where a text goes', () => {
  it.each([
    [{ text: 'x' }, 'Bad Request: chat_id is empty'],
    [{ text: 'x', chat_id: 5 }, 'Bad Request: chat not found'],
    [{ text: 'x', chat_id: '@nobody' }, 'Bad Request: chat not found'],
    [{ chat_id: 1001 }, 'Bad Request: message text is empty'],
  ])('is known (case %#)', async (params, outcome) => {
    expect(await refused('sendMessage', params)).toBe(outcome);
  });

  it('is a person who wrote first and did not block the bot', async () => {
    const stranger = server.user();
    const message = { text: 'x', chat_id: stranger.id };
    expect(await refused('sendMessage', message)).toBe(
      "Forbidden: bot can't initiate conversation with a user",
    );
    stranger.say('hello');
    expect(await refused('sendMessage', message)).toBe('ok');
    stranger.block();
    expect(await refused('sendMessage', message)).toBe('Forbidden: bot was blocked by the user');
  });

  it('is a group with the bot in it', async () => {
    const group = server.supergroup({ members: [person], bot: 'left' });
    const message = { text: 'x', chat_id: group.id };
    expect(await refused('sendMessage', message)).toBe(
      'Forbidden: bot is not a member of the supergroup chat',
    );
    group.addBot(person);
    expect(await refused('sendMessage', message)).toBe('ok');
    group.removeBot(person);
    expect(await refused('sendMessage', message)).toBe('Forbidden: bot was kicked from the supergroup chat');
  });

  it('is a topic that is open', async () => {
    const forum = server.supergroup({ forum: true, members: [person] });
    const topic = forum.topic('Budget');
    const inTopic = (id: number) =>
      refused('sendMessage', { text: 'x', chat_id: forum.id, message_thread_id: id });
    expect(await inTopic(topic.id)).toBe('ok');
    expect(await inTopic(1)).toBe('Bad Request: message thread not found');
    expect(await inTopic(99)).toBe('Bad Request: message thread not found');
    forum.closeTopic(topic);
    expect(await inTopic(topic.id)).toBe('Bad Request: TOPIC_CLOSED');
  });

  it('is no thread of a supergroup without topics, although replies there have one', async () => {
    const group = server.supergroup({ members: [person] });
    const first = person.say('one', { chat: group });
    person.say('two', { chat: group, replyTo: first });
    const params = { text: 'x', chat_id: group.id, message_thread_id: first.id };
    expect(await refused('sendMessage', params)).toBe('Bad Request: message thread not found');
  });
});

describe('a reply', () => {
  it('needs its message, unless it may go without', async () => {
    const reply_parameters = { message_id: 4711 };
    expect(await send({ text: 'x', reply_parameters })).toBe('Bad Request: message to be replied not found');
    const lenient = { ...reply_parameters, allow_sending_without_reply: true };
    expect(await send({ text: 'x', reply_parameters: lenient })).toBe('ok');
    const deleted = person.say('gone');
    person.delete(deleted);
    expect(await send({ text: 'x', reply_parameters: { message_id: deleted.id } })).toMatch(
      /replied not found$/,
    );
  });

  it('quotes what is there', async () => {
    const said = person.say('The minister spoke.');
    const quoting = (quote: string) => send({ text: 'x', reply_parameters: { message_id: said.id, quote } });
    expect(await quoting('minister')).toBe('ok');
    expect(await quoting('President')).toBe('Bad Request: QUOTE_TEXT_INVALID');
  });
});

describe('a button', () => {
  it.each([
    [{ text: 'x', callback_data: 'ə'.repeat(32) }, 'ok'],
    [{ text: 'x', callback_data: 'ə'.repeat(33) }, 'Bad Request: BUTTON_DATA_INVALID'],
    [{ text: 'x', callback_data: 'x'.repeat(65) }, 'Bad Request: BUTTON_DATA_INVALID'],
    [{ text: 'x', callback_data: '' }, 'Bad Request: BUTTON_DATA_INVALID'],
    [{ text: 'x', url: 'https://example.org/a' }, 'ok'],
    [{ text: 'x', url: 'tg://user?id=5' }, 'ok'],
    [
      { text: 'x', url: 'http://localhost:3000/a' },
      "Bad Request: inline keyboard button URL 'http://localhost:3000/a' is invalid: Wrong HTTP URL",
    ],
    [
      { text: 'x', url: 'ftp://example.org' },
      "Bad Request: inline keyboard button URL 'ftp://example.org' is invalid: Wrong HTTP URL",
    ],
    [
      { text: ' ', callback_data: 'x' },
      "Bad Request: can't parse inline keyboard button: Button text must be non-empty",
    ],
    [
      { text: 'x' },
      "Bad Request: can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard",
    ],
  ])('does one thing, with 1 to 64 bytes or an address (case %#)', async (button, outcome) => {
    expect(await send({ text: 'x', reply_markup: keyboard(button) })).toBe(outcome);
  });

  it('stands in a keyboard of at most 100', async () => {
    const rows = Array.from({ length: 101 }, (_, index) => [{ text: 'x', callback_data: `${index}` }]);
    expect(await send({ text: 'x', reply_markup: { inline_keyboard: rows } })).toMatch(
      /REPLY_MARKUP_TOO_LONG/,
    );
    expect(await send({ text: 'x', reply_markup: '{' })).toMatch(
      /^Bad Request: can't parse reply keyboard markup/,
    );
  });
});
