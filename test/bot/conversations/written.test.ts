import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { AnswerNote } from '../../../src/answering/answer.ts';
import { RELEASES } from '../releases.ts';
import { type RunningBot, startBot } from '../running-bot.ts';
import { type Write, writtenBy } from '../written-answers.ts';
import { LONG_RELEASES } from './long-releases.ts';
import { formed, links, replyTo } from './reading.ts';
import { buttonsOf, reply, turn } from './talk.ts';

const COST = 'The quay cost 12 million crowns.';
const OPENING = 'Minister Orsolya Venn opened the Alder Quay on 24 November 2023.';
const FARES = 'The ferry to Marrow Island will cost 9 crowns from March 2024.';
const QUESTION = 'How much did the Alder Quay cost?';
const UNANSWERED = 'Who won the chess tournament in Zugzwang?';

let bot: RunningBot;
let write: Write = () => 'fails';

beforeAll(async () => {
  bot = await startBot({
    files: { ...RELEASES, ...LONG_RELEASES },
    app: (app) => writtenBy(app, (question, options) => write(question, options)),
  });
});
afterEach(() => {
  expect([...bot.server.refusals(), ...bot.server.slips()]).toEqual([]);
});
afterAll(() => bot.close());

function noting(...notes: readonly AnswerNote[]): Write {
  return () => ({ claims: [{ text: 'It cost 12 million crowns.', cites: [COST] }], notes });
}

describe('an answer that a model writes', () => {
  it('has one number a release, in claims, sources and buttons, whatever its claims cite', async () => {
    const { server } = bot;
    write = () => ({
      claims: [
        { text: 'The quay was opened and cost 12 million crowns.', cites: [OPENING, COST] },
        { text: 'A ferry will cost 9 crowns, the quay cost millions.', cites: [FARES, COST] },
      ],
    });
    const person = server.user({ languageCode: 'en' });
    const answer = await reply(bot, person, 'What was opened, and what did it cost?');
    expect(answer.text).toContain(
      [
        'The quay was opened and cost 12 million crowns. [1]',
        'A ferry will cost 9 crowns, the quay cost millions. [2][1]',
        'Written by a model, checked against the quoted sentences.',
      ].join('\n\n'),
    );
    const sources = formed(answer, 'expandable_blockquote').map((source) => source.split('\n').slice(0, 3));
    expect(sources).toEqual([
      ['[1] Alder Quay opened — Ministry of Ports, 24 November 2023', `“${OPENING}”`, `“${COST}”`],
      [
        '[2] Ferry fares in 2024 — Coastal Transport Agency, 10 February 2024',
        `“${FARES}”`,
        expect.any(String),
      ],
    ]);
    expect(buttonsOf(answer).slice(0, 2)).toEqual(['[1] Alder Quay opened', '[2] Ferry fares in 2024']);

    await person.press(/^\[1\]/, answer).answer();
    const passage = await replyTo(server, answer);
    expect(formed(passage, 'underline')).toEqual([OPENING, COST]);
    await person.press('The quote does not support this', answer).answer();
    expect((await bot.store.feedback()).at(-1)).toMatchObject({
      verdict: 'unsupported',
      given: { answer: { mode: 'generated', model: { name: 'quill-1' } } },
    });
  });

  it('has the same numbers as footnotes in rich form', async () => {
    const { server } = bot;
    write = () => ({ claims: [{ text: 'Opened, at a cost.', cites: [OPENING, COST, FARES] }] });
    const person = server.user({ languageCode: 'en' });
    await bot.store.changeSettings(person.id, { form: 'rich' });
    const answer = await reply(bot, person, QUESTION);
    expect(answer.rich?.slice(0, 2)).toMatchObject([
      {
        type: 'paragraph',
        text: [
          'Opened, at a cost. ',
          { type: 'reference_link', text: '[1]', reference_name: 'note-1' },
          { type: 'reference_link', text: '[2]', reference_name: 'note-2' },
        ],
      },
      { type: 'paragraph', text: { type: 'italic' } },
    ]);
    expect(answer.text.split('\n').filter((line) => line.startsWith('“'))).toEqual([
      `“${OPENING}”`,
      `“${COST}”`,
      `“${FARES}”`,
    ]);
  });

  it('leads from one quote of a release to the next, however far apart they stand', async () => {
    const { server } = bot;
    const [release] = (await bot.app.latest()).items.filter(({ title }) => title.includes('Dredging'));
    const shown = await bot.app.show(release?.id ?? '');
    const { passages = [], release: { body } = { body: '' } } = shown ?? {};
    expect(passages.length).toBeGreaterThan(2);
    const quotes = [passages[0], passages.at(-1)].map((one) => one?.sentences[0] ?? { start: 0, end: 0 });
    const [first = '', last = ''] = quotes.map(({ start, end }) => body.slice(start, end));
    write = () => ({ claims: [{ text: 'The bay was dredged.', cites: [first, last] }] });
    const person = server.user({ languageCode: 'en' });
    person.say(QUESTION);
    await server.until(() => server.botMessages(person).some((one) => buttonsOf(one).includes('👍')));
    const answer = server.botMessages(person).at(-1);
    if (answer === undefined) throw new Error('there is no answer');
    await person.press(/^\[1\]/, answer).answer();
    const passage = await replyTo(server, answer);
    expect(formed(passage, 'underline').join('')).toBe(first);
    expect(buttonsOf(passage)[0]).toBe('Next quote ›');
    const next = await turn(bot, person, 'Next quote ›', passage);
    expect(formed(next, 'underline').join('')).toBe(last);
    expect(buttonsOf(next)[0]).toBe('‹ Previous quote');
  });

  it('has nothing to press of what the model wrote, in a draft neither', async () => {
    const { server } = bot;
    write = () => ({
      claims: [
        {
          text: 'See https://evil.example or <a href="tg://user?id=1">me</a>, @evil, /start & 3 < 4.',
          cites: [COST],
        },
      ],
      meanwhile: async (show) => {
        show(99);
        await server.until(() => server.drafts(person).length === 1);
      },
    });
    const person = server.user({ languageCode: 'en' });
    const answer = await reply(bot, person, QUESTION);
    const [draft] = server.drafts(person);
    const words = 'See https://evil.example or <a href="tg://user?id=1">me</a>, @evil, /start & 3 < 4. [1]';
    for (const message of [answer, draft]) {
      expect(message?.text).toContain(words);
      expect(links(message ?? answer).filter((link) => !link.startsWith('/release_'))).toEqual(
        message === answer ? ['https://ports.example.org/quay'] : [],
      );
    }
  });

  it('is what a follow-up leans on, and shares in /more', async () => {
    write = noting();
    const person = bot.server.user({ languageCode: 'en' });
    await reply(bot, person, QUESTION);
    const further = await reply(bot, person, 'And in 2024?');
    expect(further.text).toContain('Understood as: ');
  });
});

