import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LOCALES, type Locale, type Messages } from '../../src/bot/locales/locale.ts';
import { SOURCES } from '../../src/bot/locales/sources.ts';
import { createWords } from '../../src/bot/locales/words.ts';
import { englishOf, messagesIn, parse, selectsOf, textOf, variablesOf, wordsIn } from './locales/messages.ts';
import { writtenBelow } from './locales/written-keys.ts';

const OTHERS = LOCALES.filter((locale) => locale !== 'en');
const BOT = join(import.meta.dirname, '../../src/bot');

describe.each(SOURCES.map((messages) => [parse(messages.en)[0]?.id ?? '', messages] as const))(
  'the messages that begin with %s',
  (_first, messages: Messages) => {
    it.each(LOCALES)('are understood line by line in %s', (locale) => {
      const lines = messages[locale]
        .split('\n')
        .filter((line) => line !== '' && !/^(?: {4}| {3}\*|\})/.test(line));
      const keys = lines.map((line) => /^([a-z-]+) = \S/.exec(line)?.[1] ?? `not understood: ${line}`);
      expect(parse(messages[locale]).map(({ id }) => id)).toEqual(keys);
    });

    it.each(OTHERS)('are the same in %s, with the same variables', (locale) => {
      const shape = (one: Locale) =>
        parse(messages[one]).map((message) => [message.id, variablesOf(message)]);
      expect(shape(locale)).toEqual(shape('en'));
    });
  },
);

describe('what the bot says', () => {
  it('has each key once', () => {
    const keys = SOURCES.flatMap((messages) => parse(messages.en)).map(({ id }) => id);
    expect(keys.filter((key, place) => keys.indexOf(key) !== place)).toEqual([]);
  });

  it.each(LOCALES)('has a form for every number in %s', (locale) => {
    const needed = categoriesOfWholeNumbers(locale);
    const lacking = [...messagesIn(locale).values()].filter((message) =>
      selectsOf(message).some(({ variants }) => {
        const named = variants.flatMap(({ key }) => (key.type === 'str' ? [key.value] : []));
        return needed.some((category) => !named.includes(category));
      }),
    );
    expect(lacking.map(({ id }) => id)).toEqual([]);
  });

  it('has in every language the number that it has a form for in one', () => {
    const counted = new Set(
      LOCALES.flatMap((locale) => [...messagesIn(locale).values()])
        .filter((message) => selectsOf(message).length > 0)
        .map(({ id }) => id),
    );
    for (const locale of LOCALES) {
      const messages = messagesIn(locale);
      const without = [...counted].filter((id) => variablesOf(messages.get(id)).length === 0);
      expect(without).toEqual([]);
    }
  });

  it('uses every key that it has, and has every key that it uses', () => {
    const keys = [...messagesIn('en').keys()];
    const { texts, templates } = writtenBelow(BOT);
    const built = templates.map((template) => keys.filter((key) => template.test(key)));
    const used = new Set([...keys.filter((key) => texts.has(key)), ...built.flat()]);
    expect(keys.filter((key) => !used.has(key))).toEqual([]);
    expect(templates.filter((_, place) => built[place]?.length === 0)).toEqual([]);
    const features = new Set(keys.map((key) => key.split('-')[0]));
    const looksLikeKey = (text: string) =>
      /^[a-z]+(?:-[a-z]+)+$/.test(text) && features.has(text.split('-')[0]);
    expect([...texts].filter((text) => looksLikeKey(text) && !keys.includes(text))).toEqual([]);
  });
});

