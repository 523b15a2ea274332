import { describe, expect, it } from 'vitest';
import { cited, found } from './cited.ts';

describe('dates', () => {
  it.each([
    ['The port opened on 14 November.', 'Liman noyabrın 14-də açılıb.'],
    ['The port opened on 14 November.', 'Порт открыт 14 ноября.'],
    ['The port opened on 14 November.', "Liman 14 Kasım'da açıldı."],
    ['Порт открыт 14.11.2022.', 'The port opened on November 14, 2022.'],
    ['Liman 2022-ci il noyabrın 14-də açılıb.', 'The port opened on 2022-11-14.'],
    ['The port opened on 14 November.', 'The port opened in November.'],
    ['Первого сентября открыт порт.', 'The port opened on 1 September.'],
    ['From 13 to 19 June the road is closed.', 'Yol iyunun 13-dən 19-dək bağlıdır.'],
    ['Exports grew in the third quarter.', 'III rübdə ixrac artıb.'],
    ['Birinci rübdə ixrac artıb.', 'From January to March exports grew.'],
    ['The war of 1950-53 is over.', 'Война 1950–1953 годов закончилась.'],
    ['1950–1953 illəri müharibəsi bitib.', 'The war of 1950-53 is over.'],
  ])('finds "%s" in "%s"', (source, claim) => {
    expect(found(claim, cited(source, '2022-11-20'))).toEqual([]);
  });

  it.each([
    ['The port opened on 14 November.', 'Liman noyabrın 4-də açılıb.', 'date: noyabrın 4-də'],
    ['The port opened on 14 November.', 'Порт открыт 14 октября.', 'date: 14 октября'],
    ['The port opened on 14 November.', "Liman 14 Kasım 2021'de açıldı.", "date: 14 Kasım 2021'de"],
    ['The port opened in November.', 'Порт открыт 20 ноября.', 'date: 20 ноября'],
    ['From 13 to 19 June the road is closed.', 'Yol 13–25 Haziran arasında kapalı.', 'date: 25 Haziran'],
    ['Birinci rübdə ixrac artıb.', 'Birinci yarımildə ixrac artıb.', 'date: Birinci yarımildə'],
    ['In 2021 exports grew.', 'В 2020 году экспорт вырос.', 'date: 2020 году'],
  ])('does not take "%s" for "%s"', (source, claim, problem) => {
    const [first] = found(claim, cited(source, '2022-06-20'));
    expect(first).toBe(problem);
  });

  it('takes the year from the release, around the new year too', () => {
    const source = 'On December 29 the tunnel opened.';
    expect(found('Tunel 29 dekabr 2022-ci ildə açılıb.', cited(source, '2023-01-03'))).toEqual([]);
    expect(found('Tunel 29 dekabr 2023-cü ildə açılıb.', cited(source, '2023-01-03'))).toHaveLength(1);
  });

  it('takes no year from a release without a date', () => {
    const source = cited('On 29 December the tunnel opened.', null);
    expect(found('The tunnel opened on 29 December.', source)).toEqual([]);
    expect(found('The tunnel opened on 29 December 2022.', source)).toHaveLength(1);
  });

  it('accepts the day of the release where the source names no other', () => {
    const claim = 'On 8 March 2023 the ministry thanked the volunteers.';
    expect(found(claim, cited('The ministry thanked the volunteers.', '2023-03-08'))).toEqual([]);
    expect(found(claim, cited('Yesterday the ministry thanked the volunteers.', '2023-03-08'))).toHaveLength(
      1,
    );
  });
});

describe('days named from the day of writing', () => {
  it.each([
    ['Yesterday the court met.', 'Məhkəmə 8 mart 2023-cü ildə toplanıb.'],
    ['Dünən məhkəmə toplanıb.', 'The court met on 8 March 2023.'],
    ['Вчера состоялся суд.', "Mahkeme 8 Mart 2023'te toplandı."],
    ['Dün mahkeme toplandı.', 'Суд состоялся 8 марта 2023 года.'],
    ['Сегодня состоялся суд.', 'The court met on 9 March.'],
    ['On Friday the court met.', 'Суд состоялся 3 марта.'],
    ['Cümə günü məhkəmə toplanacaq.', 'The court will meet on 10 March 2023.'],
    ['The court met on 7 March.', 'Суд состоялся во вторник.'],
    ['Keçən il məhkəmə toplanıb.', 'The court met in 2022.'],
    ['Tomorrow the court meets.', 'Суд состоится 10 марта.'],
  ])('finds "%s" in "%s"', (source, claim) => {
    // A Thursday.
    expect(found(claim, cited(source, '2023-03-09'))).toEqual([]);
  });

  it.each([
    ['Yesterday the court met.', 'Məhkəmə 9 mart 2023-cü ildə toplanıb.'],
    ['On Friday the court met.', 'Суд состоялся 2 марта.'],
    ['The court met on 7 March.', 'Суд состоялся в среду.'],
    ['The court met on 7 March.', 'The court met on Monday, 7 March 2023.'],
    ['Keçən il məhkəmə toplanıb.', 'The court met in 2021.'],
  ])('tells "%s" from "%s"', (source, claim) => {
    expect(found(claim, cited(source, '2023-03-09'))).toHaveLength(1);
  });
});

