import fc from 'fast-check';
import type { Message, UserFromGetMe } from 'grammy/types';
import { describe, expect, it } from 'vitest';
import { questionIn } from '../../src/bot/addressing.ts';

const ME: UserFromGetMe = {
  id: 1,
  is_bot: true,
  first_name: 'Communique',
  username: 'Communique_bot',
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
const ALI = { id: 5, is_bot: false, first_name: 'Ali' };
const OURS = 11;
const THEIRS = 12;

type Fields = Pick<Message, 'caption' | 'via_bot' | 'quote'> & { readonly repliesTo?: 'us' | 'Ali' };

function written(where: 'private' | 'group', text: string, { repliesTo, ...fields }: Fields = {}): Message {
  const chat =
    where === 'private'
      ? { id: ALI.id, type: 'private' as const, first_name: 'Ali' }
      : { id: -7, type: 'supergroup' as const, title: 'Newsroom' };
  const message = { message_id: 13, date: 0, chat, from: ALI, ...(text === '' ? {} : { text }), ...fields };
  const replied = {
    us: { message_id: OURS, date: 0, chat, from: ME, text: 'The quay cost 12 million crowns.' },
    Ali: { message_id: THEIRS, date: 0, chat, from: ALI, text: 'Who opened the quay?' },
  };
  const sent = repliesTo === undefined ? message : { ...message, reply_to_message: replied[repliesTo] };
  // As it comes from Telegram.
  const received: Message = JSON.parse(JSON.stringify(sent));
  return received;
}

function textOf(message: Message): string | null {
  return questionIn(message, ME)?.text ?? null;
}

describe('in a private chat', () => {
  it('any text is a question, as it was written', () => {
    expect(textOf(written('private', ' Who opened\nthe quay? '))).toBe('Who opened\nthe quay?');
    expect(textOf(written('private', '', { caption: 'Who is this?' }))).toBe('Who is this?');
  });

  it.each(['/latest', '/latest Ministry of Ports', '/ASKED who?', '/ask@another_bot Who opened it?', ''])(
    'a command or nothing is none: %j',
    (text) => expect(questionIn(written('private', text), ME)).toBeNull(),
  );

  it.each([
    '/ask Who opened it?',
    '/ASK  Who opened it?',
    '/ask@communique_BOT Who opened it?',
    '/ask\nWho opened it?',
  ])('/ask is what follows it: %j', (text) =>
    expect(textOf(written('private', text))).toBe('Who opened it?'),
  );

  it.each(['1/2 of it?', 'path/to', '/əsk?', '// what?', '/ what?'])('a stroke is no command: %j', (text) => {
    expect(textOf(written('private', text))).toBe(text);
  });
});

describe('in a group', () => {
  it.each(['Who opened the quay?', 'What does the bot say?', '@another_bot Who?', '/latest', ''])(
    'what is not said to the bot is no question: %j',
    (text) => {
      expect(questionIn(written('group', text), ME)).toBeNull();
      expect(questionIn(written('group', text, { repliesTo: 'Ali' }), ME)).toBeNull();
    },
  );

  it.each([
    '@Communique_bot Who opened it?',
    '@communique_bot, who opened it?',
    '@COMMUNIQUE_BOT: who opened it?',
    'who opened it? @communique_bot',
    'who @communique_bot opened it?',
    '/ask who opened it?',
    '/ask@communique_bot who opened it?',
    '/ask @communique_bot who opened it?',
  ])('a mention or /ask asks, and is no part of the question: %j', (text) => {
    const question = textOf(written('group', text))?.toLowerCase();
    expect(question).toBe('who opened it?');
  });

  it.each([
    'mail@communique_bot.example',
    '@communique_bots who?',
    '@@communique_bot who?',
    'x@communique_bot',
  ])('what only looks like a mention asks nobody: %j', (text) =>
    expect(questionIn(written('group', text), ME)).toBeNull(),
  );

  it('a reply to the bot asks, and says to which message', () => {
    expect(questionIn(written('group', 'And in 2023?', { repliesTo: 'us' }), ME)).toEqual({
      text: 'And in 2023?',
      replyTo: OURS,
    });
    expect(questionIn(written('group', '/ask And in 2023?', { repliesTo: 'us' }), ME)?.replyTo).toBe(OURS);
  });

  it.each(['/ask', '@communique_bot', '/ask@communique_bot', '@communique_bot,'])(
    'an %j alone asks what somebody else wrote, or the part of it that is quoted',
    (text) => {
      expect(questionIn(written('group', text, { repliesTo: 'Ali' }), ME)).toEqual({
        text: 'Who opened the quay?',
        replyTo: null,
      });
      const quote = { text: 'the quay', position: 11 };
      expect(textOf(written('group', text, { repliesTo: 'Ali', quote }))).toBe('the quay');
    },
  );

  it('an /ask alone, also in reply to the bot, is a question of no words', () => {
    expect(textOf(written('group', '/ask'))).toBe('');
    expect(textOf(written('group', '/ask', { repliesTo: 'us' }))).toBe('');
  });
});

it('a card that somebody made by the bot asks nothing, wherever it is sent', () => {
  for (const where of ['private', 'group'] as const) {
    const card = written(where, '“The quay cost 12 million crowns.” @communique_bot', { via_bot: ME });
    expect(questionIn(card, ME)).toBeNull();
  }
});

it('words that are said to the bot in a group are what would be asked in private', () => {
  const words = fc.stringMatching(/^[a-zəıа-я0-9?.,-]+( [a-zəıа-я0-9?.,-]+){0,5}$/);
  fc.assert(
    fc.property(words, fc.constantFrom('/ask ', '/ask@communique_bot ', '@communique_bot '), (said, to) => {
      expect(textOf(written('group', `${to}${said}`))).toBe(textOf(written('private', said)));
      expect(questionIn(written('group', said), ME)).toBeNull();
    }),
  );
});
