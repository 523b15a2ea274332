import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LanguageCode } from '../../../../src/archive/release.ts';
import { readPeople } from '../../../../src/facts/reading/people/read-people.ts';
import type { PeopleRead } from '../../../../src/facts/reading/readable-release.ts';
import { readableRelease } from '../../../../src/facts/reading/readable-release.ts';

function read(body: string, language: LanguageCode | null): PeopleRead {
  const published = { value: null, precision: 'unknown' } as const;
  return readPeople(readableRelease({ title: '', body, publisher: null, published, language }));
}

function names(body: string, language: LanguageCode | null): readonly string[] {
  return read(body, language).people.map(({ name }) => name);
}

/** Titles by name, as they stand in the body. */
function titles(body: string, language: LanguageCode | null): Record<string, readonly string[]> {
  const { people } = read(body, language);
  return Object.fromEntries(
    people.map((person) => [person.name, person.titles.map(({ start, end }) => body.slice(start, end))]),
  );
}

/** What is said of the person of each place where one is named. */
function mentions(body: string, language: LanguageCode | null): readonly string[] {
  const { people, mentions: all } = read(body, language);
  return all.map(({ start, end, person }) => `${body.slice(start, end)} = ${people[person]?.name}`);
}

describe('titles', () => {
  it('gives each of a list its own office and rank, in front of the name across a comma', () => {
    const body =
      'The session was attended by the Prime Minister, Olga Brandt, the Secretary of the Maritime Council, Army General Rauf Temirli, and the Minister of Labour and Social Protection, Ana Lee.';
    expect(titles(body, 'en')).toEqual({
      'Olga Brandt': ['Prime Minister'],
      'Rauf Temirli': ['Secretary of the Maritime Council', 'Army General'],
      'Ana Lee': ['Minister of Labour and Social Protection'],
    });
  });

  it('takes an office in apposition behind the name, and an office with its body in front', () => {
    const body =
      'Colonel T. Hasanli, commander of the Third Mountain Brigade, met Harbour Authority Chairman Oleg Brandt and former mayor Edgar Lund.';
    expect(titles(body, 'en')).toEqual({
      'T. Hasanli': ['Colonel', 'commander of the Third Mountain Brigade'],
      'Oleg Brandt': ['Harbour Authority Chairman'],
      'Edgar Lund': ['former mayor'],
    });
  });

  it('shares a title in the plural', () => {
    expect(titles('Deputy Ministers Lala Tagi and Orkhan Velim took part.', 'en')).toEqual({
      'Lala Tagi': ['Deputy Ministers'],
      'Orkhan Velim': ['Deputy Ministers'],
    });
  });

  it('leaves out what a longer title of the same person says', () => {
    const body = 'Deputy Minister of Health Ana Lee spoke. Minister Lee thanked the nurses.';
    expect(titles(body, 'en')).toEqual({ 'Ana Lee': ['Deputy Minister of Health'] });
  });

  it('reads Russian offices up to the name behind the place they are of', () => {
    const body =
      'Приняли участие министр по чрезвычайным ситуациям генерал-лейтенант Пётр Гранин, заместитель председателя ОАО «Морские пути» Тофик Ларин и мэр Тирканда Ильгар Ханов.';
    expect(titles(body, 'ru')).toEqual({
      'Пётр Гранин': ['министр по чрезвычайным ситуациям', 'генерал-лейтенант'],
      'Тофик Ларин': ['заместитель председателя ОАО «Морские пути»'],
      'Ильгар Ханов': ['мэр Тирканда'],
    });
  });

  it('reads Azerbaijani offices with the bodies in front of them', () => {
    const body =
      'İclasda “Dəniz Yolları” ASC-nin sədri Vüqar Əhmədov, fövqəladə hallar naziri, general-leytenant Xalid İsayev və Milli Məclisin deputatı Sevil Qurbanova çıxış ediblər.';
    expect(titles(body, 'az')).toEqual({
      'Vüqar Əhmədov': ['“Dəniz Yolları” ASC-nin sədri'],
      'Xalid İsayev': ['fövqəladə hallar naziri', 'general-leytenant'],
      'Sevil Qurbanova': ['Milli Məclisin deputatı'],
    });
  });

  it('reads Turkish offices, and not what stands before them in the sentence', () => {
    const body =
      "Toplantıya Enerji Bakanı Tural Demirel, Güvenlik Konseyi Sekreteri Ordu Generali Behruz Sultan ve Albay Murat Er katıldı. Ulusal Galeri'nin müdürlüğünü yürüten Sevinç Kaya konuştu.";
    expect(titles(body, 'tr')).toEqual({
      'Tural Demirel': ['Enerji Bakanı'],
      'Behruz Sultan': ['Güvenlik Konseyi Sekreteri', 'Ordu Generali'],
      'Murat Er': ['Albay'],
      'Sevinç Kaya': ["Ulusal Galeri'nin müdürlüğünü"],
    });
  });

  it('knows who is appointed to what', () => {
    expect(titles('Kamil Hasan has been appointed Ambassador to Helvar.', 'en')).toEqual({
      'Kamil Hasan': ['Ambassador to Helvar'],
    });
    expect(titles('Послом в Хельваре назначен Тимур Садыгов.', 'ru')).toEqual({
      'Тимур Садыгов': ['Послом в Хельваре'],
    });
  });

  it('names the body of an office, by its whole name where the title has one word of it', () => {
    const body =
      'The State Archive Committee met on Monday. "We are ready," said the Chair of the Committee, Leyla Rustam.';
    expect(read(body, 'en').people[0]?.organisation?.text).toBe('State Archive Committee');
  });
});

