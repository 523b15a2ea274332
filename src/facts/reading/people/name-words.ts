import { foldWord } from '../../../search/analysis/fold.ts';

const PARTICLES: ReadonlySet<string> = new Set(
  'van von der den de del della di da dos du la le bin ibn binti bint bte ag ould uld al el ben ter zu ван фон дер де ди аль эль ибн бен'.split(
    ' ',
  ),
);
const PATRONYMIC_ENDS: ReadonlySet<string> = new Set(
  'oğlu qızı оглы оглу кызы гызы ogly oglu gizi kizi'.split(' ').map(foldWord),
);
const COUNTRIES: ReadonlySet<string> = new Set('US UK EU UN USA DC СССР США'.split(' '));

/** A small word between the parts of a name: van der Meulen, al-Rashid. */
export function isParticle(raw: string): boolean {
  return PARTICLES.has(raw) || /^(?:Van|Von|De|Al|El|Bin|Ibn|Ó|Ní|Nic|Uí)$/.test(raw);
}

/** "Son of", "daughter of" behind a father's name; as its surname Azerbaijani and Turkish write it in one word. */
export function isPatronymicEnd(raw: string): boolean {
  return (
    /^\p{Ll}/u.test(raw) &&
    PATRONYMIC_ENDS.has(foldWord(raw).replace(/(?<=^(?:oglu|qizi))n(?:un|in|[aeiu]|d[ae]n?)$/, ''))
  );
}

/** A word that begins with a Cyrillic letter. */
export const CYRILLIC = /^[\u0400-\u04ff]/;

/** Russian and Turkic patronymics in one word, which stand between the given name and the surname or behind both. */
export function isPatronymic(raw: string): boolean {
  return /^\p{Lu}\p{Ll}+(?:[оеё]ви(?:ч|ча|чу|чем|че)|[оеё]вн(?:а|ы|е|у|ой)|ьич(?:а|у|ом|е)?|иничн(?:а|ы|е|у|ой)|ovich|evich|ovna|evna)$/u.test(
    raw,
  );
}

export function isCountryAbbreviation(raw: string): boolean {
  return COUNTRIES.has(raw);
}

const RUSSIAN_ENDING =
  /(?:ами|ями|ого|ому|ыми|ими|ой|ей|ом|ем|ым|им|ую|ая|ый|ий|ов|ев|ам|ям|ах|ях|а|я|у|ю|е|и|ы)$/;

const NOMINATIVES = ['', 'а', 'я', 'ь', 'й', 'ый', 'ий', 'ая'];
const SOFT = ['я', 'ь', 'й', 'ий'];

/** Whether a folded Russian noun or adjective is one of these words in some case. */
export function isForm(word: string, words: ReadonlySet<string>): boolean {
  if (words.has(word)) return true;
  const ending = RUSSIAN_ENDING.exec(word)?.[0] ?? '';
  const stem = word.slice(0, word.length - ending.length);
  // "Мэри" is no form of мэр: behind a hard consonant there is no such ending.
  const nominatives = ending === 'и' && !/[гкхжчшщц]$/.test(stem) ? SOFT : NOMINATIVES;
  return (
    nominatives.some((nominative) => words.has(stem + nominative)) || words.has(stem.replace(/ц$/, 'ец'))
  );
}

/** Endings of surnames that hardly any other word has. */
const SURNAME =
  /(?:[oe]v|[oe]va|zad[eəa]|o[ğg]lu|bəyli|beyli|bayli|[oe]vich|sky|skiy|ov|ev|[оеё]в(?:а|у|ым|ой|ых)?|ск(?:ий|ая|ого|ому|им|ой|ую)|заде|бейли|енко|ович|оглы)$/iu;

export function isSurnameLike(raw: string): boolean {
  return raw.length > 4 && SURNAME.test(raw);
}
