import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Person } from '../../telegram/server/people.ts';
import { RELEASES } from '../releases.ts';
import { type RunningBot, startBot } from '../running-bot.ts';
import { HOSTILE_RELEASES } from './hostile-releases.ts';
import { LONG_QUESTION, LONG_RELEASES } from './long-releases.ts';
import { becomes, replyTo } from './reading.ts';
import { buttonsOf } from './talk.ts';

let bot: RunningBot;
beforeAll(async () => {
  bot = await startBot({ files: { ...RELEASES, ...LONG_RELEASES, ...HOSTILE_RELEASES } });
});
afterAll(() => bot.close());

const QUESTION = 'How much does the ferry to Marrow Island cost?';
const UNSUPPORTED = {
  kind: 'error',
  status: 400,
  description: 'Bad Request: RICH_MESSAGE_UNSUPPORTED',
} as const;

/** Somebody who has switched their chat to rich answers. */
async function richReader(languageCode = 'en'): Promise<Person> {
  const person = bot.server.user({ languageCode });
  await bot.store.changeSettings(person.id, { form: 'rich' });
  return person;
}

/** What Telegram refused since this was asked last. */
function refused(): readonly string[] {
  const refusals = bot.server.refusals();
  bot.server.forget();
  return refusals;
}

describe('a chat that wants rich answers', () => {
  it('is made one by a button of /settings, and back', async () => {
    const { server } = bot;
    const person = server.user({ languageCode: 'en' });
    const settings = await replyTo(server, person.say('/settings'));
    person.press('Rich answers', settings);
    const changed = await becomes(server, settings, ({ versions }) => versions.length > 1);
    expect((await replyTo(server, person.say(QUESTION))).rich).toBeDefined();
    person.press(buttonsOf(changed).find((label) => /classic/i.test(label)) ?? '', changed);
    await becomes(server, settings, ({ versions }) => versions.length > 2);
    expect((await replyTo(server, person.say(QUESTION))).rich).toBeUndefined();
    expect(refused()).toEqual([]);
  });

  it.each([
    [
      'en',
      'Quote',
      '“Tickets cost 8 crowns.”',
      'The quote does not support this',
      'Brief of this meeting',
      'Evidence file',
    ],
    [
      'az',
      'Sitat',
      '“Tickets cost 8 crowns.”',
      'Sitat bunu təsdiqləmir',
      'Bu görüşün xülasəsi',
      'Sübut faylı',
    ],
    [
      'ru',
      'Цитата',
      '«Tickets cost 8 crowns.»',
      'Цитата этого не подтверждает',
      'Справка об этой встрече',
      'Файл доказательств',
    ],
    [
      'tr',
      'Alıntı',
      '“Tickets cost 8 crowns.”',
      'Alıntı bunu desteklemiyor',
      'Bu görüşmenin özeti',
      'Kanıt dosyası',
    ],
  ])(
    'gets claims that lead to footnotes, and quotes to unfold, in %s',
    async (languageCode, summary, quote, doubt, meeting, file) => {
      const person = await richReader(languageCode);
      const answer = await replyTo(bot.server, person.say(QUESTION));
      expect(answer.rich).toMatchObject([
        {
          type: 'paragraph',
          text: [
            'The ferry to Marrow Island will cost 9 crowns from March 2024. ',
            { type: 'reference_link', text: '[1]', reference_name: 'note-1' },
          ],
        },
        { type: 'paragraph', text: ['Tickets cost 8 crowns. ', { reference_name: 'note-2' }] },
        { type: 'paragraph', text: { type: 'reference', name: 'note-1' } },
        { type: 'details', summary },
        { type: 'paragraph', text: { type: 'reference', name: 'note-2' } },
        { type: 'details', summary },
      ]);
      expect(answer.text.split('\n')).toContain(quote);
      expect(buttonsOf(answer)).toEqual([
        '[1] Ferry fares in 2024',
        '[2] Ferry timetable for winter',
        meeting,
        file,
        '👍',
        doubt,
      ]);
      expect(bot.server.slips()).toEqual([]);
      expect(refused()).toEqual([]);
    },
  );

  it('gets a "no" with a table of the nearest releases, whose buttons open them', async () => {
    const { server } = bot;
    const person = await richReader();
    const no = await replyTo(server, person.say('Who won the chess tournament in Zugzwang?'));
    expect(no.rich?.map(({ type }) => type)).toEqual(['paragraph', 'list', 'heading', 'table']);
    person.press(/^1\. /, no);
    expect((await replyTo(server, no)).rich).toBeUndefined();
    expect(refused()).toEqual([]);
  });

  it('opens sources, follows up and edits as any other does', async () => {
    const { server } = bot;
    const person = await richReader();
    const said = person.say(QUESTION);
    const answer = await replyTo(server, said);
    person.press(/^\[2\]/, answer);
    expect((await replyTo(server, answer)).text).toContain('Tickets cost 8 crowns.');
    expect((await replyTo(server, person.say('And in 2024?'))).text).toContain('Understood as: ');
    person.edit(said, 'Who opened the Alder Quay?');
    const edited = await becomes(server, answer, ({ text }) => text.includes('Orsolya Venn'));
    expect(edited.rich).toBeDefined();
    expect(refused()).toEqual([]);
  });

  it('gets a long answer in several messages, none with a mark that leads nowhere', async () => {
    const { server } = bot;
    const person = await richReader();
    person.say(LONG_QUESTION);
    await server.until(() => server.botMessages(person).some((message) => buttonsOf(message).includes('👍')));
    const messages = server.botMessages(person);
    expect(messages.length).toBeGreaterThan(1);
    expect(messages.every(({ rich }) => rich !== undefined)).toBe(true);
    expect(server.slips()).toEqual([]);
    expect(refused()).toEqual([]);
  });

  it.each(['Birchwell', 'Cedarham', 'Daleford', 'Glenmore'])(
    'has nothing to press of what a release says (%s)',
    async (word) => {
      const person = await richReader();
      const answer = await replyTo(bot.server, person.say(`What did Minister ${word} say?`));
      const blocks = JSON.stringify(answer.rich);
      expect(blocks).toContain(`Minister ${word} said: `);
      expect(blocks).not.toMatch(/"type":"(?:email|mention|bot_command)"/);
      const addresses = [...blocks.matchAll(/"url":"((?:[^"\\]|\\.)*)"/g)].map(([, url]) => url);
      expect(addresses).toEqual(['https://good.example.org/\\"><b>x']);
      expect(blocks).not.toMatch(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/);
      expect(refused()).toEqual([]);
    },
  );
});