describe('names', () => {
  it('puts Russian cases back', () => {
    const body =
      'Председатель встретился с министром юстиции Анной Лемешевой. Медали вручены майору Дмитрию Кречету. По словам директора порта Рустама Ахмедли и под председательством Габиля Мурадханлы.';
    expect(names(body, 'ru')).toEqual([
      'Анна Лемешева',
      'Дмитрий Кречет',
      'Рустам Ахмедли',
      'Габиль Мурадханлы',
    ]);
  });

  it('leaves a Russian name as it is where the title says that it stands in the nominative', () => {
    expect(names('Выступила министр культуры Закира Гасанова.', 'ru')).toEqual(['Закира Гасанова']);
    expect(names('Состоялась встреча министра культуры Закира Гасанова.', 'ru')).toEqual(['Закир Гасанов']);
  });

  it('takes Turkic endings off, with and without an apostrophe', () => {
    expect(names("Başbakan Petra Lindt'in daveti üzerine Vali Kemal Uçar'ı kabul etti.", 'tr')).toEqual([
      'Petra Lindt',
      'Kemal Uçar',
    ]);
    expect(
      names('Nazir Qabil Muradlının rəhbərliyi ilə, Prezident Aldis Rovenin salamları ilə.', 'az'),
    ).toEqual(['Qabil Muradlı', 'Aldis Roven']);
  });

  it('knows patronymics, initials and particles', () => {
    expect(names('Əliyev Rəşad Vaqif oğlu sədr müavini vəzifəsinə təyin edilib.', 'az')).toEqual([
      'Əliyev Rəşad Vaqif oğlu',
    ]);
    expect(names('Мирзоев А.Б., начальник управления дорог, доложил о ходе работ.', 'ru')).toEqual([
      'Мирзоев А.Б.',
    ]);
    expect(names('Mayor Peter van der Meulen and Ms Noor al-Rashid signed.', 'en')).toEqual([
      'Peter van der Meulen',
      'Noor al-Rashid',
    ]);
  });

  it('counts somebody after whom a thing is named', () => {
    expect(names('The prize named after Hasan Zardab was given to a school.', 'en')).toEqual([
      'Hasan Zardab',
    ]);
  });

  it('takes nothing else for a person', () => {
    const bodies: readonly (readonly [LanguageCode, string])[] = [
      ['en', 'Green Valley Farm and Northern Lights Ltd showed their products in West Tarn on Monday.'],
      [
        'en',
        'The National Museum opens in Old Town Hall on Friday. The President thanked the Ministry of Culture.',
      ],
      ['ru', 'На полигоне завершились учения «Щит Тавара». В Белом Камне откроют Дом молодёжи.'],
      ['ru', 'Министр поручил мэру Тирканда представить план.'],
      ['az', 'Bəndərsu limanında yeni terminal açılıb. Növbəti iclas İyun ayında olacaq.'],
      ['tr', 'Yeşil Vadi Parkı ile Kuzey Terminali arasında Mavi Hat çalışacak. Bakan konuştu.'],
    ];
    for (const [language, body] of bodies) expect(names(body, language)).toEqual([]);
  });
});

describe('mentions', () => {
  it('knows the surname alone, with a rank, and behind initials again', () => {
    const body =
      'Lieutenant General Ilgar Temirov opened the meeting. I.Temirov spoke of the year. General Temirov thanked all; Temirov said no more.';
    expect(mentions(body, 'en')).toEqual([
      'Ilgar Temirov = Ilgar Temirov',
      'I.Temirov = Ilgar Temirov',
      'Temirov = Ilgar Temirov',
      'Temirov = Ilgar Temirov',
    ]);
  });

  it('keeps two people of one surname apart, and a surname that could be both is neither', () => {
    const body =
      'Judge Malik Rzan and Colonel Fuad Rzan met. Colonel Rzan left. The city was quiet. It rained. Nobody came. Rzan said so.';
    expect(mentions(body, 'en')).toEqual([
      'Malik Rzan = Malik Rzan',
      'Fuad Rzan = Fuad Rzan',
      'Rzan = Fuad Rzan',
    ]);
  });

  it('takes an inflected surname for the person who was named before', () => {
    const body = 'Начальник штаба Эльнур Халилов выступил первым. Министр поручил Халилову представить план.';
    expect(mentions(body, 'ru')).toEqual(['Эльнур Халилов = Эльнур Халилов', 'Халилову = Эльнур Халилов']);
  });
});

const words = fc.constantFrom(
  ...'Minister the of Defence , . General Ilgar Aliyev I. said министр Иван Петрова naziri Əli oğlu Bakanı «Щит» \n "'.split(
    ' ',
  ),
);
const languages = fc.constantFrom<LanguageCode | null>('en', 'az', 'ru', 'tr', null);

describe('any text', () => {
  it('is read, and every place lies where it says', () => {
    fc.assert(
      fc.property(fc.array(words, { maxLength: 60 }), languages, (chosen, language) => {
        const body = chosen.join(' ');
        const { people, mentions: all } = read(body, language);
        for (const { start, end, person } of all) {
          expect(people[person]).toBeDefined();
          expect(start).toBeLessThan(end);
          expect(end).toBeLessThanOrEqual(body.length);
          expect(people[person]?.spellings).toContain(body.slice(start, end).replace(/\s+/g, ' '));
        }
        const places = all.map(({ start }) => start);
        expect(places).toEqual(places.toSorted((a, b) => a - b));
        for (const { named, titles: stated, name } of people) {
          expect(named.text).toBe(name);
          for (const { start, end, text } of stated)
            expect(text).toBe(body.slice(start, end).replace(/\s+/g, ' '));
        }
      }),
    );
  });

  it('is read whatever its characters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), languages, (body, language) => {
        expect(read(body, language).people.length).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});
