import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RunningBot, startBot } from '../running-bot.ts';

let bot: RunningBot;
beforeAll(async () => {
  bot = await startBot();
});
afterAll(() => bot.close());

describe('a question in a private chat', () => {
  it.each([
    ['en', 'How much did the Alder Quay cost?', 'The quay cost 12 million crowns.'],
    ['az', 'Xəstəxana neçə çarpayılıqdır?', 'Xəstəxana 240 çarpayılıqdır.'],
    ['ru', 'Какова длина железной дороги?', 'Длина дороги составляет 148 километров.'],
    ['tr', 'Okulda kaç öğrenci okuyacak?', 'Okulda 600 öğrenci okuyacak.'],
  ])(
    'in %s is answered with the sentence that says it and its source',
    async (languageCode, question, sentence) => {
      const { server } = bot;
      const person = server.user({ languageCode });
      const asked = person.say(question);
      const answer = await server.nextMessage(person, {
        where: (message) => message.text.includes(sentence),
      });
      expect(answer.replyTo).toBe(asked.id);
      expect(answer.text).toContain('[1]');
      expect(answer.keyboard.flat().some(({ text }) => text.startsWith('[1]'))).toBe(true);
      expect(server.chatActions(person)).not.toEqual([]);
      expect(server.refusals()).toEqual([]);
      expect(server.slips()).toEqual([]);
    },
  );
});
