import { describe, expect, it } from 'vitest';
import { eventsOf } from './events-of.ts';

describe('a release that only states something', () => {
  it.each([
    [
      'en',
      'The population of Kelm stood at 48,300 on 1 January 2023. Of these, 22,100 live in the old town.',
    ],
    ['en', 'At the end of April 31,400 unemployed people were registered in Marland.'],
    ['en', 'In April 2023 the ferries carried 86,000 passengers. The target for the year is 900,000.'],
    ['en', 'The reserves of the Bank rose by nearly 120 million crowns in April.'],
    ['az', 'Aprel ayında orta əməkhaqqı 940 manat təşkil edib. Bu, bir il əvvəlkindən 9 faiz çoxdur.'],
    ['az', '2023-cü il yanvarın 1-nə şəhərin əhalisi 48 300 nəfər olub.'],
    [
      'ru',
      'На 1 января 2023 года в городе проживало 48 300 человек. За год население выросло на 900 человек.',
    ],
    ['ru', 'Резервы банка на 30 апреля составили 9,8 млрд долларов.'],
    ['tr', 'Ortalama ücret martta 940 liraya yükseldi. Bu, geçen yıla göre yüzde 9 artış demek.'],
    ['tr', 'Kentin nüfusu 1 Ocak 2023 itibarıyla 48 bin 300 kişi oldu.'],
  ])('is about no event (%s): %s', (language, body) => {
    expect(eventsOf(body, language)).toEqual([]);
  });

  it.each([
    [
      'en',
      'Correction: the release "Housing in 2022", published on 8 May 2023, gave a wrong number of flats.',
    ],
    ['en', 'In our release of 8 May the use of power was stated wrongly. It was 1.9 terawatt-hours.'],
    ['az', 'Düzəliş. Mayın 8-də dərc olunmuş məlumatda mənzillərin sayı səhv göstərilib.'],
    ['ru', 'В сообщении от 8 мая была неверно указана цифра ввода жилья. Приносим извинения.'],
    ['tr', "Düzeltme: 8 Mayıs'ta yayımlanan bültende konut sayısı yanlış verilmiştir."],
  ])('and corrects itself tells of none (%s): %s', (language, body) => {
    expect(eventsOf(body, language)).toEqual([]);
  });

  it('tells of the meeting whose day it puts right', () => {
    const [event] = eventsOf(
      'Correction: the release of 20 May gave a wrong day. The Harbour Council met in Marstad on 16 May.',
    );
    expect(event).toMatchObject({ kind: 'session', date: '2023-05-16' });
  });

  it.each([
    ['en', 'Fourteen people were injured on 23 May when a bus overturned near Kelm.', 'incident'],
    ['en', 'The Board decided on 23 May to lower the rate from 8.5 to 8 percent.', 'meeting'],
    ['en', 'The Government raised the minimum wage to 500 crowns on 23 May.', 'other'],
    ['ru', '23 мая в Кельме зарегистрировано землетрясение магнитудой 4,2.', 'incident'],
    ['az', 'Mayın 23-də sərhəddə 12 kiloqram heroinin keçirilməsinin qarşısı alınıb.', 'incident'],
    ['tr', "Kelm'de 23 Mayıs'ta 4,2 büyüklüğünde deprem meydana geldi.", 'incident'],
  ])('is none that tells with a number what was done (%s): %s', (language, body, kind) => {
    expect(eventsOf(body, language)).toMatchObject([{ kind, date: '2023-05-23' }]);
  });
});

describe('what a paper brings', () => {
  it.each([
    [
      'en',
      'President Eva Holm signed a decree on 23 May on the leadership of the Academy. By the decree, Tom Reed is relieved of his duties and Ann Vale is appointed Rector.',
      'By the decree',
    ],
    [
      'az',
      'Prezident Eva Holmova mayın 23-də Akademiyada kadr dəyişiklikləri haqqında sərəncam imzalayıb. Sərəncamla Anar Valiyev rektor vəzifəsinə təyin edilib.',
      'Sərəncamla',
    ],
    [
      'ru',
      '23 мая президент Ева Холмова подписала указ о кадровых изменениях в академии. Этим указом ректором назначена Анна Валеева.',
      'Этим указом',
    ],
    [
      'tr',
      "Cumhurbaşkanı Eva Holm, 23 Mayıs'ta Akademi yönetimine ilişkin kararı imzaladı. Kararla rektörlüğe Ayşe Vural atandı.",
      'Kararla',
    ],
  ])('is the appointment, of the day of the paper (%s)', (language, body, opening) => {
    const [event] = eventsOf(body, language);
    expect(event).toMatchObject({ kind: 'appointment', date: '2023-05-23', place: null });
    expect(event?.what.startsWith(opening)).toBe(true);
  });

  it.each([
    ['en', 'President Eva Holm has signed a decree appointing Tom Reed Ambassador to Norland.'],
    ['az', 'Prezident Eva Holmova Tural Rəhimlinin səfir təyin edilməsi haqqında sərəncam imzalayıb.'],
    ['ru', 'Президент Ева Холмова подписала указ о назначении Тимура Ридова послом в Норландии.'],
    ['tr', "Cumhurbaşkanı Eva Holm, Tolga Rıza'nın büyükelçiliğe atanmasına ilişkin kararı imzaladı."],
  ])('is an appointment where what is signed says so (%s)', (language, body) => {
    expect(eventsOf(body, language)).toMatchObject([{ kind: 'appointment' }]);
  });

  it('is no appointment where nobody is appointed', () => {
    const body =
      'President Eva Holm signed a decree on 23 May on support for farmers. By the decree, the Ministry of Finance allocates 40 million crowns. Agriculture Minister Tom Reed welcomed it.';
    expect(eventsOf(body)).toMatchObject([{ kind: 'signing', date: '2023-05-23' }]);
  });

  it('tells of whom another paper appoints apart', () => {
    const body =
      'By order of the Minister of 23 May, Tom Reed has been appointed head of the Service. Under a separate order, the duties of head of the port pass to Ann Vale.';
    expect(eventsOf(body).map(({ kind }) => kind)).toEqual(['appointment', 'appointment']);
  });

  it.each([
    ['en', 'By order of the Director of 22 May, a working group on wagons has been set up.'],
    ['ru', 'Приказом директора от 22 мая создана рабочая группа по обновлению вагонов.'],
    ['az', 'Direktorun 22 may 2023-cü il tarixli əmri ilə vaqonların yenilənməsi üzrə işçi qrupu yaradılıb.'],
    ['tr', 'Genel Müdürün 22 Mayıs 2023 tarihli talimatıyla vagonlar için çalışma grubu kuruldu.'],
  ])('has its day (%s): %s', (language, body) => {
    expect(eventsOf(body, language)).toMatchObject([{ kind: 'other', date: '2023-05-22' }]);
  });

  it.each([
    ['en', 'Professor Ann Vale has become the new director of the museum.'],
    ['ru', 'Новым директором музея стала Анна Валеева.'],
    ['tr', 'Müzenin yeni müdürü Ayşe Vural oldu.'],
  ])('or no paper at all: who comes into an office is appointed (%s)', (language, body) => {
    expect(eventsOf(body, language)).toMatchObject([{ kind: 'appointment' }]);
  });
});
