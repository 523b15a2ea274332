import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LOCALES } from '../../../src/bot/locales/locale.ts';
import { markdown } from '../../fakes/running-app.ts';
import { RELEASES } from '../releases.ts';
import { type RunningBot, startBot } from '../running-bot.ts';
import { formed, replyTo } from './reading.ts';
import { buttonsOf, reply } from './talk.ts';

/** A meeting in each language; everything in it is invented. */
const MEETINGS: Readonly<Record<string, string>> = {
  'meeting-en.md': markdown(
    { title: 'Talks on the channel of Marrow', publisher: 'Ministry of Ports', date: '2023-11-24' },
    'Minister of Ports Orsolya Venn met the harbour masters of Marrow in Alder on 23 November 2023. ' +
      'The parties agreed to dredge the channel by June 2024. ' +
      'Orsolya Venn said that the channel would be deep enough for every ferry.',
  ),
  'meeting-az.md': markdown(
    { title: 'Həkimlərlə görüş', publisher: 'Səhiyyə Nazirliyi', date: '2023-10-03', language: 'az' },
    'Səhiyyə naziri Elşən Qaralı 2 oktyabr 2023-cü ildə Lənkərçay şəhərində həkimlərlə görüş keçirib. ' +
      'Görüşdə yeni avadanlığın alınması qərara alınıb. ' +
      'Elşən Qaralı bildirib ki, avadanlıq xəstəxanalara göndəriləcək.',
  ),
  'meeting-ru.md': markdown(
    {
      title: 'Встреча с машинистами',
      publisher: 'Министерство транспорта',
      date: '2023-09-16',
      language: 'ru',
    },
    'Министр транспорта Глеб Сорокин 15 сентября 2023 года провёл в Приморске встречу с машинистами. ' +
      'Принято решение обновить вагоны. Глеб Сорокин заявил, что новые вагоны будут тише.',
  ),
  'meeting-tr.md': markdown(
    { title: 'İl müdürleriyle toplantı', publisher: 'Eğitim Bakanlığı', date: '2023-09-02', language: 'tr' },
    'Eğitim Bakanı Nermin Saygun, 1 Eylül 2023 tarihinde Ankara’da il müdürleriyle toplantı yaptı. ' +
      'Toplantıda yeni okulların yapılmasına karar verildi. ' +
      'Nermin Saygun, yeni okulların gelecek yıl açılacağını söyledi.',
  ),
};

let bot: RunningBot;
beforeAll(async () => {
  bot = await startBot({ files: { ...RELEASES, ...MEETINGS } });
});
afterAll(async () => {
  expect(bot.server.refusals()).toEqual([]);
  expect(bot.server.slips()).toEqual([]);
  await bot.close();
});

describe('a meeting', () => {
  it.each([
    ['en', '/brief talks channel Marrow', 'Orsolya Venn', '23 November 2023', 'Brief of this meeting'],
    ['az', '/brief həkimlərlə görüş', 'Elşən Qaralı', '2 oktyabr 2023', 'Bu görüşün xülasəsi'],
    ['ru', '/brief встреча с машинистами', 'Глеб Сорокин', '15 сентября 2023', 'Справка об этой встрече'],
    ['tr', '/brief il müdürleriyle toplantı', 'Nermin Saygun', '1 Eylül 2023', 'Bu görüşmenin özeti'],
  ])('is told in one message whose cells are opened at their sentences (%s)', async (...given) => {
    const [languageCode, command, name, day, button] = given;
    const person = bot.server.user({ languageCode });
    const brief = await reply(bot, person, command);
    expect(brief.text).toContain(name);
    expect(brief.text).toContain(`: ${day}`);
    expect(brief.text).toContain('[1]');
    await person.press(/^\[1\]/, brief).answer();
    const passage = await replyTo(bot.server, brief);
    const [id = ''] = /(?<=\/release_)\w+/.exec(brief.text) ?? [];
    const body = (await bot.app.show(id))?.release.body ?? '';
    const marked = formed(passage, 'underline');
    expect(marked.length).toBeGreaterThan(0);
    for (const sentence of marked) expect(body).toContain(sentence);
    await person.press(button, passage).answer();
    expect((await replyTo(bot.server, passage)).text).toBe(brief.text);
  });

  it.each([
    ['en', '/said Venn about the channel', 'would be deep enough for every ferry.'],
    ['az', '/said Qaralı avadanlıq haqqında', 'avadanlıq xəstəxanalara göndəriləcək.'],
    ['ru', '/said Сорокин о вагонах', 'новые вагоны будут тише.'],
    ['tr', '/said Nermin Saygun yeni okullar hakkında', 'açılacağını söyledi.'],
  ])('is quoted to the letter (%s)', async (languageCode, command, end) => {
    const said = await reply(bot, bot.server.user({ languageCode }), command);
    expect(formed(said, 'blockquote').some((quote) => quote.endsWith(end))).toBe(true);
    expect(buttonsOf(said)[0]).toMatch(/^\[1\]/);
  });

  it.each([
    ['/who Orsolya Venn', 'Minister'],
    ['/who Сорокин', 'Глеб Сорокин'],
    ['/timeline Alder Quay', 'November 2023'],
  ])('is found again: %s', async (command, said) => {
    const person = bot.server.user({ languageCode: 'en' });
    expect((await reply(bot, person, command)).text).toContain(said);
  });
});

describe('/help', () => {
  it.each(LOCALES)('has commands that this archive answers with sources (%s)', async (languageCode) => {
    const person = bot.server.user({ languageCode });
    const commands = formed(await reply(bot, person, '/help'), 'code').filter((text) => text.startsWith('/'));
    expect(commands.map((text) => text.split(' ')[0])).toEqual(
      expect.arrayContaining(['/brief', '/who', '/timeline']),
    );
    for (const command of commands) {
      const answer = await reply(bot, person, command);
      expect(answer.text).toContain('[1]');
      expect(buttonsOf(answer)[0]).toMatch(/^\[1\]/);
    }
  });
});

describe('an evidence file', () => {
  it.each([
    ['en', 'How much did the Alder Quay cost?', 'Evidence file', 'Evidence for: '],
    ['az', 'Xəstəxana neçə çarpayılıqdır?', 'Sübut faylı', 'Sübutlar: '],
    ['ru', 'Какова длина железной дороги?', 'Файл доказательств', 'Доказательства к вопросу: '],
    ['tr', 'Okulda kaç öğrenci okuyacak?', 'Kanıt dosyası', 'Kanıtlar: '],
  ])('stands the check against the archive (%s)', async (languageCode, question, button, caption) => {
    const person = bot.server.user({ languageCode });
    const answer = await reply(bot, person, question);
    await person.press(button, answer).answer();
    const [markdown, json] = [await replyTo(bot.server, answer), await replyTo(bot.server, answer)];
    expect(markdown.text).toBe(`${caption}${question}`);
    expect(markdown.document?.name).toMatch(/^[\w-]+\.md$/);
    expect(json.document?.name).toMatch(/^[\w-]+\.json$/);
    const [quote = ''] = answer.text.split(' [1]');
    expect(markdown.document?.content.toString('utf8')).toContain(quote.split('\n').at(-1));
    const file: unknown = JSON.parse(json.document?.content.toString('utf8') ?? '');
    expect(await bot.app.verify(file)).toMatchObject({ holds: true });
  });
});
