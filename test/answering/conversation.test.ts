import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { standaloneQuestion, type Turn } from '../../src/answering/conversation.ts';

const NOW = new Date('2024-03-13T22:30:00Z');

const INSPECTION = {
  en: 'Who led the inspection of the harbour in November 2022?',
  az: '2022-ci ilin noyabrında limanın yoxlamasına kim rəhbərlik edib?',
  ru: 'Кто руководил проверкой порта в ноябре 2022 года?',
  tr: "Kasım 2022'de liman denetimini kim yönetti?",
} as const;

const PEACE = {
  en: 'What did the minister say about the peace agreement?',
  az: 'Nazir sülh sazişi haqqında nə dedi?',
  ru: 'Что сказал министр о мирном соглашении?',
  tr: 'Bakan barış anlaşması hakkında ne dedi?',
} as const;

type Language = keyof typeof PEACE;

function turn(question: string, start = 0): Turn {
  return { question, cited: [{ releaseId: 'harbour', start, end: start + 20 }] };
}

function understood(text: string, ...questions: readonly string[]): string {
  return standaloneQuestion(
    text,
    questions.map((question) => turn(question)),
    NOW,
  ).question;
}

describe('a follow-up that names another period', () => {
  it.each<[Language, string, string]>([
    ['en', 'And in 2023?', 'Who led the inspection of the harbour in 2023?'],
    ['en', 'What about last year?', 'Who led the inspection of the harbour last year?'],
    ['en', 'And since 2021?', 'Who led the inspection of the harbour since 2021?'],
    ['az', 'Bəs 2023-cü ildə?', '2023-cü ildə limanın yoxlamasına kim rəhbərlik edib?'],
    ['az', 'Bəs 2021-ci ildən sonra?', '2021-ci ildən sonra limanın yoxlamasına kim rəhbərlik edib?'],
    ['ru', 'А в 2023 году?', 'Кто руководил проверкой порта в 2023 году?'],
    ['ru', 'А с 2021 года?', 'Кто руководил проверкой порта с 2021 года?'],
    ['tr', "Peki 2023'te?", "2023'te liman denetimini kim yönetti?"],
    ['tr', 'Peki geçen yıl?', 'geçen yıl liman denetimini kim yönetti?'],
  ])('puts it in place of the earlier one (%s: %s)', (language, text, question) => {
    expect(understood(text, INSPECTION[language])).toBe(question);
  });

  it.each<[Language, string, string]>([
    ['en', 'And in 2023?', 'What did the minister say about the peace agreement in 2023?'],
    ['az', 'Bəs 2023-cü ildə?', 'Nazir sülh sazişi haqqında nə dedi 2023-cü ildə?'],
    ['ru', 'А в 2023 году?', 'Что сказал министр о мирном соглашении в 2023 году?'],
    ['tr', "Peki 2023'te?", "Bakan barış anlaşması hakkında ne dedi 2023'te?"],
  ])('adds it where there was none (%s: %s)', (language, text, question) => {
    expect(understood(text, PEACE[language])).toBe(question);
  });

  it.each<[Language, string, string]>([
    ['en', 'And in December?', 'in December 2022?'],
    ['az', 'Bəs dekabrda?', 'dekabrda 2022 limanın'],
    ['ru', 'А в декабре?', 'в декабре 2022?'],
    ['tr', 'Peki Aralıkta?', 'Aralıkta 2022 liman'],
  ])('means the year that was spoken of (%s: %s)', (language, text, part) => {
    expect(understood(text, INSPECTION[language])).toContain(part);
  });

  it('follows on a follow-up', () => {
    const second = understood('And in 2023?', INSPECTION.en);
    expect(understood('And in 2024?', INSPECTION.en, second)).toBe(
      'Who led the inspection of the harbour in 2024?',
    );
  });
});

describe('a follow-up that asks for more', () => {
  it.each<[Language, string]>([
    ['en', 'Who else?'],
    ['en', 'What else?'],
    ['en', 'Anything more?'],
    ['en', 'And who else led the inspection?'],
    ['az', 'Başqa kim?'],
    ['az', 'Daha nə?'],
    ['ru', 'Кто ещё?'],
    ['ru', 'Что еще?'],
    ['tr', 'Başka kim?'],
    ['tr', 'Başka ne?'],
  ])('is the question again, without what was cited for it (%s: %s)', (language, text) => {
    const question = INSPECTION[language];
    const turns = [turn('Who built the quay?', 500), turn(question, 0), turn(question, 100)];
    expect(standaloneQuestion(text, turns, NOW)).toEqual({
      question,
      exclude: [
        { releaseId: 'harbour', start: 0, end: 20 },
        { releaseId: 'harbour', start: 100, end: 120 },
      ],
    });
  });

  it('is no such thing where it asks about something else', () => {
    const text = 'Who else attended the conference in Ganja?';
    expect(standaloneQuestion(text, [turn(INSPECTION.en)], NOW)).toEqual({ question: text, exclude: [] });
  });
});

