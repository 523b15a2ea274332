import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { SeenMessage } from '../../telegram/server/view.ts';
import { type RunningBot, startBot } from '../running-bot.ts';
import { ENDLESS, HOSTILE_RELEASES, TRICKS } from './hostile-releases.ts';
import { becomes, formed, links, replyTo } from './reading.ts';

let bot: RunningBot;
beforeAll(async () => {
  bot = await startBot({ files: HOSTILE_RELEASES, publicUrl: 'https://archive.example.org' });
});
afterAll(() => bot.close());
afterEach(() => {
  expect(bot.server.refusals()).toEqual([]);
  expect(bot.server.slips()).toEqual([]);
});

/** The bot's own. */
const OURS =
  /^(?:https:\/\/good\.example\.org\/"><b>x|https:\/\/archive\.example\.org\/release\/\w{12}(?:\?s=\d+-\d+&h=[0-9a-f]{12}#cited)?|\/release_\w{12}|\/help|\/search)$/;
const FORMS = [
  'bold',
  'italic',
  'underline',
  'code',
  'expandable_blockquote',
  'blockquote',
  'text_link',
  'bot_command',
];
const TURNING = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/;

/** Nothing in it does what a release says, and nothing in it pretends to be the bot's. */
function expectTame({ text, entities, keyboard }: Pick<SeenMessage, 'text' | 'entities' | 'keyboard'>): void {
  expect(links({ text, entities }).filter((link) => !OURS.test(link))).toEqual([]);
  expect(entities.map(({ type }) => type).filter((type) => !FORMS.includes(type))).toEqual([]);
  expect([text, ...keyboard.flat().map((button) => button.text)].filter((one) => TURNING.test(one))).toEqual(
    [],
  );
  expect(keyboard.flat().filter(({ url }) => url !== undefined)).toEqual([]);
}

describe.each(TRICKS)('a release with tricks of the kind $word', ({ word, text, reads = text }) => {
  it('is quoted to the letter, opened and listed, and nothing of it can be pressed', async () => {
    const { server } = bot;
    const person = server.user({ languageCode: 'en' });
    const answer = await replyTo(server, person.say(`What did Minister ${word} say?`));
    expect(answer.text).toContain(`${reads} [1]`);
    expect(formed(answer, 'expandable_blockquote')[0]).toContain(`“${reads}”`);
    expectTame(answer);
    person.press(/^\[1\]/, answer);
    const passage = await replyTo(server, answer);
    expect(passage.text).toContain(reads);
    expectTame(passage);
    person.press('Whole release', passage);
    const whole = await becomes(server, passage, ({ versions }) => versions.length > 1);
    expect(whole.text).toContain(reads);
    expectTame(whole);
    person.press('More like this', whole);
    expectTame(await replyTo(server, whole));
  });

  it('is quoted to the letter in other chats, where nothing of it can be pressed either', async () => {
    const { server } = bot;
    const { results, texts } = await server.user().inlineQuery(word).answer();
    const [card] = texts;
    expect(card?.text).toContain(reads);
    for (const { text: shown, entities } of texts) expectTame({ text: shown, entities, keyboard: [] });
    expect(results.map((result) => JSON.stringify(result)).filter((result) => TURNING.test(result))).toEqual(
      [],
    );
  });
});

describe('a release', () => {
  it('with a sentence that no message holds is quoted in part and shown whole, page by page', async () => {
    const { server, app } = bot;
    const person = server.user({ languageCode: 'en' });
    const group = server.supergroup({ members: [person] });
    const answer = await replyTo(server, person.say('/ask What did Minister Fernley say?', { chat: group }));
    expectTame(answer);
    const [quote = ''] = /“.+”/.exec(answer.text) ?? [];
    expect(quote.length).toBeGreaterThan(100);
    expect(`Minister Fernley said: ${ENDLESS}`).toContain(quote.slice(1, -1));
    // Its own address is none of the web.
    const [page = ''] = links(answer);
    expect(page).toMatch(
      /^https:\/\/archive\.example\.org\/release\/\w{12}(?:\?s=\d+-\d+&h=[0-9a-f]{12}#cited)?$/,
    );
    person.press(/^\[1\]/, answer);
    let shown = await replyTo(server, answer);
    let text = '';
    for (const button of ['Whole release', 'More ›']) {
      person.press(button, shown);
      const { versions } = shown;
      shown = await becomes(server, shown, (now) => now.versions.length > versions.length);
      expectTame(shown);
      text += shown.text.split('\n\n').at(-1);
    }
    expect(text).toBe((await app.show(new URL(page).pathname.slice(-12)))?.release.body);
  });
});

describe('a question', () => {
  it.each([
    '<b>What</b> did Minister Amberton say? </i></blockquote>',
    'What did Minister Amberton say at https://evil.com /start @evil_bot me@evil.com *now* _please_?',
    'What did \u202eMinister Amberton\u202c say?\u2067',
    'What did Minister Amberton say? &lt;b&gt; &amp; &#60;',
  ])('with tricks is answered, and said back without them (%#)', async (question) => {
    const { server } = bot;
    const person = server.user({ languageCode: 'en', firstName: '<b>Ann</b> /start', lastName: '\u202e&' });
    const answer = await replyTo(server, person.say(question));
    expectTame(answer);
    const next = await replyTo(server, person.say('And in 2023?'));
    expect(formed(next, 'italic')[0]).toMatch(/^Understood as: /);
    expectTame(next);
  });

  it('of more words than a question may have, or none, is no trouble', async () => {
    const { server } = bot;
    const person = server.user({ languageCode: 'en' });
    for (const text of ['<'.repeat(4096), '&lt;'.repeat(900), '\u2067\u2069', '/start@evil_bot x'])
      expectTame(await replyTo(server, person.say(text)));
  });
});
