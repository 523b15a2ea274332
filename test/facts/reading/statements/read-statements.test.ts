import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPeople } from '../../../../src/facts/reading/people/read-people.ts';
import { readStatements } from '../../../../src/facts/reading/statements/read-statements.ts';
import { releaseOf } from '../release.ts';
import { places, said, speakers } from './said.ts';

describe('who said what', () => {
  it.each([
    ['en', '"We are late," said Minister Ann Lee.', 'Ann Lee'],
    ['en', '“We are poor,” Ray added.', 'Bob Ray'],
    ['en', 'Mr Ray noted: "The road is wet."', 'Bob Ray'],
    ['en', '"The road is wet. It will be closed," the governor said.', 'Bob Ray'],
    ['ru', '«Мы опоздали, — сказал Громов. — Но мы едем».', 'Олег Громов'],
    ['ru', '„Мы бедны“, — добавила мэр.', 'Анна Седова'],
    ['az', '“Gecikmişik, amma gəlmişik”, – deyə nazir vurğulayıb.', 'Elnur Qasımov'],
    ['az', 'Aygün Səfərova deyib: “Su gözləmir”.', 'Aygün Səfərova'],
    ['tr', 'Bakan Erdil, "Orman bir günde yanar" dedi.', 'Kaan Erdil'],
    ['tr', '"Kapılar açık. Yol uzun" diyen Ece Tunalı, ev sahibine teşekkür etti.', 'Ece Tunalı'],
  ])('a quotation has its speaker, %s: %s', (language, text, who) => {
    expect(said(language, text)).toEqual([{ who, words: text, form: 'quote' }]);
  });

  it.each([
    ['en', 'Opening the meeting, the Minister, Ann Lee, informed that the bridge was closed.', 'Ann Lee'],
    ['en', 'Governor Bob Ray spoke about the state of the roads.', 'Bob Ray'],
    ['en', 'According to Bob Ray, repairs will take four years.', 'Bob Ray'],
    ['en', 'The Ministry of Health said that there were forty cases.', '[Ministry of Health]'],
    ['ru', 'Как отметил Громов, вода уже уходит.', 'Олег Громов'],
    ['ru', 'По словам Анны Седовой, зима в горах близко.', 'Анна Седова'],
    ['ru', 'В министерство сообщила Анна Седова, что школа закрыта.', 'Анна Седова'],
    ['ru', 'Министр рассказал о ремонте насосной станции.', 'Олег Громов'],
    ['az', 'Nazirin sözlərinə görə, oxu zalları iki dəfə böyüyəcək.', 'Elnur Qasımov'],
    ['az', 'Mer məktəblərdəki vəziyyətdən danışıb.', 'Aygün Səfərova'],
    ['tr', 'Bakan Kaan Erdil, Ece Tunalı’nın haklı olduğunu söyledi.', 'Kaan Erdil'],
    ['tr', 'Tunalı, personel eksikliğine de değindi.', 'Ece Tunalı'],
  ])('a report has its speaker, %s: %s', (language, text, who) => {
    expect(said(language, text)).toEqual([{ who, words: text, form: 'paraphrase' }]);
  });

  it('a pronoun is whoever spoke last', () => {
    expect(
      speakers('en', 'Minister Ann Lee said that the road was wet. She added that it was long.'),
    ).toEqual(['Ann Lee', 'Ann Lee']);
    expect(
      speakers('ru', 'Громов доложил о причинах аварии. По его мнению, стрелка была неисправна.'),
    ).toEqual(['Олег Громов', 'Олег Громов']);
    expect(speakers('az', 'Elnur Qasımov bildirib ki, yol yaşdır. O əlavə edib ki, yol uzundur.')).toEqual([
      'Elnur Qasımov',
      'Elnur Qasımov',
    ]);
  });

  it('a speech of several paragraphs is whose it was announced to be', () => {
    const speech =
      'In answer to a question, Governor Bob Ray said the following:\n\n"The road is wet.\n\n"It is long, too."';
    expect(said('en', speech)).toEqual([
      { who: 'Bob Ray', words: '"The road is wet.', form: 'quote' },
      { who: 'Bob Ray', words: '"It is long, too."', form: 'quote' },
    ]);
  });

  it('two speakers of one sentence have a part each', () => {
    expect(
      said('en', 'Minister Ann Lee said that it rained, and Governor Bob Ray noted that it snowed.'),
    ).toMatchObject([
      { who: 'Ann Lee', words: 'Minister Ann Lee said that it rained' },
      { who: 'Bob Ray', words: 'Governor Bob Ray noted that it snowed.' },
    ]);
  });

  it.each([
    ['en', 'It was noted that winter is near.'],
    ['en', 'Governor Bob Ray was told that the money had gone.'],
    ['en', 'The report of Minister Ann Lee said that costs had doubled.'],
    ['en', 'Minister Ann Lee and Governor Bob Ray said that they would return.'],
    ['en', 'Minister Ann Lee, Governor Bob Ray and Rep. Karl Moe said that they would return.'],
    ['en', 'The governor and the minister stressed that work goes on.'],
    ['en', 'A resident said that the road was wet. He added that dogs had fled.'],
    ['en', 'The deputy governor of the bank nodded. "We are tired."'],
    ['ru', 'В докладе Олега Громова отмечалось, что расходы выросли.'],
    ['ru', 'Олег Громов и Анна Седова заявили, что ещё вернутся.'],
    ['az', 'Aygün Səfərovanın məruzəsində qeyd edilib ki, xərclər artıb.'],
    ['az', 'Bildirilib ki, bu il qar az yağıb.'],
    ['az', 'Elnur Qasımov və iştirakçılar bildiriblər ki, yenə gələcəklər.'],
    ['tr', 'Ece Tunalı’nın raporunda giderlerin arttığı belirtildi.'],
    ['tr', 'Bir esnaf yolun ıslak olduğunu söyledi.'],
    ['tr', 'Geçen yıla göre kar yağışı yarı yarıya azaldı.'],
  ])('nobody is named for what has no one speaker, %s: %s', (language, text) => {
    expect(said(language, text).filter(({ who }) => !who?.startsWith('['))).toEqual([]);
  });

  it('a sentence without a subject that is known does not go to whoever spoke before', () => {
    const text = 'Vali Ece Tunalı, kışın yakın olduğunu söyledi. Bir esnaf yolun ıslak olduğunu söyledi.';
    expect(speakers('tr', text)).toEqual(['Ece Tunalı']);
  });

  it('a pronoun is not whoever was named before somebody unknown spoke', () => {
    const text =
      'Minister Ann Lee opened the road. A resident said that it was wet. She added that dogs had fled.';
    expect(speakers('en', text)).toEqual([]);
  });

  it('whoever was spoken to does not answer for the speaker', () => {
    const text =
      'Minister Ann Lee told Governor Bob Ray that the bridge was closed. He replied that nobody had been warned.';
    expect(speakers('en', text)).toEqual(['Ann Lee']);
  });

  it.each([
    ['en', 'Mr Ray countered that the fog was thick.', 'Bob Ray'],
    ['en', 'Ray marvelled that nobody had come.', 'Bob Ray'],
    ['en', 'In her reply, Minister Ann Lee thanked the firefighters.', 'Ann Lee'],
    ['en', 'Members were briefed by the governor on the state of the dam.', 'Bob Ray'],
    ['en', 'Ann Lee, for her part, indicated readiness to pay.', 'Ann Lee'],
    ['en', 'The dam will be closed in May, Governor Bob Ray announced.', 'Bob Ray'],
    ['en', 'Minister Ann Lee presented a short overview of the season.', 'Ann Lee'],
    ['ru', 'Громов предвидит, что вода поднимется.', 'Олег Громов'],
    ['ru', 'Седова закрыла рынок, пояснив, что крыша течёт.', 'Анна Седова'],
    ['ru', 'О мостах рассказывает мэр.', 'Анна Седова'],
    ['az', 'Qasımov bəndin gələn il tikiləcəyini söyləmişdir.', 'Elnur Qasımov'],
    ['az', 'Səfərova yolun dar olduğunu göstərmişdir.', 'Aygün Səfərova'],
    ['tr', 'Vali Tunalı, yolun dar olduğunu ileri sürmüştür.', 'Ece Tunalı'],
    ['tr', 'Erdil, kar lastiğinin zorunlu olacağı bilgisini paylaştı.', 'Kaan Erdil'],
    ['tr', 'Yolun dar olduğunu savunan Ece Tunalı alkışlandı.', 'Ece Tunalı'],
    ['ru', 'Громов же посетовал на дороги.', 'Олег Громов'],
    ['tr', 'Vali Ece Tunalı’nın açıkladığı programa göre yol mayısta açılacak.', 'Ece Tunalı'],
    ['az', 'Elnur Qasımovdan alınan məlumata əsasən, yol açıqdır.', 'Elnur Qasımov'],
    ['tr', 'Vali Tunalı, katkı verenlere teşekkür ederek ayrıldı.', 'Ece Tunalı'],
  ])('says it by whatever verb, %s: %s', (language, text, who) => {
    expect(said(language, text)).toEqual([{ who, words: text, form: 'paraphrase' }]);
  });

  it.each([
    ['en', 'Governor Bob Ray agreed that the road should be closed.'],
    ['en', 'Minister Ann Lee ensured that the road was closed.'],
    ['ru', 'Министр Громов решил, что рынок закроют.'],
    ['tr', 'Vali Tunalı yolun kapandığını gördü.'],
    ['tr', 'Bakan Erdil köprünün kapatılması talimatını verdi, kumun taşınmasını istedi.'],
  ])('what is decided, seen or ordered is not said, %s: %s', (language, text) => {
    expect(said(language, text)).toEqual([]);
  });

  it.each([
    ['az', 'Səhiyyə Nazirliyindən bildirilib ki, qrip azalıb.', '[Səhiyyə Nazirliyi]'],
    ['tr', 'Barajın dolduğu Bakanlık kaynaklarınca bildirildi.', '[Bakanlık kaynakları]'],
    ['en', 'According to court documents, the dam was never built.', '[court documents]'],
    ['az', 'Həkimlərin verdiyi məlumata görə, hava təmizdir.', '[Həkimlərin]'],
    ['ru', 'По словам очевидцев, лёд треснул.', '[очевидцев]'],
    ['ru', 'Как считают в союзе рыбаков, лёд тонок.', '[союзе рыбаков]'],
    ['ru', 'Синоптики же предупреждают: будет ветрено.', '[Синоптики]'],
    [
      'en',
      'Harbour Watch International said today that the pier was unsafe.',
      '[Harbour Watch International]',
    ],
    ['az', 'Təşkilatçılar ümid edirlər ki, yarış yenə olacaq.', '[Təşkilatçılar]'],
  ])('words without a name have whose they are, %s: %s', (language, text, who) => {
    expect(speakers(language, text)).toEqual([who]);
  });

  it('initials in front of a surname are no item of a list', () => {
    expect(speakers('ru', 'О. Громов отметил, что вода уходит.')).toEqual(['Олег Громов']);
  });

  it('whoever leaves the subject out goes on speaking', () => {
    expect(speakers('az', 'Elnur Qasımov yol barədə məlumat verib. Bildirib ki, asfalt yenidir.')).toEqual([
      'Elnur Qasımov',
      'Elnur Qasımov',
    ]);
    expect(speakers('tr', 'Bakan Erdil yolu anlattı. Köprünün de yıkılacağını belirtti.')).toEqual([
      'Kaan Erdil',
      'Kaan Erdil',
    ]);
  });

  it('a view is a pronoun’s as well', () => {
    expect(
      speakers('en', 'Minister Ann Lee said that it rained. According to her, the dam will hold.'),
    ).toEqual(['Ann Lee', 'Ann Lee']);
    expect(
      speakers('tr', 'Bakan Erdil, yolun dar olduğunu söyledi. Kendisi, köprünün eski olduğunu da ekledi.'),
    ).toEqual(['Kaan Erdil', 'Kaan Erdil']);
  });

  it('what is read aloud is not its reader’s, and an estimate of something is nobody’s', () => {
    expect(speakers('az', 'Məktubu Aygün Səfərova oxudu: “Bu yol hamımız üçün açıqdır”.')).toEqual([]);
    expect(speakers('ru', 'Образована комиссия по оценке ущерба.')).toEqual([]);
  });

  it('a pronoun has a gender', () => {
    const text = 'Мэр Анна Седова рассказала о школах. Министр слушал. Он добавил, что денег нет.';
    expect(speakers('ru', text).at(-1)).not.toBe('Анна Седова');
  });

  it('a pronoun is whom the sentence before has for its subject', () => {
    const text = 'Министр остался отчётом мэра недоволен. «Это не город», — сказал он.';
    expect(speakers('ru', text)).toEqual(['Олег Громов']);
  });

  it('a quotation belongs to whom the next sentence says', () => {
    expect(said('az', '“Sel hələ qabaqda bizi gözləyir”. Bu sözləri nazir Elnur Qasımov deyib.')).toEqual([
      { who: 'Elnur Qasımov', words: '“Sel hələ qabaqda bizi gözləyir”.', form: 'quote' },
    ]);
  });

  it('a quotation of two paragraphs has its speaker behind the second', () => {
    const text = '“The river is high.\n\n“It will rise,” said Governor Bob Ray.';
    expect(speakers('en', text)).toEqual(['Bob Ray', 'Bob Ray']);
  });

  it('a word that only stands in somebody’s title is that person', () => {
    const opening = 'Kitabxanaçı Lalə Orucova qonaqları qarşılayıb.';
    expect(speakers('az', `${opening} Kitabxanaçı rəflərin boş olduğunu bildirib.`)).toEqual([
      'Lalə Orucova',
    ]);
  });

  it.each([
    ['en', 'Minister Ann Lee told reporters in Nurvan that the bridge in Karsk was closed.', 'Nurvan'],
    [
      'en',
      '"It is shut," Governor Bob Ray told a briefing at the Town Hall in Nurvan.',
      'Town Hall in Nurvan',
    ],
    ['ru', 'На брифинге в Нурване министр Олег Громов заявил, что мост в Карске закрыт.', 'Нурване'],
    ['ru', '«Мост закрыт», — сообщил Громов журналистам в Доме правительства.', 'Доме правительства'],
    [
      'az',
      'Nazir Elnur Qasımov Nurvan şəhərində keçirilən brifinqdə bildirib ki, Karskda yağış var.',
      'Nurvan şəhərində',
    ],
    ['tr', 'Vali Ece Tunalı, Ankara’da düzenlenen toplantıda Konya’da yolun kapandığını söyledi.', 'Ankara'],
  ])('has the place where it was said, %s: %s', (language, text, place) => {
    expect(places(language, text)).toEqual([place]);
  });

  it.each([
    ['en', 'Minister Ann Lee said that the road at the Town Hall in Karsk was wet.'],
    ['ru', 'Министр Олег Громов сказал, что дорога в Нурване мокрая.'],
    ['az', 'Nazir Elnur Qasımov Bakıda yolun yaş olduğunu deyib.'],
    ['tr', 'Bakan Erdil, Konya’da yolun kapandığını söyledi.'],
  ])('a place that is spoken of is not where it was said, %s: %s', (language, text) => {
    expect(places(language, text)).toEqual([null]);
  });

  it('gives slices of the body, and people that were read, for any text', () => {
    const words = [
      'Ann Lee',
      'said',
      '"',
      '«',
      '» — сказал',
      ', deyə nazir bildirib',
      'he',
      '. ',
      '\n\n',
      ': ',
      'söyledi',
      'that',
    ];
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.constantFrom(...words), fc.string()), { maxLength: 30 }), (parts) => {
        const release = releaseOf(null, parts.join(' '));
        const people = readPeople(release);
        for (const { said: one, person } of readStatements(release, people)) {
          expect(one.text).toBe(release.body.slice(one.start, one.end).replace(/\s+/gu, ' '));
          if (person !== null) expect(people.people[person]).toBeDefined();
        }
      }),
    );
  });
});
