import { describe, expect, it } from 'vitest';
import { said, speakers } from './said.ts';

describe('who speaks by the structure of a text', () => {
  it('each of several speakers of one paragraph has the quotation beside the verb', () => {
    const text =
      '"The road is wet," Minister Ann Lee said. "It is long, too." "The dam is dry," said Governor Bob Ray.';
    expect(said('en', text)).toMatchObject([
      { who: 'Ann Lee', words: '"The road is wet," Minister Ann Lee said. "It is long, too."' },
      { who: 'Bob Ray', words: '"The dam is dry," said Governor Bob Ray.' },
    ]);
  });

  it.each([
    ['en', '“The bridge will stand for a century.” — Governor Bob Ray', 'Bob Ray'],
    ['ru', '«Мост простоит сто лет. Мы это проверили» (мэр).', 'Анна Седова'],
    ['tr', '“Köprü yüz yıl ayakta kalır. Bunu ölçtük.” – Ece Tunalı', 'Ece Tunalı'],
    ['az', '“Körpü yüz il qalacaq. Biz bunu ölçmüşük.” – Aygün Səfərova', 'Aygün Səfərova'],
  ])('a quotation is whose signature it bears, %s: %s', (language, text, who) => {
    expect(speakers(language, text)).toEqual([who]);
  });

  it.each([
    ['en', '"The road is wet," said acting tourism board chair Bob Ray.', 'Bob Ray'],
    ['en', 'Governor Bob Ray is urging the council to repair the dam.', 'Bob Ray'],
    [
      'en',
      'Responding for her colleagues, Minister Ann Lee pledged that work would begin in May.',
      'Ann Lee',
    ],
    ['en', 'Bob Ray (no relation of the mayor) said that the dam was dry.', 'Bob Ray'],
    ['en', 'The Road Agency (RA) strongly condemns the theft of signs.', '[Road Agency (RA)]'],
    ['en', 'The airline confirmed that flights would resume.', '[airline]'],
    ['ru', 'Громов высказался за ремонт моста.', 'Олег Громов'],
    ['ru', 'Седова выразила надежду на скорое открытие моста.', 'Анна Седова'],
    ['ru', 'Громов (однофамилец певца) назвал цены приемлемыми.', 'Олег Громов'],
    ['ru', 'Авиакомпания сообщила, что рейсы возобновятся.', '[Авиакомпания]'],
    ['ru', 'Глава министерства доложил о ремонте, начальник управления Иван Дуров молчал.', 'Олег Громов'],
    ['ru', 'Казахстанская сторона предложила открыть второй мост.', '[Казахстанская сторона]'],
    ['ru', 'ВЫСТУПИЛИ: Громов О. – о ремонте моста и дорог к нему.', 'Олег Громов'],
    ['az', 'Nazirin müavini bildirib ki, körpü hazırdır.', '[Nazirin müavini]'],
    ['az', 'ÇIXIŞ ETDİLƏR: E. Qasımov yolun dar olduğunu söylədi.', 'Elnur Qasımov'],
    ['az', 'Polşa tərəfi yeni yol çəkməyi təklif edib.', '[Polşa tərəfi]'],
    ['az', 'Sakinlər görülən işlərə görə minnətdarlıqlarını bildiriblər.', '[Sakinlər]'],
    ['tr', 'Şirketimiz, yolun 2027 yılında açılacağını öngörmektedir.', '[Şirketimiz]'],
    ['tr', 'Toplantıda Bakan, yolun dar olduğunu belirtti.', 'Kaan Erdil'],
    ['tr', 'Vali: Köprü bu yıl da ayakta kalır diye umuyoruz.', 'Ece Tunalı'],
  ])('a report has its speaker, %s: %s', (language, text, who) => {
    expect(speakers(language, text)).toEqual([who]);
  });

  it.each([
    ['en', 'Minister Ann Lee called on Governor Bob Ray at the Ministry today.'],
    ['en', 'Opening remarks Ann Lee had prepared were left out.'],
    ['ru', 'Громов потребовал сдать мост в эксплуатацию.'],
    ['ru', 'Собеседники говорили о мостах и дорогах.'],
    ['az', 'Onları nazir Elnur Qasımov qarşılayıb, muzeyi göstərib.'],
    ['tr', 'Masada kimler yoktu ki: Vali Ece Tunalı, Bakan Kaan Erdil.'],
  ])('what is no saying is no statement, %s: %s', (language, text) => {
    expect(speakers(language, text)).toEqual([]);
  });

  it.each([
    ['министр чрезвычайных ситуаций', 'глава МЧС'],
    ['министр здравоохранения', 'глава Минздрава'],
  ])('an office is met by the short name of its ministry: %s, %s', (office, short) => {
    const text = `На встрече были ${office} Пётр Нилов и начальник управления Иван Дуров. Вода уходит, сообщил ${short}.`;
    expect(speakers('ru', text)).toEqual(['Пётр Нилов']);
  });

  it('whoever is named behind the verb is not the one who speaks', () => {
    const text =
      'President Ann Orr met President Max Ohm. The President assured President Ohm that the dam was dry.';
    expect(speakers('en', text)).toEqual(['Ann Orr']);
  });

  it.each([
    [
      'tr',
      'Konuk Bakan Kaan Erdil salona geldi. Ece Tunalı, yolun uzun olduğunu söyledi. Konuk, köprünün hazır olduğunu söyledi.',
      ['Ece Tunalı', 'Kaan Erdil'],
    ],
    [
      'az',
      'Elnur Qasımov mer Aygün Səfərova ilə görüşüb. Aygün Səfərova yolun uzun olduğunu deyib. Qonaq körpünün hazır olduğunu deyib.',
      ['Aygün Səfərova', 'Aygün Səfərova'],
    ],
    [
      'ru',
      'Олег Громов провёл переговоры с мэром Анной Седовой. Громов сообщил, что дорога узкая. Гостья рассказала о мостах.',
      ['Олег Громов', 'Анна Седова'],
    ],
    [
      'en',
      'Ann Lee held talks on Monday with Governor Bob Ray. Bob Ray said that the road was wet. The guest added that it was long.',
      ['Bob Ray', 'Bob Ray'],
    ],
  ])('the guest is whoever is called so or has been met, %s: %s', (language, text, whom) => {
    expect(speakers(language, text)).toEqual(whom);
  });

  it('where nobody is called a guest, nobody is', () => {
    const text =
      'Kaan Erdil, yolun dar olduğunu söyledi. Ece Tunalı, yolun uzun olduğunu söyledi. Konuk, köprünün hazır olduğunu söyledi.';
    expect(speakers('tr', text)).toEqual(['Kaan Erdil', 'Ece Tunalı']);
  });

  it('a pronoun is nobody behind an office without a name', () => {
    const text =
      'Görüşü Elnur Qasımov aparıb. Mükafatı muzeyin rəhbəri verib. O, yolun uzun olduğunu söylədi.';
    expect(speakers('az', text)).toEqual([]);
  });
});
