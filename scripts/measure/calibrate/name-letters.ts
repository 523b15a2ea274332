/**
 * How journalists write a name in the other alphabet, letter by letter. Not the product's own name keys: what those
 * bring together would then always meet.
 */
const LATIN_TO_CYRILLIC: ReadonlyMap<string, string> = new Map([
  ['shch', 'щ'],
  ['sch', 'ш'],
  ['kh', 'х'],
  ['zh', 'ж'],
  ['ch', 'ч'],
  ['sh', 'ш'],
  ['ts', 'ц'],
  ['yu', 'ю'],
  ['ya', 'я'],
  ['ye', 'е'],
  ['ph', 'ф'],
  ['th', 'т'],
  ['ck', 'к'],
  ['qu', 'кв'],
  ['a', 'а'],
  ['á', 'а'],
  ['â', 'а'],
  ['ə', 'а'],
  ['b', 'б'],
  ['c', 'к'],
  ['ç', 'ч'],
  ['d', 'д'],
  ['e', 'е'],
  ['é', 'е'],
  ['f', 'ф'],
  ['g', 'г'],
  ['ğ', 'г'],
  ['h', 'х'],
  ['i', 'и'],
  ['í', 'и'],
  ['ı', 'ы'],
  // What the lower case of İ leaves over.
  ['\u0307', ''],
  ['j', 'дж'],
  ['k', 'к'],
  ['l', 'л'],
  ['m', 'м'],
  ['n', 'н'],
  ['o', 'о'],
  ['ó', 'о'],
  ['ö', 'о'],
  ['p', 'п'],
  ['q', 'г'],
  ['r', 'р'],
  ['s', 'с'],
  ['ş', 'ш'],
  ['t', 'т'],
  ['u', 'у'],
  ['ü', 'у'],
  ['v', 'в'],
  ['w', 'в'],
  ['x', 'кс'],
  ['y', 'й'],
  ['z', 'з'],
]);

const CYRILLIC_TO_LATIN: ReadonlyMap<string, string> = new Map([
  ['а', 'a'],
  ['б', 'b'],
  ['в', 'v'],
  ['г', 'g'],
  ['д', 'd'],
  ['е', 'e'],
  ['ё', 'yo'],
  ['ж', 'zh'],
  ['з', 'z'],
  ['и', 'i'],
  ['й', 'y'],
  ['к', 'k'],
  ['л', 'l'],
  ['м', 'm'],
  ['н', 'n'],
  ['о', 'o'],
  ['п', 'p'],
  ['р', 'r'],
  ['с', 's'],
  ['т', 't'],
  ['у', 'u'],
  ['ф', 'f'],
  ['х', 'kh'],
  ['ц', 'ts'],
  ['ч', 'ch'],
  ['ш', 'sh'],
  ['щ', 'shch'],
  ['ъ', ''],
  ['ы', 'y'],
  ['ь', ''],
  ['э', 'e'],
  ['ю', 'yu'],
  ['я', 'ya'],
]);

export type Script = 'Latin' | 'Cyrillic';

const TABLES: Readonly<Record<Script, ReadonlyMap<string, string>>> = {
  Latin: CYRILLIC_TO_LATIN,
  Cyrillic: LATIN_TO_CYRILLIC,
};
const LONGEST = 4;

/** A name in a script, each word capitalised; as it is when it is in that script already. */
export function spelledIn(script: Script, name: string): string {
  if (isIn(script, name)) return name;
  return name
    .split(' ')
    .map((word) => transliterated(TABLES[script], word.toLowerCase()))
    .map((word) => `${word.charAt(0).toUpperCase()}${word.slice(1)}`)
    .join(' ');
}

function isIn(script: Script, name: string): boolean {
  return /\p{Script=Cyrillic}/u.test(name) === (script === 'Cyrillic');
}

/** The longest letters first; what no table has stays. */
function transliterated(table: ReadonlyMap<string, string>, word: string): string {
  let spelled = '';
  for (let start = 0; start < word.length; ) {
    let length = LONGEST;
    while (length > 1 && !table.has(word.slice(start, start + length))) length -= 1;
    const letters = word.slice(start, start + length);
    spelled += table.get(letters) ?? letters;
    start += length;
  }
  return spelled;
}
