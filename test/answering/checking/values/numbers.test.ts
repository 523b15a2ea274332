import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cited, found, problemsOf } from './cited.ts';

describe('numbers', () => {
  it.each([
    ['The library lent 4,350 books.', 'Библиотека выдала 4 350 книг.'],
    ['The library lent 4,350 books.', 'Kütüphane 4.350 kitap ödünç verdi.'],
    ['Kitabxana 4\u00a0350 kitab verib.', 'The library lent 4,350 books.'],
    ['The average was 7.6.', 'Orta göstərici 7,6 olub.'],
    ['Kəndə 135 ağac gətirilib.', 'Kəndə yüz otuz beş ağac gətirilib.'],
    ['Привезли сто тридцать пять деревьев.', '135 trees were brought.'],
    ['Köye iki bin üç yüz fidan gönderildi.', 'В село отправили 2,3 тысячи саженцев.'],
    ['Задержаны трое рыбаков.', 'Üç balıkçı yakalandı.'],
    ['The plan reaches 3.4 million readers.', 'Plan 3 milyon 400 min oxucunu əhatə edir.'],
    ['Прошла 12-я сессия.', 'The twelfth session was held.'],
    ['XIV forum başa çatıb.', '14-cü forum başa çatıb.'],
    ['Половина жителей не голосовала.', 'Half of the residents did not vote.'],
    ['Sakinlərin beşdə üçü razıdır.', 'Three fifths of the residents agree.'],
  ])('finds "%s" in "%s"', (source, claim) => {
    expect(found(claim, cited(source))).toEqual([]);
  });

  it.each([
    ['The library lent 4,350 books.', 'Библиотека выдала 4 530 книг.', 'number: 4 530'],
    ['The library lent 4,350 books.', 'Kitabxana 43 500 kitab verib.', 'number: 43 500'],
    ['Kəndə 135 ağac gətirilib.', 'Köye yüz otuz altı ağaç getirildi.', 'number: yüz otuz altı'],
    ['Задержаны трое рыбаков.', 'Задержаны пятеро рыбаков.', 'number: пятеро'],
    ['Прошла 12-я сессия.', 'On üçüncü sessiya keçirilib.', 'number: On üçüncü'],
    ['Two thirds of the members agreed.', 'Üzvlərin üçdə biri razılaşıb.', 'percent: üçdə biri'],
    ['Кворум собрали на автобусе № 46.', 'Кворум составил 46 депутатов.', 'number: 46'],
    ['The temperature fell to minus 4 degrees.', 'Temperatur müsbət 4 dərəcəyə düşüb.', 'number: 4 dərəcəyə'],
  ])('does not take "%s" for "%s"', (source, claim, problem) => {
    expect(found(claim, cited(source))).toEqual([problem]);
  });

  it('reads what every language writes of one number', () => {
    const written = fc.integer({ min: 1000, max: 999_999 }).chain((value) => {
      const groups = [String(Math.floor(value / 1000)), String(value % 1000).padStart(3, '0')];
      return fc.tuple(
        fc.constant(value),
        fc.constantFrom(...[',', '.', ' ', '\u00a0', '\u202f', ''].map((mark) => groups.join(mark))),
      );
    });
    fc.assert(
      fc.property(written, written, ([a, first], [b, second]) => {
        const problems = problemsOf(`They sold ${first} tickets.`, [cited(`Satılıb: ${second} bilet.`)]);
        expect(problems.length).toBe(a === b ? 0 : 1);
      }),
    );
    fc.assert(
      fc.property(written, written, ([, first], [value]) => {
        const problems = problemsOf(`They sold ${value} tickets.`, [cited(`They sold ${first} tickets.`)]);
        expect(problems).toHaveLength(first.replace(/\D/g, '') === String(value) ? 0 : 1);
      }),
    );
  });
});