describe('where Telegram refuses a rich message', () => {
  it('the classic form goes out instead, and the next answer is rich again', async () => {
    const { server } = bot;
    const person = await richReader();
    server.failNext('sendRichMessage', UNSUPPORTED);
    const answer = await replyTo(server, person.say(QUESTION));
    expect(answer.rich).toBeUndefined();
    expect(answer.entities.map(({ type }) => type)).toContain('expandable_blockquote');
    expect(buttonsOf(answer)[0]).toBe('[1] Ferry fares in 2024');
    expect(refused()).toEqual([`sendRichMessage: ${UNSUPPORTED.description}`]);
    expect((await replyTo(server, person.say(QUESTION))).rich).toBeDefined();
  });

  it('an edited answer takes the classic form, in the same message', async () => {
    const { server } = bot;
    const person = await richReader();
    const said = person.say(QUESTION);
    const answer = await replyTo(server, said);
    server.failNext('editMessageText', UNSUPPORTED);
    person.edit(said, 'Who opened the Alder Quay?');
    const edited = await becomes(server, answer, ({ text }) => text.includes('Orsolya Venn'));
    expect(edited.rich).toBeUndefined();
    expect(server.botMessages(person)).toHaveLength(1);
    expect(refused()).toEqual([`editMessageText: ${UNSUPPORTED.description}`]);
  });
});