describe('times of day', () => {
  it.each([
    ['The train leaves at 08:25.', 'Поезд отправляется в 8:25.'],
    ["Tren saat 19.40'ta kalkıyor.", 'The train leaves at 7:40 p.m.'],
    ['The train leaves at half past seven in the evening.', 'Qatar saat 19:30-da yola düşür.'],
    ['Поезд отправляется в 20 часов.', 'The train leaves at 8 p.m.'],
  ])('finds "%s" in "%s"', (source, claim) => {
    expect(found(claim, cited(source))).toEqual([]);
  });

  it.each([
    ['Rekor saat 15.30’da kırıldı.', 'Rekor öğleden sonra üç buçukta kırıldı.'],
    ['The doors close at 15:30.', 'Двери закрываются в половине четвёртого.'],
    ['The doors close at 15:30.', 'Двери закроют в полчетвёртого дня.'],
    ['Qapılar saat 04:30-da açılır.', 'Qapılar səhər saat dörd yarımda açılır.'],
    ['Qapılar saat 15:30-da bağlanır.', 'Qapılar günorta dördün yarısında bağlanır.'],
    ['Двери закроют в 16:45.', 'The doors close at a quarter to five in the afternoon.'],
    ['Двери закроют в 16:45.', 'Двери закроют без четверти пять.'],
    ['Kapılar 16.45’te kapanıyor.', 'Kapılar beşe çeyrek kala kapanıyor.'],
    ['Qapılar 16:20-də açılır.', 'The doors open at twenty past four.'],
    ['The doors open at 4:20 p.m.', 'Двери открываются в двадцать минут пятого.'],
    ['The doors open at 4:10 p.m.', 'Kapılar dördü on geçe açılıyor.'],
    ['Saat 19:00-da başlayır.', 'It begins at seven in the evening.'],
    ['It begins at 7 p.m.', 'Начало в семь часов вечера.'],
    ['It begins at 7 p.m.', 'Akşam yedide başlıyor.'],
    ['It begins at 11 p.m.', 'Gecə saat on birdə başlayır.'],
    ['It begins at 9 a.m.', "It begins at nine o'clock."],
  ])('reads the words of "%s" in "%s"', (source, claim) => {
    expect(found(claim, cited(source))).toEqual([]);
  });

  it.each([
    ['Rekor saat 15.30’da kırıldı.', 'Rekor öğleden sonra iki buçukta kırıldı.'],
    ['The doors close at 15:30.', 'Двери закрываются в половине пятого.'],
    ['Qapılar saat 15:30-da bağlanır.', 'Qapılar günorta üçün yarısında bağlanır.'],
    ['Двери закроют в 16:45.', 'The doors close at a quarter past five in the afternoon.'],
    ['It begins at 7 p.m.', 'Sabah yedide başlıyor.'],
  ])('tells the words of "%s" from "%s"', (source, claim) => {
    expect(found(claim, cited(source))).toHaveLength(1);
  });

  it('leaves lengths of time what they are', () => {
    expect(found('It took three and a half hours.', cited('Üç buçuk saat sürdü.'))).toEqual([]);
    expect(found('Дорога заняла три часа.', cited('The trip took three hours.'))).toEqual([]);
  });

  it('tells other times', () => {
    expect(found('Поезд отправляется в 8:52.', cited('The train leaves at 08:25.'))).toEqual(['date: 8:52']);
    expect(found('The train leaves at 9 p.m.', cited('Qatar saat 20.00-da yola düşür.'))).toHaveLength(1);
  });
});

describe('where a value may stand', () => {
  it('reads the passage and the title of what is cited', () => {
    const source = cited('The road was closed.', '2023-03-09', {
      passage: 'Snow fell on 7 March. The road was closed. 46 cars were stuck.',
      title: 'Snow on 120 kilometres of road',
    });
    expect(found('On 7 March 46 cars were stuck on 120 km of road.', source)).toEqual([]);
    expect(found('On 7 March 64 cars were stuck on 120 km of road.', source)).toEqual(['number: 64']);
  });
});