describe('each language', () => {
  it('has no word of Latin letters in Russian but names', () => {
    const names = new Set(['Telegram', 'ID', 'UTC']);
    expect(wordsIn('ru').filter(([, word]) => /\p{Script=Latin}/u.test(word) && !names.has(word))).toEqual(
      [],
    );
  });

  it.each(['en', 'az', 'tr'] as const)('has no Cyrillic letter in %s', (locale) => {
    expect(wordsIn(locale).filter(([, word]) => /\p{Script=Cyrillic}/u.test(word))).toEqual([]);
  });

  it.each(OTHERS)('has no English left in %s', (locale) => {
    const english =
      /^(?:the|and|of|this|is|are|be|it|its|your|you|not|no|with|for|from|please|releases?|archive|answers?|search|people)$/i;
    expect(wordsIn(locale).filter(([, word]) => english.test(word))).toEqual([]);
    const same = [...messagesIn(locale).values()].filter(
      (message) =>
        message.id !== 'instant' &&
        textOf(message).split(' ').length > 2 &&
        textOf(message) === englishOf(message.id),
    );
    expect(same.map(({ id }) => id)).toEqual([]);
  });

  it.each([
    ['az', /[äåàèéñ]/iu],
    ['tr', /[əäåàèéñ]/iu],
  ] as const)('has no letter in %s that it does not write with', (locale, foreign) => {
    expect(wordsIn(locale).filter(([, word]) => foreign.test(word))).toEqual([]);
  });

  it.each([
    ['en', ['1 release', '2 releases', '5 releases', '21 releases', '1,204 releases']],
    ['az', ['1 məlumat', '2 məlumat', '5 məlumat', '21 məlumat', '1.204 məlumat']],
    ['ru', ['1 релиз', '2 релиза', '5 релизов', '21 релиз', '1\u00a0204 релиза']],
    ['tr', ['1 bülten', '2 bülten', '5 bülten', '21 bülten', '1.204 bülten']],
  ] as const)('counts in %s', (locale, said) => {
    const { say } = createWords(locale);
    expect([1, 2, 5, 21, 1204].map((count) => say('releases', { count }))).toEqual(said);
  });

  it('counts the seconds of a pause, the half ones of an ingest and the days of what is kept in Russian', () => {
    const { say } = createWords('ru');
    const pause = (seconds: number) => say('limit-try-again', { seconds }).split('через ')[1];
    expect([1, 3, 11, 42].map(pause)).toEqual(['1 секунду.', '3 секунды.', '11 секунд.', '42 секунды.']);
    const lasted = (seconds: number) => say('reindex-done', { seconds });
    expect([1, 12.5, 40].map(lasted)).toEqual([
      'Готово за 1 секунду.',
      'Готово за 12,5 секунды.',
      'Готово за 40 секунд.',
    ]);
    expect(say('privacy-questions', { days: 30 })).toContain('30 дней');
    expect([1, 2, 7].map((count) => say('users-title', { count }))).toEqual([
      'Доступ запросил 1 человек',
      'Доступ запросили 2 человека',
      'Доступ запросили 7 человек',
    ]);
  });

  it.each([
    [
      'en',
      '24 November 2022',
      'November 2022 (day not stated)',
      'from 2 May 2023',
      '15 January 2026, 06:00 UTC',
    ],
    [
      'az',
      '24 noyabr 2022',
      'noyabr 2022 (gün göstərilməyib)',
      '2 may 2023 tarixindən',
      '15 yanvar 2026, 06:00 UTC',
    ],
    [
      'ru',
      '24 ноября 2022 г.',
      'ноябрь 2022 г. (день не указан)',
      'с 2 мая 2023 г.',
      '15 января 2026 г., 06:00 UTC',
    ],
    [
      'tr',
      '24 Kasım 2022',
      'Kasım 2022 (gün belirtilmemiş)',
      '2 Mayıs 2023 tarihinden itibaren',
      '15 Ocak 2026, 06:00 UTC',
    ],
  ] as const)('writes dates in %s', (locale, day, month, from, instant) => {
    const words = createWords(locale);
    expect([
      words.date({ value: '2022-11-24', precision: 'day' }),
      words.date({ value: '2022-11', precision: 'month' }),
      words.period('2023-05-02', null),
      words.instant('2026-01-15T06:00:59.000Z'),
    ]).toEqual([day, month, from, instant]);
    expect(words.date({ value: null, precision: 'unknown' })).toBe(words.say('date-unknown'));
  });
});

function categoriesOfWholeNumbers(locale: Locale): readonly string[] {
  const rules = new Intl.PluralRules(locale);
  return [...new Set(Array.from({ length: 200 }, (_, number) => rules.select(number)))];
}
