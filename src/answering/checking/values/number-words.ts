import { foldLetters } from '../../../archive/describing/fold.ts';
import type { LanguageCode } from '../../../archive/release.ts';

/** What a word adds to a number that is written out. */
export interface NumberWord {
  readonly value: number;
  readonly isOrdinal: boolean;
  /** Multiplies what stands before it, and is a number alone too (million, тысяча, min). */
  readonly isMultiplier: boolean;
  /** Turkic case or possession: what makes "300-dən çox" and "üçdə biri" what they are. */
  readonly ending: string;
}

const ENGLISH = `
  1 one|2 two|3 three|4 four|5 five|6 six|7 seven|8 eight|9 nine|10 ten|11 eleven|12 twelve dozen|13 thirteen|14 fourteen
  15 fifteen|16 sixteen|17 seventeen|18 eighteen|19 nineteen|20 twenty|30 thirty|40 forty|50 fifty|60 sixty|70 seventy
  80 eighty|90 ninety|100 hundred`;
const ENGLISH_ORDINALS = `
  1 first|2 second|3 third|4 fourth|5 fifth|6 sixth|7 seventh|8 eighth|9 ninth|10 tenth|11 eleventh|12 twelfth
  13 thirteenth|14 fourteenth|15 fifteenth|16 sixteenth|17 seventeenth|18 eighteenth|19 nineteenth|20 twentieth
  30 thirtieth|40 fortieth|50 fiftieth|60 sixtieth|70 seventieth|80 eightieth|90 ninetieth|100 hundredth`;
const RUSSIAN = `
  1 один одна одно одного одной одному одним одном одну|2 два две двух двум двумя двое двоих двоим двоими
  3 три трех трем тремя трое троих троим троими|4 четыре четырех четырем четырьмя четверо четверых четверым
  5 пять пяти пятью пятеро пятерых пятерым|6 шесть шести шестью шестеро шестерых|7 семь семи семеро семерых
  8 восемь восьми восемью восьмью восьмеро восьмерых|9 девять девяти девятью девятеро девятерых
  10 десять десяти десятью десятеро десятерых|11 одиннадцать одиннадцати одиннадцатью
  12 двенадцать двенадцати двенадцатью|13 тринадцать тринадцати тринадцатью|14 четырнадцать четырнадцати четырнадцатью
  15 пятнадцать пятнадцати пятнадцатью|16 шестнадцать шестнадцати шестнадцатью|17 семнадцать семнадцати семнадцатью
  18 восемнадцать восемнадцати восемнадцатью|19 девятнадцать девятнадцати девятнадцатью
  20 двадцать двадцати двадцатью|30 тридцать тридцати тридцатью|40 сорок сорока
  50 пятьдесят пятидесяти пятьюдесятью|60 шестьдесят шестидесяти шестьюдесятью
  70 семьдесят семидесяти семьюдесятью|80 восемьдесят восьмидесяти|90 девяносто девяноста|100 сто ста
  200 двести двухсот двумстам двумястами двухстах|300 триста трехсот тремстам тремястами трехстах
  400 четыреста четырехсот четыремстам|500 пятьсот пятисот пятистам|600 шестьсот шестисот шестистам
  700 семьсот семисот семистам|800 восемьсот восьмисот восьмистам|900 девятьсот девятисот девятистам
  1.5 полтора полторы полутора`;
const RUSSIAN_ORDINALS = `
  1 перв|2 втор|3 трет треть|4 четверт|5 пят|6 шест|7 седьм|8 восьм|9 девят|10 десят|11 одиннадцат|12 двенадцат
  13 тринадцат|14 четырнадцат|15 пятнадцат|16 шестнадцат|17 семнадцат|18 восемнадцат|19 девятнадцат|20 двадцат
  30 тридцат|40 сороков|50 пятидесят|60 шестидесят|70 семидесят|80 восьмидесят|90 девяност|100 сот|1000 тысячн`;
const RUSSIAN_ADJECTIVE =
  'ый ой ий ая ое ые ого ому ым ыми ом ую ых ей ей его ему ем им ья ье ьи ьего ьей ьему ьем ьих ьим ью е я ю и'.split(
    ' ',
  );
const TURKIC = `
  1 bir|2 iki|3 üç|4 dörd dört|5 beş|6 altı|7 yeddi yedi|8 səkkiz sekiz|9 doqquz dokuz|10 on|20 iyirmi yirmi|30 otuz
  40 qırx kırk|50 əlli elli|60 altmış|70 yetmiş|80 səksən seksen|90 doxsan doksan|100 yüz`;
const MULTIPLIERS = `
  1000 thousand k тыс тысяча тысячи тысячу тысяче тысяч тысячей тысячью тысячам тысячами тысячах
  1000000 million mln mn mio млн миллион миллиона миллиону миллионе миллионом миллионов миллионам миллионами миллионах
  1000000000 billion bln bn mlrd mrd млрд миллиард миллиарда миллиарду миллиарде миллиардом миллиардов миллиардам
  миллиардами миллиардах
  1000000000000 trillion trn trln трлн триллион триллиона триллионе триллионом триллионов`;
const TURKIC_MULTIPLIERS =
  '1000 min bin|1000000 milyon|1000000000 milyard milyar|1000000000000 trilyon trilyar';

/** Endings of Turkic numerals; an ordinal's comes first. */
const TURKIC_ORDINAL = /^(?:[iu]?nc[iu])/;
const TURKIC_ENDING =
  /^'?(?:s[iu]|[iu]|l[ae]r)?(?:n?[iu]n|n?[iu]|[ny]?[ae]|n?[dt][ae]n?|y?l[ae])?(?:k[iu])?(?:[dt][iu]r|y?[dt][iu]|m[iu]s)?$|^l[iu][kqg]\p{L}{0,5}$/u;
