/** Prefixes of the metric system: power of ten, then English, Azerbaijani, Russian, Turkish, and short Latin and Cyrillic. */
const PREFIXES = `
-9 | nano | nano | нано | nano | n | н
-6 | micro | mikro | микро | mikro | µ | мк
-3 | milli | milli | милли | mili | m | м
-2 | centi | santi | санти | santi | c | с
-1 | deci | desi | деци | desi | d | д
2 | hecto | hekto | гекто | hekto | h | г
3 | kilo | kilo | кило | kilo | k | к
6 | mega | meqa | мега | mega | m | м
9 | giga | qiqa | гига | giga | g | г
12 | tera | tera | тера | tera | t | т
15 | peta | peta | пета | peta | p | п`;

/**
 * What they stand before: id, dimension, base units in one, the lowest and highest power in use, then the words, and the
 * short forms that no other word or unit is written like (with "/s", "ps").
 */
const BASES = `
metre | length | 1 | -9 3 | metre meter | metr | метр метров | metre | -
gram | mass | 0.001 | -6 3 | gram gramme | qram | грамм граммов | gram | -
litre | volume | 0.001 | -3 2 | litre liter | litr | литр литров | litre | -
tonne | mass | 1000 | 3 9 | tonne ton | ton | тонн | ton | -
watt | power | 1 | -3 15 | watt | vatt vat | ватт | vat vatt | -
volt | voltage | 1 | -3 9 | volt | volt | вольт | volt | -
ampere | current | 1 | -3 3 | ampere amp | amper | ампер | amper | -
hertz | frequency | 1 | 3 12 | hertz | hers | герц | hertz | hz гц
bit | data | 1 | 3 15 | bit | bit | бит | bit | bit бит bps bitps
byte | data | 8 | 3 15 | byte | bayt | байт | bayt | b б
joule | energy | 0.0002777777777777778 | -3 12 | joule | coul | джоул | jul | -
pascal | pressure | 1 | 2 9 | pascal | paskal | паскал | paskal | pa па
second | time | 1 | -9 -3 | second | saniyə | секунд | saniye | -
calorie | heat | 1 | 3 6 | calorie | kalori | калори | kalori | -
sievert | dose | 1 | -6 -3 | sievert | zivert | зиверт | sievert | -`;

/** Units with their prefixes, in the columns of `UNITS`. */
export function prefixedUnits(): string {
  const lines: string[] = [];
  for (const base of rowsOf(BASES)) {
    const [
      id = '',
      dimension = '',
      factor = '1',
      powers = '',
      english,
      azerbaijani,
      russian,
      turkish,
      short,
    ] = base;
    const [lowest = 0, highest = 0] = powers.split(' ').map(Number);
    for (const prefix of rowsOf(PREFIXES)) {
      const [power, inEnglish, inAzerbaijani, inRussian, inTurkish, latin, cyrillic] = prefix;
      if (Number(power) < lowest || Number(power) > highest) continue;
      // Folded, a milli- and a mega- are one letter: only one of them is ever in use.
      const shortened = wordsOf(short).map(
        (word) => (/^\p{Script=Cyrillic}/u.test(word) ? cyrillic : latin) + word,
      );
      lines.push(
        [
          `${inEnglish}${id}`,
          dimension,
          String(Number(factor) * 10 ** Number(power)),
          joined(inEnglish, english),
          joined(inAzerbaijani, azerbaijani),
          joined(inRussian, russian),
          joined(inTurkish, turkish),
          shortened.join(' '),
        ].join(' | '),
      );
    }
  }
  return lines.join('\n');
}

function joined(prefix = '', words = ''): string {
  return wordsOf(words)
    .map((word) => prefix + word)
    .join(' ');
}

function wordsOf(list = ''): string[] {
  return list.split(' ').filter((word) => word !== '' && word !== '-');
}

function rowsOf(table: string): string[][] {
  return table
    .trim()
    .split('\n')
    .map((line) => line.split('|').map((column) => column.trim()));
}
