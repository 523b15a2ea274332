import { describe, expect, it } from 'vitest';
import { places, said, speakers } from './said.ts';

describe('statements as press offices word them', () => {
  it.each([
    ['en', 'Bob Ray called the decision unacceptable and promised to appeal.', 'Bob Ray'],
    ['en', 'Bob Ray called this year one of the hardest for farmers.', 'Bob Ray'],
    ['en', 'Ann Lee described the reforms made since the flood.', 'Ann Lee'],
    ['en', 'Governor Ray then turned in detail to the elections due in May.', 'Bob Ray'],
    ['en', 'The main topic of the Minister’s address was the reform of schools.', 'Ann Lee'],
    ['en', 'Governor Ray’s report was devoted to the results of the year.', 'Bob Ray'],
    ['en', 'Governor Ray cited the example of the southern valley.', 'Bob Ray'],
    ['en', 'Ann Lee, the first speaker, thanked the firefighters.', 'Ann Lee'],
    ['en', 'According to the testimony of Bob Ray, the dam was never built.', 'Bob Ray'],
    ['en', 'Prices grew by 7% in 2022, the Ministry of Health reports.', '[Ministry of Health]'],
    ['en', 'The Ministry of Health urges residents to boil water.', '[Ministry of Health]'],
    ['en', 'The Central Bank expects inflation to slow down.', '[Central Bank]'],
    ['en', 'The Ministry’s statement said that the road was closed.', '[Ministry]'],
    ['en', 'The store burned down, the Fire and Rescue Service said.', '[Fire and Rescue Service]'],
    ['en', 'Ann Lee put the fall in prices down to a good harvest.', 'Ann Lee'],
    ['az', 'Komitədən bildiriblər ki, qiymətlər artmayıb.', '[Komitə]'],
    [
      'az',
      'Səhiyyə Nazirliyinin mətbuat xidməti bildirib ki, qrip azalıb.',
      '[Səhiyyə Nazirliyinin mətbuat xidməti]',
    ],
    ['en', 'Ann Lee spoke of a year of rain; she stressed that the dam was full.', 'Ann Lee'],
    ['az', 'Suala cavab verən nazir bildirib ki, yol açıqdır.', 'Elnur Qasımov'],
    ['az', 'Nazirlik əhalidən sahilə yaxınlaşmamağı xahiş edir.', '[Nazirlik]'],
    ['az', 'Bankın yenilənmiş proqnozuna görə, inflyasiya azalacaq.', '[Bankın]'],
    ['az', 'Nazirliyin məlumatında bildirilir ki, yol mayda açılacaq.', '[Nazirliyin]'],
    ['az', 'Elnur Qasımov həmkarını paytaxta dəvət edib.', 'Elnur Qasımov'],
    ['tr', 'Bakanlık, vatandaşlardan kıyıya yaklaşmamalarını rica etti.', '[Bakanlık]'],
    ['tr', 'Bakan Erdil, gazetecilere yaptığı açıklamada, yolun dar olduğunu söyledi.', 'Kaan Erdil'],
    ['tr', 'Valilikten yapılan yazılı açıklamada yolun kapandığı kaydedildi.', '[Valilik]'],
    ['tr', 'Ece Tunalı köprünün eskidiğine vurgu yaptı.', 'Ece Tunalı'],
    ['tr', 'Vali gecikme için üzüntülerini de bildirdi.', 'Ece Tunalı'],
    ['ru', 'Выступление мэра было посвящено итогам года.', 'Анна Седова'],
    ['ru', 'Олег Громов особое внимание уделил состоянию дорог.', 'Олег Громов'],
    ['ru', 'По обновлённому прогнозу банка, цены снизятся.', '[банка]'],
    ['ru', 'В сообщении министерства говорится, что дорога закрыта.', '[министерства]'],
    ['ru', 'Пресс-служба министерства сообщила, что мост открыт.', '[Пресс-служба министерства]'],
    ['ru', 'По данным мэрии, вода уходит.', '[мэрии]'],
    ['ru', 'Комитет по статистике сообщил, что цены упали.', '[Комитет по статистике]'],
    ['ru', 'В Нацбанке напомнили, что ставка не менялась.', '[Нацбанке]'],
  ])('%s: %s', (language, text, who) => {
    expect(speakers(language, text)).toEqual([who]);
  });

  it.each([
    ['en', 'Bob Ray called a meeting of the council for Friday.'],
    ['en', 'Bob Ray called the police an hour later.'],
    ['en', 'The firm listed its shares on the exchange in May.'],
    ['en', 'Governor Ray turned to the left and left the hall.'],
    ['en', 'Nobody knew the strategy that the Governor had outlined.'],
    ['en', 'The three men asked Governor Ray to drop any programs that would close the road.'],
    ['en', 'Minister Ann Lee joined that majority view.'],
    ['en', 'The Clean Water Act adds important rights to the old law.'],
    ['en', 'Minister Ann Lee said Friday.'],
    ['en', 'Minister Ann Lee (North) and Governor Bob Ray (South) announced that the road was closed.'],
    ['en', 'When Governor Bob Ray was in office, a colleague had this rule: “Nobody leaves before noon.”'],
    [
      'en',
      'The bill owes much to Minister Ann Lee and Governor Bob Ray, who have pointed out the need for it.',
    ],
    ['en', 'City officials in Karsk, Latura have said that the road is closed.'],
    ['en', 'In their letter to Ray, Lee, Kohl, and Moore also thanked him for the bridge.'],
    ['az', 'İclasda qərara alınıb ki, yol mayda açılsın.'],
    ['az', 'Komissiya körpünün təhvil verilməsini təsdiq edib.'],
    ['ru', 'В документе говорится, что дорога узкая.'],
    ['tr', 'Raporda yolun dar olduğu belirtildi.'],
  ])('what is nobody’s is not given to anybody, %s: %s', (language, text) => {
    expect(speakers(language, text)).toEqual([]);
  });

  it.each([
    ['en', 'Ann Lee said that it rained. She called the new dam “a gift to the valley”.', 'Ann Lee'],
    ['en', 'Ann Lee said that it rained. Another subject of her speech was the bridges.', 'Ann Lee'],
    [
      'az',
      'Elnur Qasımov yolun dar olduğunu deyib. Təqdimat zamanı o deyib: “Biz işi bitirəcəyik”.',
      'Elnur Qasımov',
    ],
    ['az', 'Elnur Qasımov yolun dar olduğunu deyib. Çıxışının digər mövzusu körpülər olub.', 'Elnur Qasımov'],
    ['tr', 'Bakan Erdil yolu anlattı. Gecikme için üzüntülerini de bildirdi.', 'Kaan Erdil'],
    ['ru', 'Громов сообщил о дожде. Ещё одной темой его выступления стали мосты.', 'Олег Громов'],
  ])('whoever spoke goes on, %s: %s', (language, text, who) => {
    expect(speakers(language, text)).toEqual([who, who]);
  });

  it('“he said” behind two quotations is whoever said the first', () => {
    const text =
      'Governor Bob Ray met Minister Ann Lee. “It rained,” Lee said. “It snowed.” “It froze,” she said.';
    expect(new Set(speakers('en', text))).toEqual(new Set(['Ann Lee']));
  });

  it('a decision behind somebody’s words is not theirs', () => {
    const text = 'Elnur Qasımov yol barədə məlumat verib. İclasda qərara alınıb ki, yol mayda açılsın.';
    expect(speakers('az', text)).toEqual(['Elnur Qasımov']);
  });

  it.each([
    [
      'en',
      'The Board of the Central Bank of Latura met. The Bank said that prices fell.',
      'Central Bank of Latura',
    ],
    ['ru', 'Заседало Правление Центрального банка. По оценке банка, цены упали.', 'Центрального банка'],
    ['az', 'Mərkəzi Bankın İdarə Heyəti toplaşıb. Bank bildirib ki, qiymətlər düşüb.', 'Mərkəzi Bankın'],
    [
      'en',
      'The Ministry of Health and the Ministry of Trade met. The ministry said that it rained.',
      'ministry',
    ],
  ])('a body has its full name where the release has named but one such, %s: %s', (language, text, who) => {
    expect(speakers(language, text)).toEqual([`[${who}]`]);
  });

  it('whoever is named of something else leaves the pronoun to the speaker', () => {
    const text =
      'Ann Lee said that the war was won under the command of Governor Bob Ray. She called the study of it an important task.';
    expect(speakers('en', text)).toEqual(['Ann Lee', 'Ann Lee']);
  });

  it('“the minister” of two is whoever speaks in the paragraph', () => {
    const opening = 'Министр Латуры Павел Нилов и министр Олег Громов встретились.';
    const text = `${opening}\n\nПавел Нилов сообщил о дожде. Министр выразил надежду на мир.`;
    expect(speakers('ru', text)).toEqual(['Павел Нилов', 'Павел Нилов']);
  });

  it.each([
    ['az', 'Elnur Qasımov yolun dar olduğunu, Aygün Səfərova isə körpünün köhnə olduğunu deyib.'],
    ['tr', 'Kaan Erdil, yolun dar olduğunu, Ece Tunalı ise köprünün eski olduğunu söyledi.'],
    ['ru', 'Олег Громов сообщил о ремонте дорог, Анна Седова — о строительстве школ.'],
  ])('two have a part each of a sentence with one verb, %s: %s', (language, text) => {
    const parts = said(language, text);
    expect(parts.length).toBe(2);
    expect(new Set(parts.map(({ who }) => who)).size).toBe(2);
  });

  it.each([
    ['en', 'The funds help people in Nurvan, Minister Ann Lee said.'],
    ['en', 'At Governor Bob Ray’s hearing, Minister Ann Lee said that it rained.'],
    [
      'en',
      'After meeting the guests, including the head of the mission in Karsk, Ann Lee said that it rained.',
    ],
  ])('a place of something else is not where it was said, %s: %s', (language, text) => {
    expect(places(language, text)).toEqual([null]);
  });
});
