import { describe, expect, it } from 'vitest';
import { eventsOf } from './events-of.ts';

describe('the event that a release is about', () => {
  it.each([
    ['The port authority of Marstad and Mayor Eva Holm rescued twelve seals on 23 May.', 'en', '2023-05-23'],
    ["Vali Hakan Yücel ve beraberindeki heyet, 22 Mayıs'ta Kuzey Sardonya'ya gitti.", 'tr', '2023-05-22'],
    [
      'Консульский отдел Посольства Ардавии в Норландии проведёт приём граждан в Кельме 12–13 июня.',
      'ru',
      '2023-06-12',
    ],
  ])(
    'is told by the first sentence that has a doer and a day, whatever its verb: %s',
    (body, language, date) => {
      const later = {
        en: ' The animals were examined at a meeting of veterinarians.',
        tr: ' Heyeti Meclis Başkanı Goran Trpeski kabul etti.',
        ru: ' Запись открыта по телефону +90 312 555 01 47.',
      }[language];
      expect(eventsOf(body + later, language)).toMatchObject([{ what: body, date }]);
    },
  );

  it('is told by the second sentence where the first only names it', () => {
    const body =
      'Federasyonun 19 Mayıs 2023 tarihli duyurusunda Kurul toplantısının tarihi 14 Mayıs olarak yazılmıştır. Kurul, 15 Mayıs 2023 günü Kayra Kamp Merkezi’nde toplanmıştır.';
    expect(eventsOf(body, 'tr')).toMatchObject([{ date: '2023-05-15', place: 'Kayra Kamp Merkezi' }]);
  });

  it.each([
    ['Komissiyanın iclası mayın 23-də keçirilmişdir.', 'az'],
    ['Seminar mayın 23-də təşkil olunmuşdur.', 'az'],
    ["Komisyon 23 Mayıs'ta Kayra'da toplanmıştır.", 'tr'],
  ])('is read in the past of announcements too: %s', (body, language) => {
    const [event] = eventsOf(`Açıqlama / Açıklama. ${body}`, language);
    expect(event?.date).toBe('2023-05-23');
  });

  it('is followed by a meeting on another day behind an accident', () => {
    const body =
      'A landslide struck the village of Dalby on 20 May. The Emergency Committee held a meeting on 23 May.';
    expect(eventsOf(body)).toMatchObject([
      { kind: 'incident', date: '2023-05-20' },
      { kind: 'meeting', date: '2023-05-23' },
    ]);
  });

  it.each([
    ['The Council convened on the evening of 22 May in Kelm Town Hall.', 'en', '2023-05-22'],
    ['A fire broke out in the early hours of 24 May at the Kelm paper mill.', 'en', '2023-05-24'],
    ['Накануне в Кельме состоялось заседание комиссии.', 'ru', '2023-05-24'],
    ['Ötən gün Gəncədə forum keçirilib.', 'az', '2023-05-24'],
  ])('has the day that is stated for it: %s', (body, language, date) => {
    expect(eventsOf(body, language)[0]?.date).toBe(date);
  });
});

describe('where it was', () => {
  it.each([
    [
      'The Assembly met on 23 May in the Sessions Hall on Rustam Avenue.',
      'en',
      'Sessions Hall on Rustam Avenue',
    ],
    [
      'The agreement was signed on 23 May in the Council Chamber of the main building.',
      'en',
      'Council Chamber of the main building',
    ],
    [
      'A bus overturned on 23 May at kilometre 214 of the Kelm–Olmar highway.',
      'en',
      'kilometre 214 of the Kelm–Olmar highway',
    ],
    [
      'A forum was held on 23 May at the Museum of the Academy named after Heydar Aliyev of the State Security Service.',
      'en',
      'Museum of the Academy named after Heydar Aliyev of the State Security Service',
    ],
    ['Last Thursday Minister Eva Holm travelled to the port of Kelm.', 'en', 'port of Kelm'],
    [
      '23 мая в большом зале Дворца правосудия прошло заседание комиссии.',
      'ru',
      'большом зале Дворца правосудия',
    ],
    [
      '23 мая в жилом доме № 7 в 26-м микрорайоне г. Кельма произошёл пожар.',
      'ru',
      'жилом доме № 7 в 26-м микрорайоне г. Кельма',
    ],
    [
      '23 мая Кельмский институт гидротехники посетила делегация университета.',
      'ru',
      'Кельмский институт гидротехники',
    ],
    ["Bakan Hakan Yücel 22 Mayıs'ta Kuzey Sardonya'ya gitti.", 'tr', 'Kuzey Sardonya'],
    [
      "Kayra ilçemize bağlı Yeşil Köyü mevkisinde 22 Mayıs'ta yangın çıktı.",
      'tr',
      'Kayra ilçemize bağlı Yeşil Köyü mevkisinde',
    ],
    [
      "Belediyenin temel atma töreni 23 Mayıs'ta yapıldı. Kayra Caddesi'ndeki çadırda düzenlenen törene Vali Hakan Yücel katıldı.",
      'tr',
      "Kayra Caddesi'ndeki çadırda",
    ],
  ])('%s', (body, language, place) => {
    expect(eventsOf(body, language)[0]?.place).toBe(place);
  });

  it.each([
    [
      'Komitənin iclası mayın 22-də olub. İclasda Tibbi Sığorta Agentliyinin əməkdaşları iştirak ediblər.',
      'az',
    ],
    ['The Embassy of Ardavia in Norland signed a lease on 23 May.', 'en'],
  ])('is not the name or the seat of a body: %s', (body, language) => {
    expect(eventsOf(body, language)[0]?.place).toBeNull();
  });
});

