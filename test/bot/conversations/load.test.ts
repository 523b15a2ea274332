import { setImmediate as turn } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SeenMessage } from '../../telegram/server/view.ts';
import { answerTo, FERRY, HOSPITAL, QUAY, RAILWAY, repliesTo, SCHOOL } from '../exchange.ts';
import { type RunningBot, startBot } from '../running-bot.ts';

const TOPICS = [QUAY, FERRY, RAILWAY, SCHOOL, HOSPITAL] as const;
/** Of these some ask several questions; all in all as many as Telegram takes in one burst. */
const CHATS = 200;
const CURIOUS = 10;
const EACH = 4;

let bot: RunningBot;
beforeAll(async () => {
  let asked = 0;
  bot = await startBot({
    server: { waitMilliseconds: 60_000 },
    app: (app) => ({
      ...app,
      // Some questions take longer than those after them.
      async ask(question, options) {
        asked += 1;
        for (let step = (asked * 7) % 20; step > 0; step -= 1) await turn();
        return app.ask(question, options);
      },
    }),
  });
});
afterAll(() => bot.close());

function topic(place: number): (typeof TOPICS)[number] {
  return TOPICS[place % TOPICS.length] ?? QUAY;
}

describe(`${CHATS} chats that ask at once`, { timeout: 60_000 }, () => {
  it('each get their own answers, in the order of their questions', async () => {
    const { server } = bot;
    const people = Array.from({ length: CHATS }, (_, place) => ({ place, person: server.user() }));
    const asked: { readonly place: number; readonly question: SeenMessage }[] = [];
    // Nobody waits for an answer before they ask again.
    for (const { place, person } of people) {
      for (let round = 0; round < (place < CURIOUS ? EACH : 1); round += 1) {
        asked.push({ place: place + round, question: person.say(topic(place + round).question) });
      }
    }
    for (const { place, question } of asked) {
      const answer = await server.until(() =>
        repliesTo(server, question).find(({ text }) => text.includes(topic(place).answer)),
      );
      expect(answer.replyTo).toBe(question.id);
    }
    await answerTo(server, server.user().say(QUAY.question));
    for (const { place, person } of people) {
      const questions = asked.filter(({ question }) => question.chat === person.id);
      expect(questions).toHaveLength(place < CURIOUS ? EACH : 1);
      expect(server.botMessages(person).map(({ replyTo }) => replyTo)).toEqual(
        questions.map(({ question }) => question.id),
      );
    }
    expect(server.refusals()).toEqual([]);
    expect(server.slips()).toEqual([]);
  });
});
