import { describe, expect, it } from 'vitest';
import { foldWord } from '../../../src/search/analysis/fold.ts';
import { isFunctionWord } from '../../../src/search/analysis/function-words.ts';
import { conceptsOf } from '../../../src/search/analysis/glossary.ts';
import { GLOSSARY } from '../../../src/search/analysis/glossary-entries.ts';

function concepts(word: string): readonly string[] {
  return conceptsOf(foldWord(word));
}

const rows = GLOSSARY.split('\n')
  .filter((line) => line.trim() !== '' && !line.startsWith('#'))
  .map((line) => line.split('|').map((column) => column.trim().split(' ')));

describe('conceptsOf', () => {
  it.each([
    [
      'meeting',
      ['meetings', 'met', 'görüşdə', 'GÖRÜŞÜ', 'iclasının', 'toplantılarda', 'встречу', 'заседании'],
    ],
    ['minister', ['ministers', 'nazirlərin', 'Bakanı', 'министром', 'министры']],
    ['sign', ['signed', 'signing', 'imzalandı', 'imzalanmışdır', 'imzalayacak', 'imzalıyor', 'подписали']],
    ['election', ['elected', 'seçkilərdə', 'SEÇİMLERİN', 'выборах']],
    ['refugee', ['refugees', 'qaçqınlarla', 'mültecilere', 'беженцев']],
    ['earthquake', ['earthquakes', 'zəlzələdən', 'depremde', 'землетрясения']],
    ['germany', ['German', 'Almaniyaya', "Almanya'nın", 'Германией', 'немецкая']],
    ['increase', ['rising', 'increased', 'artırılması', 'artıracağını', 'увеличилось']],
    ['prepare', ['prepared', 'hazırlığı', 'hazırlıqlar', 'подготовке']],
    ['book', ['books', 'kitabın', 'kitabı', 'книги']],
    ['heart', ['ürəyi', 'kalpten', 'сердца']],
    ['four', ['4', 'four', 'dördüncü', 'четырёх']],
    ['november', ['November', 'noyabrda', 'Kasım’ın', 'ноября']],
  ])('knows %s in any language and form', (concept, words) => {
    for (const word of words) expect(concepts(word), word).toContain(concept);
  });

  it.each(['barmaq', 'karşıya', 'Biden', 'Sokolov', 'xyz', 'ъ', '', '12345'])(
    'finds nothing in %j',
    (word) => {
      expect(concepts(word)).toEqual([]);
    },
  );

  it('gives a word of two meanings both', () => {
    expect([...concepts('мир')].sort()).toEqual(['peace', 'world']);
    expect(concepts('görüş')).toEqual(expect.arrayContaining(['meeting', 'think']));
  });

  it('does not take a function word for a word of another language', () => {
    // is: iş (work) folded; on: on (ten); тем: тема.
    for (const word of ['is', 'on', 'тем', 'стали']) expect(concepts(word)).toEqual([]);
    expect(concepts('işçilər')).toContain('worker');
  });

  it('takes a Turkic word by its whole chain of endings, not by its beginning', () => {
    expect(concepts('qanunla')).toEqual(['law']);
    expect(concepts('qanuniyyətsizmi')).toEqual([]);
    expect(concepts('komitəsi')).toEqual(['committee']);
    expect(concepts('məclissi')).toEqual([]);
  });
});

describe('GLOSSARY', () => {
  it('has four columns a line and one line a concept', () => {
    expect(rows.filter((row) => row.length !== 4)).toEqual([]);
    const ids = rows.map(([english]) => english?.[0]);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('finds the concept of every entry by the entry itself, unless that is a function word somewhere', () => {
    const lost = rows.flatMap(([english = [], ...others]) =>
      [english, ...others]
        .flat()
        .filter((word) => !word.endsWith('-') && !isFunctionWord(foldWord(word)))
        .filter((word) => !concepts(word).includes(english[0] ?? ''))
        .map((word) => `${english[0]}: ${word}`),
    );
    expect(lost).toEqual([]);
  });
});