describe('who took part', () => {
  it.each([
    [
      'Minister Eva Holm opened the seminar on 23 May in Kelm. Teachers, librarians and more than 60 pupils listened.',
      'en',
      ['Eva Holm', 'Teachers', 'librarians', 'more than 60 pupils'],
    ],
    [
      'The drill began near Kelm on 23 May. It involves 1,200 servicemen from Ardavia, Norland and Sardonia.',
      'en',
      ['1,200 servicemen from Ardavia, Norland and Sardonia'],
    ],
    [
      'The Assembly met on 23 May. Twenty-nine members were present, together with Mayor Eva Holm and residents of the port.',
      'en',
      ['Eva Holm', 'Twenty-nine members', 'residents of the port'],
    ],
    [
      'The Council met on 23 May. Mayor Eva Holm presided. Members confirmed Otto Brandl as head of the agency.',
      'en',
      ['Eva Holm'],
    ],
    [
      'On 23 May Prime Minister Eva Holm placed a telephone call to Prime Minister Otto Brandl.',
      'en',
      ['Eva Holm', 'Otto Brandl'],
    ],
    [
      'Mayın 23-də Gəncədə seminar keçirilib. Nazir müavini Murad Həsənli, məktəb direktorları, müəllimlər və valideynlər çıxış ediblər.',
      'az',
      ['Murad Həsənli', 'məktəb direktorları', 'müəllimlər', 'valideynlər'],
    ],
    [
      'Prezident Kamran Əlizadə mayın 23-də nazir Murad Həsənlinin başçılıq etdiyi nümayəndə heyətini qəbul edib.',
      'az',
      ['Kamran Əlizadə', 'Murad Həsənli', 'nümayəndə heyətini'],
    ],
    [
      '23 мая институт посетила делегация университета. Гостей встретили ректор Анна Лескова и студенты.',
      'ru',
      ['делегация университета', 'Анна Лескова', 'студенты'],
    ],
    ["Bakan Hakan Yücel 23 Mayıs'ta Kayra'da sanayicilerle buluştu.", 'tr', ['Hakan Yücel', 'sanayiciler']],
  ])('%s', (body, language, participants) => {
    expect(eventsOf(body, language)[0]?.participants).toEqual(participants);
  });

  it('knows those who are named by initials', () => {
    const body =
      '23 мая министр Анна Лескова провела совещание. В совещании приняли участие вице-министр А.С. Пак и акимы районов.';
    expect(eventsOf(body, 'ru')[0]?.participants).toEqual(['Анна Лескова', 'А.С. Пак', 'акимы районов']);
  });

  it('leaves out those of whose policy somebody speaks', () => {
    const body =
      'The Council met on 23 May. In his speech, Minister Eva Holm informed about the policy of Supreme Commander-in-Chief Otto Brandl.';
    expect(eventsOf(body)[0]?.participants).toEqual(['Eva Holm']);
  });

  it('leaves the bodies out for which people sign', () => {
    const body =
      'A memorandum between Kelm University and the Technical University of Norland was signed on 23 May. It was signed by Rector Eva Holm and Vice-Rector Otto Brandl.';
    expect(eventsOf(body)[0]?.participants).toEqual(['Eva Holm', 'Otto Brandl']);
  });

  it('takes an office of before for no absence, and the one who signs a decree for no appointed one', () => {
    const reported =
      'Federasiyanın konfransı mayın 23-də Bakıda baş tutub. Federasiyanın sabiq prezidenti Tahir Göyüşov hesabat təqdim edib.';
    expect(eventsOf(reported, 'az')[0]?.participants).toEqual(['Tahir Göyüşov']);
    const decree =
      'Президент Анна Лескова 23 мая подписала указ о назначении Ивана Петровича Седова министром.';
    expect(eventsOf(decree, 'ru')).toMatchObject([
      { kind: 'appointment', participants: [expect.stringMatching(/^Иван/)] },
    ]);
  });
});
