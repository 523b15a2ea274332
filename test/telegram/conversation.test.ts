import { Bot, InlineKeyboard, InputFile } from 'grammy';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { callApi, sentId } from './server/client.ts';
import type { TelegramServer } from './server/driver.ts';
import type { Person } from './server/people.ts';
import { createTelegramServer } from './server/telegram-server.ts';

let server: TelegramServer;
let bot: Bot;
let ayla: Person;
const running: Promise<void>[] = [];

beforeEach(async () => {
  server = await createTelegramServer();
  bot = new Bot(server.token, { client: { apiRoot: server.apiRoot } });
  bot.catch(() => {});
  ayla = server.user({ firstName: 'Ayla', languageCode: 'az' });
});
afterEach(async () => {
  await bot.stop();
  await server.close();
  await Promise.allSettled(running.splice(0));
});

const start = (allowed_updates: Parameters<Bot['start']>[0] = {}) => running.push(bot.start(allowed_updates));

describe('a conversation over long polling', () => {
  it('goes from a question to an answer, its button and its edit', async () => {
    bot.command('start', (context) => context.reply(`Salam, ${context.from?.language_code}`));
    bot.on('message:text', (context) =>
      context.reply(`<b>You said</b>: ${context.msg.text}`, {
        parse_mode: 'HTML',
        reply_parameters: { message_id: context.msg.message_id },
        reply_markup: new InlineKeyboard().text('More', 'more').url('Site', 'https://example.org'),
      }),
    );
    bot.callbackQuery('more', async (context) => {
      await context.answerCallbackQuery('Here it is');
      await context.editMessageText('More of it');
    });
    bot.on('edited_message:text', (context) => context.reply(`Now: ${context.editedMessage.text}`));
    start();

    ayla.say('/start');
    expect((await server.nextMessage(ayla)).text).toBe('Salam, az');
    const question = ayla.say('Who attended?');
    const answer = await server.nextMessage(ayla);
    expect(answer).toMatchObject({
      fromBot: true,
      text: 'You said: Who attended?',
      html: '<b>You said</b>: Who attended?',
      entities: [{ type: 'bold', offset: 0, length: 8 }],
      replyTo: question.id,
      keyboard: [
        [
          { text: 'More', data: 'more' },
          { text: 'Site', url: 'https://example.org/' },
        ],
      ],
    });
    expect(await ayla.press('More', answer).answer()).toMatchObject({ text: 'Here it is', showAlert: false });
    await server.until(() => server.message(ayla, answer.id)?.edited);
    expect(server.message(ayla, answer.id)?.versions).toEqual(['You said: Who attended?', 'More of it']);
    expect(() => ayla.press('More')).toThrow('no button More to press');
    ayla.edit(question, 'Who spoke?');
    expect((await server.nextMessage(ayla)).text).toBe('Now: Who spoke?');
    expect(server.refusals()).toEqual([]);
    expect(server.slips()).toEqual([]);
    expect(server.transcript(ayla)).toBe(
      [
        `--- private ${ayla.id} Ayla`,
        '09:00:01 Ayla #101: /start',
        '09:00:01 Communique #102: Salam, az',
        '09:00:02 Ayla #103 (edited 1x): Who spoke?',
        '09:00:02 Communique #104 (reply to 103, edited 1x): More of it',
        '09:00:04 Communique #105: Now: Who spoke?',
      ].join('\n'),
    );
  });

  it('takes documents, reactions, actions, drafts and inline queries', async () => {
    bot.on('message:text', async (context) => {
      await context.replyWithChatAction('typing');
      await context.api.sendMessageDraft(context.chat.id, 1, 'Sear');
      await context.replyWithDocument(new InputFile(Buffer.from('a,b\n'), 'evidence.csv'), {
        caption: 'Evidence',
      });
    });
    bot.on('message_reaction', (context) => context.reply(context.reactions().emojiAdded.join('')));
    bot.on('inline_query', (context) =>
      context.answerInlineQuery(
        [{ type: 'article', id: '1', title: 'Quote', input_message_content: { message_text: '«Peace»' } }],
        { cache_time: 5, is_personal: true },
      ),
    );
    start({ allowed_updates: ['message', 'message_reaction', 'inline_query'] });
    await server.until(() => server.calls('getUpdates').length > 0);

    const said = ayla.say('evidence');
    const sent = await server.nextMessage(ayla);
    expect(sent.text).toBe('Evidence');
    expect(sent.document?.name).toBe('evidence.csv');
    expect(sent.document?.content.toString()).toBe('a,b\n');
    expect(server.chatActions(ayla)).toMatchObject([{ action: 'typing' }]);
    expect(server.drafts(ayla)).toMatchObject([{ text: 'Sear' }]);
    expect(server.openDraft(ayla)).toBeUndefined();
    ayla.react(said, '👍');
    expect((await server.nextMessage(ayla)).text).toBe('👍');
    const answer = await ayla.inlineQuery('peace').answer();
    expect(answer).toMatchObject({ cacheTime: 5, isPersonal: true, texts: [{ id: '1', text: '«Peace»' }] });
    expect(ayla.choose(answer, '1')).toMatchObject({ text: '«Peace»', viaBot: true });
  });
});

