import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { RELEASES } from '../releases.ts';
import { type RunningBot, startBot } from '../running-bot.ts';
import { LONG_QUESTION, LONG_RELEASES, SHORT_QUESTION } from './long-releases.ts';
import { becomes, replyTo } from './reading.ts';
import { buttonsOf } from './talk.ts';

let bot: RunningBot;
beforeAll(async () => {
  bot = await startBot({ files: { ...RELEASES, ...LONG_RELEASES } });
});
afterAll(() => bot.close());
afterEach(() => {
  expect(bot.server.refusals()).toEqual([]);
  expect(bot.server.slips()).toEqual([]);
});

const QUESTION = 'How much did the Alder Quay cost?';

/** The bot's messages in a chat, once the last of them has the buttons that end an answer. */
function wholeAnswer(chat: { readonly id: number }, count: number) {
  const { server } = bot;
  const whole = () => {
    const messages = server.botMessages(chat);
    const [last] = messages.slice(-1);
    return messages.length === count && last !== undefined && buttonsOf(last).includes('👍')
      ? messages
      : null;
  };
  return server.until(whole, { what: `an answer of ${count} messages` });
}

describe('an edited question', () => {
  it('edits its answer, buttons and sources with it, and sends nothing new', async () => {
    const { server } = bot;
    const person = server.user({ languageCode: 'en' });
    const said = person.say(QUESTION);
    const answer = await replyTo(server, said);
    person.edit(said, 'Who is the treasurer?');
    const edited = await becomes(server, answer, ({ text }) => text.includes('Ilka Mond'));
    expect(edited.text).not.toContain('12 million');
    expect(buttonsOf(edited)[0]).toMatch(/^\[1\] Budget/);
    person.press(/^\[1\]/, edited);
    const passage = await replyTo(server, edited);
    expect(passage.text).toContain('Budget');
    expect(server.botMessages(person).map(({ id }) => id)).toEqual([answer.id, passage.id]);
  });

  it('makes the answer longer: its message stays the first, and others follow', async () => {
    const { server } = bot;
    const person = server.user({ languageCode: 'en' });
    const said = person.say(SHORT_QUESTION);
    const short = await replyTo(server, said);
    person.edit(said, LONG_QUESTION);
    const long = await wholeAnswer(person, 4);
    expect(long[0]?.id).toBe(short.id);
    expect(long[0]?.text).toContain('northern');
    expect(long.slice(0, -1).flatMap(buttonsOf)).toEqual([]);
  });

  it('makes the answer shorter: what is too many of its messages goes', async () => {
    const { server } = bot;
    const person = server.user({ languageCode: 'en' });
    const said = person.say(LONG_QUESTION);
    const [first] = await wholeAnswer(person, 4);
    person.edit(said, SHORT_QUESTION);
    const [only] = await wholeAnswer(person, 1);
    expect(only?.id).toBe(first?.id);
    expect(only?.text).toContain('was painted white');
    expect(only?.replyTo).toBe(said.id);
  });

  it('that cannot be asked any more takes the answer away, and one that can brings it back', async () => {
    const { server } = bot;
    const person = server.user({ languageCode: 'en' });
    const group = server.supergroup({ members: [person] });
    const said = person.say(`/ask ${LONG_QUESTION}`, { chat: group });
    const [first] = await wholeAnswer(group, 4);
    person.edit(said, '/ask …?');
    const hint = await server.until(() => {
      const [only, ...others] = server.botMessages(group);
      return others.length === 0 ? only : undefined;
    });
    expect(hint.id).toBe(first?.id);
    expect(hint.text).toMatch(/^There are no words/);
    expect(buttonsOf(hint)).toEqual([]);
    person.edit(said, `/ask ${QUESTION}`);
    const [again] = await wholeAnswer(group, 1);
    expect(again?.id).toBe(first?.id);
    expect(again?.text).toContain('12 million');
  });

  it('whose answer somebody has deleted gets another one', async () => {
    const { server } = bot;
    const person = server.user({ languageCode: 'en' });
    const said = person.say(QUESTION);
    const answer = await replyTo(server, said);
    person.delete(answer);
    person.edit(said, 'Who is the treasurer?');
    const other = await replyTo(server, said);
    expect(other.id).not.toBe(answer.id);
    expect(other.text).toContain('Ilka Mond');
    // Telegram is asked to edit it, and says that it is gone.
    expect(server.refusals()).toEqual(['editMessageText: Bad Request: message to edit not found']);
    server.forget();
  });
});

describe('in a group, an edit', () => {
  it('of /ask edits the answer, in its topic', async () => {
    const { server } = bot;
    const person = server.user({ languageCode: 'en' });
    const forum = server.supergroup({ forum: true, members: [person] });
    const topic = forum.topic('Ports');
    const said = person.say(`/ask ${QUESTION}`, { chat: forum, thread: topic });
    const answer = await replyTo(server, said);
    person.edit(said, '/ask Who is the treasurer?');
    await becomes(server, answer, ({ text }) => text.includes('Ilka Mond'));
    expect(server.botMessages(forum)).toHaveLength(1);
  });

  it('that adds the mention gets an answer, and one that does not gets none', async () => {
    const { server } = bot;
    const person = server.user({ languageCode: 'en' });
    const group = server.supergroup({ members: [person] });
    const said = person.say('How much did the Alder Quay cots?', { chat: group });
    person.edit(said, QUESTION);
    person.edit(said, `@communique_bot ${QUESTION}`);
    const answer = await replyTo(server, said);
    expect(answer.text).toContain('12 million');
    expect(server.botMessages(group)).toHaveLength(1);
  });

  it('that takes the mention away leaves the answer as it is', async () => {
    const { server } = bot;
    const person = server.user({ languageCode: 'en' });
    const group = server.supergroup({ members: [person] });
    const said = person.say(`@communique_bot ${QUESTION}`, { chat: group });
    const answer = await replyTo(server, said);
    person.edit(said, 'Who is the treasurer?');
    await replyTo(server, person.say('/ask Who is the treasurer?', { chat: group }));
    expect(server.message(group, answer.id)?.versions).toHaveLength(1);
  });
});
