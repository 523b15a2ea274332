import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RunningBot, startBot } from '../running-bot.ts';
import { formed, replyTo } from './reading.ts';
import { buttonsOf } from './talk.ts';

let bot: RunningBot;
beforeAll(async () => {
  bot = await startBot();
});
afterAll(() => bot.close());

const PUBLISHERS =
  'Coastal Transport Agency; Eğitim Bakanlığı; Ministry of Ports; Səhiyyə Nazirliyi; Treasury <script>';

describe('a question that the archive does not answer', () => {
  it.each([
    {
      language: 'en',
      question: 'Who won the chess tournament in March 2022?',
      no: 'The archive does not answer this question.',
      facts: [
        'Searched: 7 releases',
        `Publishers: ${PUBLISHERS} and 1 more`,
        'Dates: 1 September 2023 to 10 February 2024',
        'Preferred dates (from the question): 1 March 2022 to 31 March 2022',
        'Index updated: 13 March 2024, 10:00 UTC',
      ],
      nearest: 'Nearest releases, which do not answer it:',
    },
    {
      language: 'az',
      question: '2022-ci ilin martında şahmat turnirində kim qalib gəlib?',
      no: 'Arxivdə bu suala cavab yoxdur.',
      facts: [
        'Axtarılıb: 7 məlumat',
        `Dərc edən qurumlar: ${PUBLISHERS} və daha 1`,
        'Tarixlər: 1 sentyabr 2023 – 10 fevral 2024',
        'Üstünlük verilən tarixlər (sualdan): 1 mart 2022 – 31 mart 2022',
        'İndeks yenilənib: 13 mart 2024, 10:00 UTC',
      ],
      nearest: 'Ən yaxın məlumatlar (suala cavab vermir):',
    },
    {
      language: 'ru',
      question: 'Кто выиграл шахматный турнир в марте 2022 года?',
      no: 'В архиве нет ответа на этот вопрос.',
      facts: [
        'Просмотрено: 7 релизов',
        `Издатели: ${PUBLISHERS} и ещё 1`,
        'Даты: 1 сентября 2023 г. – 10 февраля 2024 г.',
        'Предпочтительные даты (из вопроса): 1 марта 2022 г. – 31 марта 2022 г.',
        'Индекс обновлён: 13 марта 2024 г., 10:00 UTC',
      ],
      nearest: 'Ближайшие релизы (ответа в них нет):',
    },
    {
      language: 'tr',
      question: 'Mart 2022’de satranç turnuvasını kim kazandı?',
      no: 'Arşivde bu sorunun yanıtı yok.',
      facts: [
        'Taranan: 7 bülten',
        `Yayımlayanlar: ${PUBLISHERS} ve 1 tane daha`,
        'Tarihler: 1 Eylül 2023 – 10 Şubat 2024',
        'Öncelik verilen tarihler (sorudan): 1 Mart 2022 – 31 Mart 2022',
        'Dizin güncellendi: 13 Mart 2024, 10:00 UTC',
      ],
      nearest: 'En yakın bültenler (soruyu yanıtlamıyor):',
    },
  ])(
    'gets a "no" in $language that says what was searched, and what came near',
    async ({ language, question, no, facts, nearest }) => {
      const { server } = bot;
      const person = server.user({ languageCode: language });
      const answer = await replyTo(server, person.say(question));
      const [said, searched, near] = answer.text.split('\n\n');
      expect(said).toBe(no);
      expect(searched?.split('\n')).toEqual(facts);
      const [heading, ...titles] = near?.split('\n') ?? [];
      expect(heading).toBe(nearest);
      expect(titles).toHaveLength(3);
      expect(buttonsOf(answer)).toEqual(titles.map((title) => title.slice(0, title.indexOf(' — '))));
      expect(server.refusals()).toEqual([]);
      expect(server.slips()).toEqual([]);
    },
  );

  it('gets the nearest releases by its buttons, and stays where it is', async () => {
    const { server } = bot;
    const person = server.user({ languageCode: 'en' });
    const no = await replyTo(server, person.say('Who won the chess tournament in March 2022?'));
    for (const label of buttonsOf(no)) {
      await person.press(label, no).answer();
      const release = await replyTo(server, no);
      expect(label).toBe(`${label.slice(0, 3)}${formed(release, 'bold')[0]}`);
    }
    expect(server.message(person, no.id)?.versions).toHaveLength(1);
    expect(server.refusals()).toEqual([]);
  });

  it('counts only what the filter of the chat leaves', async () => {
    const { server, store } = bot;
    const person = server.user({ languageCode: 'en' });
    await store.changeSettings(person.id, { from: '2023-12-01', to: '2024-02-28', publisher: 'coastal' });
    const no = await replyTo(server, person.say('Who won the chess tournament?'));
    expect(no.text.split('\n\n')[1]?.split('\n')).toEqual([
      'Searched: 2 releases',
      'Publishers: Coastal Transport Agency',
      'Dates: 1 December 2023 to 28 February 2024',
      'Index updated: 13 March 2024, 10:00 UTC',
    ]);
  });
});