describe('a fragment', () => {
  it.each<[Language, string]>([
    ['en', 'And the minister?'],
    ['en', 'And in Baku?'],
    ['en', 'What about Ganja?'],
    ['az', 'Bəs nazir?'],
    ['az', 'Bəs Bakıda?'],
    ['ru', 'А министр?'],
    ['ru', 'А в Баку?'],
    ['ru', 'А как насчёт министра?'],
    ['tr', 'Peki bakan?'],
    ['tr', "Peki Bakü'de?"],
    ['tr', 'Ya bakan?'],
  ])('is added to the earlier question (%s: %s)', (language, text) => {
    expect(understood(text, INSPECTION[language])).toBe(`${INSPECTION[language]} ${text}`);
  });

  it('takes the place of the fragment before it', () => {
    const second = understood('And in Baku?', INSPECTION.en);
    expect(understood('And in Ganja?', INSPECTION.en, second)).toBe(`${INSPECTION.en} And in Ganja?`);
  });
});

describe('a question that only a pronoun fills', () => {
  it.each<[Language, string, string]>([
    ['en', 'When did he say that?', 'minister say about the peace agreement'],
    ['en', 'Where was it held?', 'minister say about the peace agreement'],
    ['en', 'When?', 'minister say about the peace agreement'],
    ['az', 'O bunu nə vaxt dedi?', 'Nazir sülh sazişi haqqında nə dedi'],
    ['az', 'Bu harada keçirildi?', 'Nazir sülh sazişi haqqında nə dedi'],
    ['ru', 'Когда он это сказал?', 'сказал министр о мирном соглашении'],
    ['ru', 'Где это было?', 'сказал министр о мирном соглашении'],
    ['tr', 'Bunu ne zaman söyledi?', 'Bakan barış anlaşması hakkında ne dedi'],
    ['tr', 'Peki neden?', 'Bakan barış anlaşması hakkında ne dedi'],
  ])('is asked about the earlier subject (%s: %s)', (language, text, subject) => {
    expect(understood(text, PEACE[language])).toBe(`${text} (${subject})`);
  });

  it('keeps its own period rather than the earlier one', () => {
    expect(understood('And when in 2023?', INSPECTION.en)).toBe(
      'And when in 2023? (led the inspection of the harbour)',
    );
  });
});

describe('a question that names enough itself', () => {
  it.each<[Language, string]>([
    ['en', 'Who led the inspection in Ganja?'],
    ['en', 'And who led the inspection of the new quay?'],
    ['en', 'And what did Zakir Hasanov say about the war?'],
    ['en', 'And who is Usubov?'],
    ['en', 'Who is the minister and his deputy?'],
    ['en', 'When will it rain in Baku?'],
    ['en', 'What happened yesterday?'],
    ['en', 'How are you?'],
    ['en', 'Is there a ferry to Lantern Island?'],
    ['az', 'Və Zakir Həsənov müharibə haqqında nə dedi?'],
    ['az', 'Bəs Usubov kimdir?'],
    ['az', 'Beş nazir kimdir?'],
    ['ru', 'А министр обороны Закир Гасанов выступил на конференции?'],
    ['ru', 'О чём предупредил Шадлинский?'],
    ['ru', 'А кто такой Усубов?'],
    ['tr', 'Peki Savunma Bakanı Zakir Hasanov savaş hakkında ne dedi?'],
    ['tr', 'Baş savcı kim?'],
    ['tr', 'Her hafta ne yapılıyor?'],
  ])('stands as it is (%s: %s)', (language, text) => {
    for (const earlier of [INSPECTION[language], PEACE[language]]) {
      expect(standaloneQuestion(text, [turn(earlier)], NOW)).toEqual({ question: text, exclude: [] });
    }
  });

  it('also does whatever was asked first', () => {
    expect(standaloneQuestion('And in 2023?', [], NOW)).toEqual({ question: 'And in 2023?', exclude: [] });
  });

  it('also does where the two together would be too long to ask', () => {
    expect(understood('And in Baku?', `Who led ${'the long inspection '.repeat(220)}?`)).toBe('And in Baku?');
  });

  it('takes any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (text, earlier) => {
        expect(understood(text, earlier).length).toBeLessThanOrEqual(4_000);
      }),
    );
  });
});
