import { describe, expect, it } from 'vitest';
import { readOutcomes } from '../../../../src/facts/reading/outcomes/read-outcomes.ts';
import { releaseOf } from '../release.ts';

const DECISIONS = {
  rules: {
    en: 'The Council approved new rules for buses.',
    az: 'Şura avtobuslar üçün yeni qaydaları təsdiq edib.',
    ru: 'Совет утвердил новые правила для автобусов.',
    tr: 'Meclis, otobüsler için yeni kuralları onayladı.',
  },
  group: {
    en: 'The ministers agreed to set up a working group.',
    az: 'Nazirlər işçi qrupunun yaradılması barədə razılığa gəliblər.',
    ru: 'Министры договорились создать рабочую группу.',
    tr: 'Bakanlar, bir çalışma grubu kurulması konusunda anlaştı.',
  },
  document: {
    en: 'The two universities signed an agreement.',
    az: 'İki universitet arasında saziş imzalanıb.',
    ru: 'Два университета подписали соглашение.',
    tr: 'İki üniversite arasında anlaşma imzalandı.',
  },
};

type Kind = keyof typeof DECISIONS;
type Language = keyof (typeof DECISIONS)['rules'];

function isTerm(kind: Kind, language: Language, sentence: string): boolean {
  const outcomes = readOutcomes(releaseOf(language, `${DECISIONS[kind][language]} ${sentence}`));
  return outcomes.some(({ text }) => text === sentence);
}

describe('the terms of a decision, told behind it', () => {
  it.each<[Kind, Language, string]>([
    ['rules', 'en', 'A ticket will cost 3 crowns.'],
    ['rules', 'en', 'The fine is 60 crowns.'],
    ['rules', 'en', 'Children travel free of charge.'],
    ['rules', 'en', 'The reduced fare applies from 1 November to 31 December.'],
    ['rules', 'en', 'Operators have until 1 December to adapt their machines.'],
    ['rules', 'en', 'The duties of inspector pass to Lena Marsh.'],
    ['rules', 'az', 'Cərimə 60 kron təşkil edəcək.'],
    ['rules', 'az', 'Qaydalar bütün daşıyıcılara şamil olunur.'],
    ['rules', 'ru', 'Дети ездят бесплатно.'],
    ['rules', 'ru', 'Скидка будет действовать с 1 ноября по 31 декабря.'],
    ['rules', 'ru', 'Реестр перевозчиков будет вести министерство.'],
    ['rules', 'ru', 'Обязанности инспектора переходят к Лене Марш.'],
    ['rules', 'tr', 'Öğrenci ücreti 1 kronda kalacak.'],
    ['rules', 'tr', 'Denetim Başkanlığı görevini Lena Marş yürütecek.'],
    ['group', 'en', 'It is headed by Anna Brook.'],
    ['group', 'en', 'It will present its findings by 15 November.'],
    ['group', 'en', 'The group will meet once a quarter.'],
    ['group', 'az', 'Qrupa nazir müavinləri rəhbərlik edəcək.'],
    ['group', 'ru', 'В неё вошли независимые эксперты.'],
    ['group', 'ru', 'До 15 ноября группа представит свои предложения.'],
    ['group', 'tr', 'Grup, altı uzmandan oluşacak.'],
    ['document', 'en', 'It also covers the training of teachers.'],
    ['document', 'en', 'The cost is shared 60 to 40.'],
    ['document', 'en', 'They will run a common timetable and exchange delivery notes from 1 November.'],
    ['document', 'az', 'Xərclərin 60 faizini Lurya, 40 faizini Dovriya qarşılayacaq.'],
    ['document', 'az', 'Sazişdə birgə laboratoriyanın yaradılması nəzərdə tutulur.'],
    ['document', 'ru', 'Расходы делятся в пропорции 60 на 40.'],
    ['document', 'ru', 'Банк развития предоставит кредит сроком на 12 лет.'],
    ['document', 'tr', "Giderin yüzde 60'ını Lurya, yüzde 40'ını Dovria karşılayacak."],
    ['document', 'tr', 'Anlaşma, ortak bir laboratuvar kurulmasını öngörüyor.'],
  ])('are read behind a decision on %s, %s: %s', (kind, language, sentence) => {
    expect(isTerm(kind, language, sentence)).toBe(true);
  });

  it.each<[Kind, Language, string]>([
    ['rules', 'en', 'The new rules will make travel easier.'],
    ['rules', 'en', 'The city has 400 buses.'],
    ['rules', 'en', 'The rules enter into force on 1 November.'],
    ['rules', 'en', 'The line will run for 180 kilometres and carry 500 people.'],
    ['rules', 'en', 'Members hope that fares will fall.'],
    ['rules', 'az', 'Yeni qaydalar gedişi asanlaşdıracaq.'],
    ['rules', 'az', 'Şura noyabrın 9-da yenidən toplaşacaq.'],
    ['rules', 'ru', 'Новые правила сделают поездки удобнее.'],
    ['rules', 'ru', 'Первые автобусы прибудут 2 ноября.'],
    ['rules', 'tr', 'Yeni kurallar yolculuğu kolaylaştıracak.'],
    ['rules', 'tr', "Kurallar 1 Kasım'da yürürlüğe girecek."],
    ['group', 'en', 'A similar group on roads has worked since 2015.'],
    ['group', 'en', 'The date of its first meeting will be agreed later.'],
    ['group', 'ru', 'Группа поможет избежать споров.'],
    ['group', 'tr', 'Grup, anlaşmazlıkların önlenmesine yardımcı olacak.'],
    ['document', 'en', 'It needs to be ratified by both parliaments.'],
    ['document', 'en', 'The first students will arrive on 2 November.'],
    ['document', 'az', 'İlk tələbələr noyabrın 2-də gələcək.'],
    ['document', 'ru', 'Линия позволит сократить потери.'],
    ['document', 'tr', 'Laboratuvarlar öğrencilere yeni imkânlar sunacak.'],
  ])('are not what else is told behind a decision on %s, %s: %s', (kind, language, sentence) => {
    expect(isTerm(kind, language, sentence)).toBe(false);
  });

  it('are none without a decision, nor of what somebody says', () => {
    const term = 'Each side will bear its own costs.';
    const said = 'Anna Brook said that the ministries would bear the costs.';
    expect(readOutcomes(releaseOf('en', term))).toEqual([]);
    expect(isTerm('document', 'en', term)).toBe(true);
    expect(isTerm('document', 'en', said)).toBe(false);
  });

  it('is a body set up by the very sentence, behind something else', () => {
    const body =
      'Совет утвердил бюджет. Анна Брук поблагодарила гостей. Создаётся рабочая группа по тарифам. Создаются рабочие места.';
    expect(readOutcomes(releaseOf('ru', body)).map(({ text }) => text)).toEqual([
      'Совет утвердил бюджет.',
      'Создаётся рабочая группа по тарифам.',
    ]);
  });
});
