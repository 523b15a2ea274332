import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Person } from '../../telegram/server/people.ts';
import type { ChatLike, SeenMessage } from '../../telegram/server/view.ts';
import { RELEASES } from '../releases.ts';
import { type RunningBot, startBot } from '../running-bot.ts';
import { LONG_QUESTION, LONG_RELEASES } from './long-releases.ts';
import { formed, links, replyTo } from './reading.ts';
import { buttonsOf, turn } from './talk.ts';

let bot: RunningBot;
beforeAll(async () => {
  bot = await startBot({
    files: { ...RELEASES, ...LONG_RELEASES },
    publicUrl: 'https://archive.example.org/reader',
  });
});
afterAll(() => bot.close());
afterEach(() => {
  expect(bot.server.refusals()).toEqual([]);
  expect(bot.server.slips()).toEqual([]);
});

const QUESTION = 'How much did the Alder Quay cost?';

/** Asks, and gives the message that has the buttons. */
async function answered(person: Person, question: string, chat: ChatLike = person): Promise<SeenMessage> {
  const { server } = bot;
  person.say(`/ask ${question}`, { chat });
  return server.nextMessage(chat, { where: (message) => buttonsOf(message).includes('👍') });
}

/** A group, in which more messages may go out at once. */
function groupOf(person: Person): ChatLike {
  return bot.server.supergroup({ members: [person] });
}

/** The release that a message leads to. */
function releaseOf(message: SeenMessage): string {
  return /release[/_](\w+)/.exec(links(message).join(' '))?.[1] ?? '';
}

async function bodyOf(releaseId: string | undefined): Promise<string | undefined> {
  return (await bot.app.show(releaseId ?? ''))?.release.body.trim();
}

async function opened(person: Person, answer: SeenMessage): Promise<SeenMessage> {
  await person.press(/^\[1\]/, answer).answer();
  return replyTo(bot.server, answer);
}

describe('a source', () => {
  it.each([
    ['en', QUESTION, 'Passage 1 of 1', ['Whole release', 'Brief of this meeting', 'More like this']],
    [
      'az',
      'Xəstəxana neçə çarpayılıqdır?',
      'Hissə: 1 / 1',
      ['Tam mətn', 'Bu görüşün xülasəsi', 'Oxşar məlumatlar'],
    ],
    [
      'ru',
      'Какова длина железной дороги?',
      'Фрагмент 1 из 1',
      ['Весь релиз', 'Справка об этой встрече', 'Похожие релизы'],
    ],
    [
      'tr',
      'Okulda kaç öğrenci okuyacak?',
      'Bölüm: 1 / 1',
      ['Bültenin tamamı', 'Bu görüşmenin özeti', 'Benzer bültenler'],
    ],
  ])(
    'opens in %s with what is cited marked to the letter, in its surroundings',
    async (languageCode, question, place, buttons) => {
      const person = bot.server.user({ languageCode });
      const answer = await answered(person, question);
      const [source = ''] = formed(answer, 'expandable_blockquote');
      const quotes = source
        .split('\n')
        .slice(1, -1)
        .map((line) => line.slice(1, -1));
      const passage = await opened(person, answer);
      expect(formed(passage, 'underline')).toEqual(quotes);
      expect(formed(passage, 'bold').slice(1)).toEqual(quotes);
      expect(formed(passage, 'italic')).toEqual([place]);
      expect(buttonsOf(passage)).toEqual(buttons);
      const id = /\/release_(\w+)/.exec(source)?.[1] ?? '';
      const body = (await bot.app.show(id))?.release.body ?? '';
      expect(body.length).toBeGreaterThan(quotes.join('').length);
      expect(passage.text).toContain(body);
    },
  );

  it('leads to its own address, and to the reader page with the quote marked', async () => {
    const { server } = bot;
    const person = server.user({ languageCode: 'en' });
    const quay = await answered(person, QUESTION);
    const marked =
      /^https:\/\/archive\.example\.org\/reader\/release\/\w{12}\?s=\d+-\d+&h=[0-9a-f]{12}#cited$/;
    expect(links(quay).slice(0, 2)).toEqual([
      'https://ports.example.org/quay',
      expect.stringMatching(marked),
    ]);
    const railway = await answered(person, 'Кто открыл железную дорогу?');
    const [page = ''] = links(railway);
    expect(page).toMatch(marked);
    expect(links(await opened(person, railway))).toEqual([page.replace(/\?.*/, '')]);
  });

  it('is stepped through passage by passage in the same message, to the end and back', async () => {
    const { server, app } = bot;
    const person = server.user({ languageCode: 'en' });
    const first = await opened(person, await answered(person, LONG_QUESTION, groupOf(person)));
    const { passages = [] } = (await app.show(releaseOf(first))) ?? {};
    const steps = passages.length;
    expect(steps).toBeGreaterThan(1);
    expect(formed(first, 'italic')[0]).toBe(`Passage 1 of ${steps}`);
    expect(buttonsOf(first)).not.toContain('‹ Previous passage');
    let shown = first;
    const marked = formed(first, 'underline');
    for (let number = 2; number <= steps; number += 1) {
      shown = await turn(bot, person, 'Next passage ›', shown);
      expect(formed(shown, 'italic')[0]).toBe(`Passage ${number} of ${steps}`);
      marked.push(...formed(shown, 'underline'));
    }
    expect(buttonsOf(shown)).not.toContain('Next passage ›');
    for (const place of ['northern', 'southern', 'eastern'])
      expect(marked.some((piece) => piece.includes(`at the ${place} piers`))).toBe(true);
    const back = await turn(bot, person, '‹ Previous passage', shown);
    expect(back.id).toBe(first.id);
    expect(formed(back, 'italic')[0]).toBe(`Passage ${steps - 1} of ${steps}`);
  });

  it('opens as the whole release, which is leafed through to its end and back', async () => {
    const { server } = bot;
    const person = server.user({ languageCode: 'en' });
    const group = groupOf(person);
    const passage = await opened(person, await answered(person, LONG_QUESTION, group));
    const first = await turn(bot, person, 'Whole release', passage);
    expect(formed(first, 'italic')).toEqual(['Page 1 of 2']);
    const second = await turn(bot, person, 'More ›', first);
    expect(buttonsOf(second)).toEqual(['‹ Back', 'Brief of this meeting', 'More like this']);
    const textOf = ({ text }: SeenMessage) => text.split('\n\n').slice(1).join('\n\n');
    expect(`${textOf(first)}\n\n${textOf(second)}`).toBe(await bodyOf(releaseOf(first)));
    expect((await turn(bot, person, '‹ Back', second)).text).toBe(first.text);
    expect(server.botMessages(group).filter(({ text }) => text.includes('Page'))).toHaveLength(1);
  });

  it('leads to more releases like it', async () => {
    const person = bot.server.user({ languageCode: 'en' });
    const answer = await answered(person, 'What do tickets for the ferry to Marrow Island cost in winter?');
    const passage = await opened(person, answer);
    await person.press('More like this', passage).answer();
    const list = await replyTo(bot.server, passage);
    expect(list.text).toContain('Ferry fares in 2024');
    expect(list.text).not.toContain('1. Ferry timetable for winter');
  });
});