describe('what kept a model from an answer is said below it', () => {
  it.each([
    [
      'en',
      'The model could not be asked, so these are sentences of the releases.',
      'Something that the model wrote was left out: the sources do not say it.',
      'The model could not be asked; the releases were searched without it.',
    ],
    [
      'az',
      'Modelə müraciət etmək mümkün olmadı, ona görə bunlar məlumatların öz cümlələridir.',
      'Modelin yazdıqlarının bir hissəsi çıxarılıb: mənbələrdə bu deyilmir.',
      'Modelə müraciət etmək mümkün olmadı; məlumatlarda onsuz axtarılıb.',
    ],
    [
      'ru',
      'Обратиться к модели не удалось, поэтому здесь предложения из самих релизов.',
      'Часть написанного моделью опущена: в источниках этого нет.',
      'Обратиться к модели не удалось; поиск по релизам выполнен без неё.',
    ],
    [
      'tr',
      'Modele ulaşılamadı, bu nedenle bunlar bültenlerin kendi cümleleridir.',
      'Modelin yazdıklarının bir bölümü çıkarıldı: kaynaklarda bu söylenmiyor.',
      'Modele ulaşılamadı; bültenlerde onsuz arandı.',
    ],
  ])('in %s', async (languageCode, failed, dropped, no) => {
    const person = bot.server.user({ languageCode });
    write = () => 'fails';
    const extractive = await reply(bot, person, QUESTION);
    expect(extractive.text).toContain(`${COST} [1]\n\n${failed}\n\n[1] Alder Quay opened`);
    expect((await reply(bot, person, UNANSWERED)).text.endsWith(`\n\n${no}`)).toBe(true);
    write = noting('claims-dropped');
    const lines = (await reply(bot, person, QUESTION)).text.split('\n');
    expect(lines[lines.indexOf(dropped) - 1]).toMatch(/model|Model|моделью/);
    // Everything that the bot says of an answer is told apart from the answer itself.
    expect(formed(extractive, 'italic')).toContain(failed);
  });
});