describe('rounding', () => {
  it.each([
    'More than 600 runners started.',
    'Старт приняли более 600 бегунов.',
    '600-dən çox qaçışçı start götürüb.',
    "600'den fazla koşucu yarıştı.",
    'About 620 runners started.',
    'Около 620 бегунов вышли на старт.',
    '620-yə yaxın qaçışçı start götürüb.',
    'Nearly 650 runners started.',
  ])('lets "%s" stand for 617', (claim) => {
    expect(found(claim, cited('617 runners started.'))).toEqual([]);
  });

  it.each(['More than 700 runners started.', 'Около 660 бегунов вышли на старт.', '600 runners started.'])(
    'does not let "%s" stand for 617',
    (claim) => {
      expect(found(claim, cited('617 runners started.'))).toHaveLength(1);
    },
  );

  it('does not round what is rounded already', () => {
    expect(found('More than 70 percent agreed.', cited('More than 80 percent agreed.'))).toHaveLength(1);
  });
});

describe('what follows from the source', () => {
  it.each([
    ['Six boats and nine ferries left.', 'Fifteen vessels left.'],
    ['Exports were 480 tonnes in 2020 and 610 tonnes in 2021.', 'İxrac 130 ton artıb.'],
    ['Of 400 pupils, 60 won prizes.', '15 percent of the pupils won prizes.'],
    ['Выпуск вырос вдвое.', 'Output grew by 100 percent.'],
    ['The fair runs from 12 to 16 June.', 'Fuar beş gün sürecek.'],
    ['Anna Holm, Peter Lind and Karl Berg spoke.', 'Üç nəfər çıxış edib.'],
    ['Погибли 8 рыбаков и капитан Олег Сомов.', 'Всего погибли девять человек.'],
    ['The Minister of Labour and the Minister of Health came.', 'İki nazir gəlib.'],
    ['Of the 17 appeals, 11 were upheld.', 'Six of the appeals were not upheld.'],
    ['Из девяти шахт работают пять.', 'Four of the nine mines are not working.'],
    ['Yarışan 12 yüzücüden dokuzu finale kaldı.', 'Üç yüzücü finale kalamadı.'],
    ['8 layihədən 6-sı təsdiqlənib.', 'Два проекта не утверждены.'],
    ['The club will give 45 families £320 each.', 'Семьи получат в общей сложности 14 400 фунтов.'],
    ['Hər birinin qiyməti 2 500 manat olan 36 cihaz alınıb.', 'Cihazlara 90 min manat xərclənib.'],
    ['Закуплено 24 автобуса по 310 тысяч евро.', 'The buses cost €7.44 million in all.'],
    ['The 16 villages share 2,400 tonnes of seed.', 'Each village gets 150 tonnes of seed.'],
  ])('accepts what "%s" makes of it: "%s"', (source, claim) => {
    expect(found(claim, cited(source))).toEqual([]);
  });

  it.each([
    ['Six buses and nine ferries left.', 'Fifteen buses left.'],
    ['Of 400 pupils, 60 won prizes.', '25 percent of the pupils won prizes.'],
    ['The fair runs from 12 to 16 June.', 'Fuar yedi gün sürecek.'],
    ['Of the 17 appeals, 11 were upheld.', 'Seven of the appeals were not upheld.'],
    ['8 layihədən 6-sı təsdiqlənib.', '2 layihə təsdiqlənib.'],
    ['The club will give 45 families £320 each.', 'Семьи получат в общей сложности 14 800 фунтов.'],
    ['Ten schools received 5,000 books.', 'Ten schools received 50,000 books.'],
    ['Закуплено 24 автобуса по 310 тысяч евро.', 'The buses cost €7.64 million in all.'],
    ['Səkkiz balıqçı xilas edilib, briqada rəhbəri Anar Quliyev bildirib.', 'Doqquz balıqçı xilas edilib.'],
    ['The coach said the team won 7:2 with six of its players injured.', 'Seven of the players are injured.'],
    ['Команда победила 5:3; четверо игроков получили травмы.', 'Beş oyunçu xəsarət alıb.'],
    ['Takım 6:4 kazandı, dokuz taraftar gözaltına alındı.', 'Шестеро болельщиков задержаны.'],
    ['Heyətdə polkovnik Anar Quliyev, mayor Rauf Səmədov və iki ekspert var.', 'Heyette dört uzman var.'],
  ])('rejects what "%s" does not make: "%s"', (source, claim) => {
    expect(found(claim, cited(source))).toHaveLength(1);
  });
});