describe('a button', () => {
  it('does nothing for anybody but the person who asked, who is told why in their own language', async () => {
    const { server } = bot;
    const [person, other] = [server.user({ languageCode: 'en' }), server.user({ languageCode: 'ru' })];
    const group = server.supergroup({ members: [person, other] });
    const answer = await replyTo(server, person.say(`/ask ${QUESTION}`, { chat: group }));
    for (const button of buttonsOf(answer)) {
      const { text, showAlert } = await other.press(button, answer).answer();
      expect(text).toBe('Эта кнопка относится к чужому вопросу. Спросите сами, и вы получите свой ответ.');
      expect(showAlert).toBe(true);
    }
    const passage = await opened(person, answer);
    expect(server.botMessages(group).map(({ id }) => id)).toEqual([answer.id, passage.id]);
    expect((await other.press('Whole release', passage).answer()).text).toContain('чужому');
    expect(server.message(group, passage.id)?.versions).toHaveLength(1);
  });

  it.each([
    ['en', 'This is no longer kept. Please ask again.'],
    ['az', 'Bu artıq saxlanılmır. Zəhmət olmasa, yenidən soruşun.'],
    ['ru', 'Это больше не хранится. Пожалуйста, спросите снова.'],
    ['tr', 'Bu artık saklanmıyor. Lütfen yeniden sorun.'],
  ])('of an answer that is no longer kept says so in %s', async (languageCode, gone) => {
    const { server, store } = bot;
    const person = server.user({ languageCode });
    const answer = await answered(person, QUESTION);
    server.clock.advance(60);
    await store.expire(new Date(server.clock.now() * 1000).toISOString());
    const buttons = answer.keyboard.flat().filter(({ data = '' }) => !data.startsWith('b:'));
    expect(buttons).toHaveLength(4);
    for (const { text } of buttons) {
      expect(await person.press(text, answer).answer()).toMatchObject({ text: gone, showAlert: true });
    }
    expect(server.botMessages(person)).toHaveLength(1);
  });

  it('that somebody made up is refused politely', async () => {
    const { server } = bot;
    const person = server.user({ languageCode: 'en' });
    const answer = await answered(person, QUESTION);
    for (const data of [
      's',
      's::1',
      's::x:y',
      'p::nothing:0:0',
      'p:::-1:',
      'z:',
      'r::../../etc:0',
      'y::99999',
    ])
      expect((await person.forge(data, answer).answer()).showAlert).toBe(true);
    expect(server.botMessages(person)).toHaveLength(1);
  });

  it('of a release that was withdrawn since opens nothing of it', async () => {
    const { server, app } = bot;
    const person = server.user({ languageCode: 'en' });
    const group = groupOf(person);
    const answer = await answered(person, LONG_QUESTION, group);
    const passage = await opened(person, answer);
    const shown = server.botMessages(group).length;
    await app.withdraw(releaseOf(passage), { reason: 'wrong', by: 'Ada' });
    for (const [button, message] of [
      [/^\[1\]/, answer],
      ['Next passage ›', passage],
      ['Whole release', passage],
      ['More like this', passage],
    ] as const) {
      expect(await person.press(button, message).answer()).toMatchObject({
        text: 'This release has been withdrawn and is no longer shown.',
        showAlert: true,
      });
    }
    expect(server.botMessages(group)).toHaveLength(shown);
    await app.restore(releaseOf(passage));
  });

  it('of a release that was corrected since marks nothing that is not there any more', async () => {
    const { server, app, place } = bot;
    const person = server.user({ languageCode: 'en' });
    const answer = await answered(person, 'Okulda kaç öğrenci okuyacak?');
    place.write('school.md', RELEASES['school.md']?.replace('600', '650') ?? '');
    await place.ingest(app);
    const passage = await opened(person, answer);
    expect(passage.text).toContain('Okulda 650 öğrenci okuyacak.');
    expect(formed(passage, 'underline')).toEqual([]);
    expect(formed(passage, 'italic')).toContainEqual(
      expect.stringMatching(/^Corrected on \d{1,2} [A-Z][a-z]+ \d{4}; revision 2$/),
    );
  });
});