describe('groups', () => {
  it('count their messages for themselves, know topics, and move', async () => {
    bot.on('message:text', (context) =>
      context.reply(`heard ${context.msg.text}`, {
        reply_parameters: { message_id: context.msg.message_id },
      }),
    );
    start();
    const forum = server.supergroup({ forum: true, members: [ayla] });
    const topic = forum.topic('Budget', ayla);
    ayla.say('in a topic', { chat: forum, thread: topic });
    expect(await server.nextMessage(forum, { thread: topic })).toMatchObject({
      thread: topic.id,
      text: 'heard in a topic',
    });
    ayla.say('in general', { chat: forum });
    expect((await server.nextMessage(forum)).thread).toBeUndefined();

    const group = server.group({ members: [ayla] });
    const moved = group.migrate();
    const refused = await callApi(server, 'sendMessage', { chat_id: group.id, text: 'x' });
    expect(refused).toMatchObject({
      description: 'Bad Request: group chat was upgraded to a supergroup chat',
      parameters: { migrate_to_chat_id: moved.id },
    });
    ayla.say('here', { chat: moved });
    expect((await server.nextMessage(moved)).text).toBe('heard here');
    expect(() => server.user().say('x', { chat: forum })).toThrow('is not in chat');
  });

  it('hide chatter from a bot in privacy mode', async () => {
    await server.close();
    server = await createTelegramServer({ privacyMode: true, bot: { username: 'press_bot' } });
    const person = server.user();
    const group = server.supergroup({ members: [person] });
    const id = await sentId(server, 'sendMessage', { chat_id: group.id, text: 'hello' });
    person.say('chatter', { chat: group });
    person.say('/ask@other_bot x, @other_bot', { chat: group });
    expect(server.pendingUpdates()).toBe(0);
    person.say('/ask x', { chat: group });
    person.say('@PRESS_bot x', { chat: group });
    person.say('a reply', { chat: group, replyTo: id });
    expect(server.pendingUpdates()).toBe(3);
  });

  it('tell the bot who comes, and whether it may stay', async () => {
    const group = server.supergroup({ members: [ayla], bot: 'left' });
    const murad = server.user();
    group.addBot(ayla, 'administrator');
    group.join(murad);
    ayla.block();
    const { result } = await callApi(server, 'getUpdates');
    expect(result).toMatchObject([
      { my_chat_member: { new_chat_member: { status: 'administrator' } } },
      { message: { new_chat_members: [{ id: server.bot.id }] } },
      { message: { new_chat_members: [{ id: murad.id }] } },
      { my_chat_member: { chat: { id: ayla.id }, new_chat_member: { status: 'kicked' } } },
    ]);
  });
});

describe('looking', () => {
  it('gives up with what there was', async () => {
    ayla.say('Nobody answers this');
    await expect(server.nextMessage(ayla, { milliseconds: 1 })).rejects.toThrow(
      /waited in vain.*\n.*\n.*Nobody answers this/,
    );
  });

  it('lets go of what was, and counts on', async () => {
    const first = ayla.say('x');
    await callApi(server, 'sendMessage', { chat_id: ayla.id, text: 'y' });
    server.forget();
    expect([server.messages(ayla), server.calls()]).toEqual([[], []]);
    expect(ayla.say('z').id).toBe(first.id + 2);
  });

  it('notes what Telegram takes although it is wrong', async () => {
    ayla.say('x');
    const text = '<a href="localhost">x</a>';
    await callApi(server, 'sendMessage', {
      chat_id: ayla.id,
      text,
      parse_mode: 'HTML',
      disable_preview: true,
    });
    expect(server.slips()).toEqual([
      'sendMessage has no parameter disable_preview',
      '1 of 1 links dropped: no address in href, or no text',
    ]);
  });

  it('shows each person the commands of their language and scope', async () => {
    const set = (command: string, more: object) =>
      callApi(server, 'setMyCommands', { commands: [{ command, description: 'x' }], ...more });
    await set('ask', {});
    await set('sual', { language_code: 'az' });
    await set('group', { scope: { type: 'all_group_chats' } });
    await set('admin', { scope: { type: 'chat', chat_id: ayla.id } });
    const murad = server.user({ languageCode: 'az-AZ' });
    const group = server.group({ members: [murad] });
    const shown = (person: Person, chat: { id: number } = person) =>
      server.commandsFor(person, chat).map(({ command }) => command);
    expect([shown(ayla), shown(murad), shown(murad, group)]).toEqual([['admin'], ['sual'], ['group']]);
    await callApi(server, 'deleteMyCommands', { scope: { type: 'chat', chat_id: ayla.id } });
    expect(shown(ayla)).toEqual(['sual']);
    await callApi(server, 'setMyDescription', { description: 'Asks', language_code: 'en' });
    expect(server.profile('description', 'en')).toBe('Asks');
  });
});
