import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type RunningBot, startBot } from '../running-bot.ts';
import { type Writing, writtenBy } from '../written-answers.ts';
import { replyTo } from './reading.ts';

const COST = 'The quay cost 12 million crowns.';
const WRITTEN = 'Building the Alder Quay came to 12 million crowns.';
const QUESTION = 'How much did the Alder Quay cost?';

let bot: RunningBot;
/** What the model does before it has the whole answer. */
let meanwhile: NonNullable<Writing['meanwhile']> = async () => undefined;
/** Whether the bot wanted to hear of drafts, question by question. */
let wanted: boolean[] = [];

beforeAll(async () => {
  bot = await startBot({
    app: (app) =>
      writtenBy(app, (_question, { onDraft }) => {
        wanted.push(onDraft !== undefined);
        return { claims: [{ text: WRITTEN, cites: [COST] }], meanwhile: (show) => meanwhile(show) };
      }),
  });
});
afterEach(() => {
  meanwhile = async () => undefined;
  wanted = [];
  bot.server.healAll();
  bot.server.forget();
});
afterAll(() => bot.close());

const LANGUAGES = [
  ['en', 'Still being written and checked:', 'Written by a model, checked against the quoted sentences.'],
  ['az', 'Yazılır və yoxlanılır:', 'Model yazıb, sitat gətirilən cümlələrlə yoxlanıb.'],
  ['ru', 'Пишется и проверяется:', 'Написано моделью, проверено по процитированным предложениям.'],
  [
    'tr',
    'Yazılıyor ve denetleniyor:',
    'Bir model yazdı, alıntılanan cümlelerle karşılaştırılarak denetlendi.',
  ],
] as const;

describe('an answer that a model writes', () => {
  it('is seen to grow in a private chat, and is sent when it is checked, in every language', async () => {
    const { server } = bot;
    const people = LANGUAGES.map(([languageCode]) => server.user({ languageCode }));
    const allHaveSeen = (count: number) => () => people.every((one) => server.drafts(one).length === count);
    meanwhile = async (show) => {
      show(3);
      await server.until(allHaveSeen(1));
      for (let words = 4; words <= 9; words += 1) show(words);
      await server.until(allHaveSeen(2));
    };
    const asked = people.map((person) => person.say(QUESTION));
    for (const [index, [, above, below]] of LANGUAGES.entries()) {
      const [person, question] = [people[index], asked[index]];
      if (person === undefined || question === undefined) throw new Error('everybody asks');
      const answer = await replyTo(server, question);
      expect(server.drafts(person).map(({ text }) => text)).toEqual([
        `${above}\n\nBuilding the Alder`,
        `${above}\n\n${WRITTEN} [1]`,
      ]);
      expect(new Set(server.drafts(person).map(({ draftId }) => draftId)).size).toBe(1);
      expect(answer.text).toContain(`${WRITTEN} [1]\n\n${below}\n\n[1] Alder Quay opened`);
      expect(server.openDraft(person)).toBeUndefined();
      expect(server.botMessages(person)).toHaveLength(1);
      expect(server.chatActions(person).length).toBeGreaterThan(0);
    }
    expect([...server.refusals(), ...server.slips()]).toEqual([]);
  });

  it('grows in rich form where the chat wants that', async () => {
    const { server } = bot;
    const person = server.user({ languageCode: 'en' });
    await bot.store.changeSettings(person.id, { form: 'rich' });
    meanwhile = async (show) => {
      show(99);
      await server.until(() => server.drafts(person).length === 1);
    };
    const answer = await replyTo(server, person.say(QUESTION));
    expect(server.drafts(person)).toMatchObject([
      { rich: true, text: expect.stringContaining(`${WRITTEN} [1]`) },
    ]);
    expect(answer.rich).toBeDefined();
    expect(answer.text).toContain('Written by a model');
    expect([...server.refusals(), ...server.slips()]).toEqual([]);
  });

  it.each([
    ['in a group', false],
    ['in a topic', true],
  ])('is one message %s, and nothing before it but the typing', async (_where, forum) => {
    const { server } = bot;
    const person = server.user({ languageCode: 'en' });
    const group = server.supergroup({ forum, members: [person] });
    const thread = forum ? { thread: group.topic('Ports') } : {};
    meanwhile = async (show) => show(5);
    const answer = await replyTo(server, person.say(`/ask ${QUESTION}`, { chat: group, ...thread }));
    expect(answer.versions).toHaveLength(1);
    expect(answer.text).toContain(`${WRITTEN} [1]`);
    expect(server.drafts()).toEqual([]);
    expect(wanted).toEqual([false]);
    expect(server.chatActions(group)).toHaveLength(1);
    expect([...server.refusals(), ...server.slips()]).toEqual([]);
  });

  it('comes as well when its drafts are refused, of which there is only one then', async () => {
    const { server } = bot;
    const person = server.user({ languageCode: 'en' });
    const fault = { kind: 'error', status: 429, description: 'Too Many Requests', retryAfter: 60 } as const;
    server.failNext('sendMessageDraft', fault, 9);
    meanwhile = async (show) => {
      show(3);
      await server.until(() => server.refusals().length === 1);
      for (let words = 4; words <= 9; words += 1) show(words);
    };
    expect((await replyTo(server, person.say(QUESTION))).text).toContain(WRITTEN);
    expect(server.calls('sendMessageDraft')).toHaveLength(1);
  });

  it('does not wait for a draft that is under way', async () => {
    const { server } = bot;
    const person = server.user({ languageCode: 'en' });
    const stuck = server.failNext('sendMessageDraft', { kind: 'hang' }, 9);
    meanwhile = async (show) => {
      show(3);
      await server.until(() => stuck.struck === 1);
    };
    expect((await replyTo(server, person.say(QUESTION))).text).toContain(WRITTEN);
    stuck.release();
  });

  it('of an edited question turns up in its old place, and no draft stays below it', async () => {
    const { server } = bot;
    const person = server.user({ languageCode: 'en' });
    const said = person.say('How much does the ferry cost?');
    const answer = await replyTo(server, said);
    expect(wanted).toEqual([true]);
    person.edit(said, QUESTION);
    await server.until(() => wanted.length === 2);
    await bot.server.acknowledged();
    expect(wanted).toEqual([true, false]);
    expect(server.botMessages(person).map(({ id }) => id)).toEqual([answer.id]);
    expect(server.drafts(person)).toEqual([]);
  });
});