describe('what a number belongs to', () => {
  it.each([
    ['Mərkəzdə 80 çarpayı və 25 həkim var.', 'Mərkəzdə 25 çarpayı var.'],
    ['The centre has 80 beds and 25 nurses.', 'The centre has 25 beds and 80 nurses.'],
    ['В 2020 году построено 140 школ, в 2021 году — 95.', 'В 2021 году построено 140 школ.'],
    [
      'Turnout was 41 percent, compared with 36 percent a year earlier.',
      'A year earlier turnout was 41 percent.',
    ],
    [
      'The northern plant will produce 300 megawatts, while the old dam gives 90 megawatts.',
      'The old dam gives 300 megawatts.',
    ],
    [
      'The clinic tested 4,120 people in a week, of whom 912 were under the age of 18.',
      'In that week 4,120 were under the age of 18.',
    ],
    [
      'В конкурсе участвовали 640 школьников, из них 215 приехали из сельских районов.',
      'Из сельских районов приехали 640 школьников.',
    ],
    ['Bilet qiyməti 12 manat müəyyən edilib; ötən il bu qiymət 9 manat idi.', 'Ötən il bilet 12 manat idi.'],
    [
      'Цена билета — 450 рублей, тогда как в прошлом году она была 390 рублей.',
      'Last year a ticket cost 450 roubles.',
    ],
    ['Exports reached 610 tonnes, up from 480 tonnes last year.', 'Last year exports were 610 tonnes.'],
  ])('tells the numbers of "%s" apart', (source, claim) => {
    expect(found(claim, cited(source)).length).toBeGreaterThan(0);
  });

  it.each([
    ['Mərkəzdə 80 çarpayı və 25 həkim var.', 'Mərkəzdə 25 həkim çalışır.'],
    ['В 2020 году построено 140 школ, в 2021 году — 95.', 'В 2020 году построено 140 школ.'],
    ['Bilet qiyməti 12 manat müəyyən edilib; ötən il bu qiymət 9 manat idi.', 'Ötən il bilet 9 manat idi.'],
    ['Exports reached 610 tonnes, up from 480 tonnes last year.', 'Last year exports were 480 tonnes.'],
    [
      'The clinic tested 4,120 people in a week, of whom 912 were under the age of 18.',
      'In that week 912 of those tested were under the age of 18.',
    ],
    ['Команда победила 5:3.', 'The team won by five goals to three.'],
    ['Takım rakibini 5-3 yendi.', 'Команда победила 5:3.'],
    [
      'Turnout was 41 percent, compared with 36 percent a year earlier.',
      'Turnout a year earlier was 36 percent.',
    ],
  ])('leaves those of "%s" where they are', (source, claim) => {
    expect(found(claim, cited(source))).toEqual([]);
  });
});

describe('a number of another cited sentence', () => {
  const rate = 'The bank cut its key rate from 8 to 7.5 percent.';
  it.each([
    ['Unemployment stood at 7.5 percent.', 'Unemployment, which stood at 5.1 percent, did not change.'],
    [
      'Безработица держится на уровне 7,5 процента.',
      'Безработица держится на уровне 5,1 процента второй месяц.',
    ],
    ['İşsizlik yüzde 7,5 düzeyinde kaldı.', 'İşsizlik yüzde 5,1 düzeyinde kaldı, beklenti değişmedi.'],
  ])('is not that of "%s"', (claim, other) => {
    expect(found(claim, cited(rate), cited(other))).toHaveLength(1);
    expect(found(claim.replace('7.5', '5.1').replace('7,5', '5,1'), cited(rate), cited(other))).toEqual([]);
    expect(found('The key rate is now 7.5 percent.', cited(rate), cited(other))).toEqual([]);
  });
});

describe('every claim', () => {
  it('stands on itself, whatever it says', () => {
    const word = fc.constantFrom(
      ...(
        'the of 5 12 1,250 18.4 2022 iki yüz min milyon percent faiz % $ km may mart 23 noyabr в мая 7:45 - , . saat № ' +
        "3-cü третий half yarım dollar 'te more than около bir çox yesterday dün Friday cümə və and üçdə biri 1 250"
      ).split(' '),
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 14 }), (words) => {
        const text = words.join(' ');
        expect(problemsOf(text, [cited(text)])).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });

  it('is left alone where it holds no value or cites nothing', () => {
    expect(found('The talks went on.', cited('Talks continued.'))).toEqual([]);
    expect(problemsOf('The talks cost 5 million euros.', [])).toEqual([]);
  });
});