/** With endings these are other words: ona (to him), yüzde (percent), biri (one of them); as altında (under) is. */
const UNINFLECTED: ReadonlySet<string> = new Set(['on', 'bir', 'yuz']);
/** Forms of a numeral that are another word far more often: üçün (for). */
const OTHER_WORDS: ReadonlySet<string> = new Set(['ucun', 'mini', 'binde', 'bini', 'binin', 'binler']);
/** Folded, these meet other words (ön, uç), so that their letters have to be right. */
const EXACT_LETTERS: ReadonlyMap<string, RegExp> = new Map([
  ['uc', /^üç/iu],
  ['bes', /^beş/iu],
  ['on', /^on/iu],
  ['alti', /^alt[ıi]/iu],
]);

const english = tableOf(ENGLISH);
const englishOrdinals = tableOf(ENGLISH_ORDINALS);
const russian = tableOf(RUSSIAN);
const russianOrdinals = new Map(
  [...tableOf(RUSSIAN_ORDINALS)].flatMap(([stem, value]) =>
    RUSSIAN_ADJECTIVE.filter((ending) => stem !== 'четверт' || !/^(?:и|ью|е|я|ю)$/u.test(ending))
      .filter((ending) => !/^[еяюи]$/u.test(ending) || stem === 'треть')
      .map((ending) => [stem + ending, value] as const),
  ),
);
const turkic = tableOf(TURKIC);
const turkicMultipliers = tableOf(TURKIC_MULTIPLIERS);
const multipliers = tableOf(MULTIPLIERS.replaceAll('\n', '|'));

const MOST_KNOWN = 20_000;
/** By language and word as written, which its folded letters follow from. */
const known = new Map<LanguageCode | null, Map<string, NumberWord | null>>();

/** What a word (as written, and folded by `foldLetters`) means in a number, or null. */
export function numberWord(raw: string, folded: string, language: LanguageCode | null): NumberWord | null {
  let ofLanguage = known.get(language);
  if (ofLanguage === undefined || ofLanguage.size >= MOST_KNOWN) {
    ofLanguage = new Map();
    known.set(language, ofLanguage);
  }
  const before = ofLanguage.get(raw);
  if (before !== undefined) return before;
  const found = read(raw, folded, language);
  ofLanguage.set(raw, found);
  return found;
}

function read(raw: string, folded: string, language: LanguageCode | null): NumberWord | null {
  const multiplier = multipliers.get(folded) ?? multipliers.get(folded.replace(/s$/, ''));
  if (multiplier !== undefined) return word(multiplier, { isMultiplier: true });
  if (/^\p{Script=Cyrillic}/u.test(folded)) {
    const cardinal = russian.get(folded);
    if (cardinal !== undefined) return word(cardinal, {});
    const ordinal = russianOrdinals.get(folded);
    return ordinal === undefined ? null : word(ordinal, { isOrdinal: true });
  }
  if (language !== 'az' && language !== 'tr') {
    const cardinal = english.get(folded) ?? english.get(folded.replace(/(?<=hundred|dozen)s$/, ''));
    if (cardinal !== undefined) return word(cardinal, {});
    const ordinal = englishOrdinals.get(folded);
    if (ordinal !== undefined) return word(ordinal, { isOrdinal: true });
    if (language !== null) return null;
  }
  return turkicWord(raw, folded);
}

function turkicWord(raw: string, folded: string): NumberWord | null {
  if (OTHER_WORDS.has(folded)) return null;
  return turkicForm(raw, folded) ?? turkicPair(raw, folded);
}

/** Tens and ones written as one word, as Turkish may (yirmibeş, onbir, yüzelli). */
function turkicPair(raw: string, folded: string): NumberWord | null {
  for (const [base, value] of turkic) {
    if (value < 10 || !folded.startsWith(base)) continue;
    const rest = turkicForm(raw.slice(base.length), folded.slice(base.length));
    if (rest !== null && rest.value < (value === 100 ? 100 : 10)) {
      return { ...rest, value: value + rest.value };
    }
  }
  return null;
}

function turkicForm(raw: string, folded: string): NumberWord | null {
  for (let length = folded.length; length >= 2; length -= 1) {
    const base = folded.slice(0, length);
    const value = turkic.get(base) ?? turkicMultipliers.get(base);
    if (value === undefined) continue;
    if (EXACT_LETTERS.get(base)?.test(raw) === false) return null;
    const isMultiplier = turkicMultipliers.has(base);
    const rest = folded.slice(length);
    const ordinal = TURKIC_ORDINAL.exec(rest)?.[0] ?? '';
    const ending = rest.slice(ordinal.length);
    if (ordinal !== '' && TURKIC_ENDING.test(ending)) return word(value, { isOrdinal: true, ending });
    if (ending === '') return word(value, { isMultiplier });
    // Vowel harmony: bina is a building, mina a mine.
    if (isMultiplier && base.length === 3 && /a/.test(ending)) continue;
    if (UNINFLECTED.has(base) || (base === 'alti' && ending.startsWith('n'))) continue;
    if (TURKIC_ENDING.test(ending)) return word(value, { isMultiplier, ending });
  }
  return null;
}

function word(value: number, parts: Partial<NumberWord>): NumberWord {
  return { value, isOrdinal: false, isMultiplier: false, ending: '', ...parts };
}

function tableOf(list: string): ReadonlyMap<string, number> {
  const table = new Map<string, number>();
  for (const line of foldLetters(list.normalize('NFC')).split(/\||\n/u)) {
    const [value, ...words] = line.trim().split(/\s+/u);
    for (const form of words) table.set(form, Number(value));
  }
  return table;
}
