import { foldWord } from '../../search/analysis/fold.ts';
import { nameKey } from '../../search/analysis/name-key.ts';

/** One word of a name. */
export interface NameWord {
  /** Folded: case, diacritics and apostrophes aside. */
  readonly letters: string;
  /** By sound (`nameKey`); of a word that has no such key its letters. */
  readonly key: string;
  readonly kind: 'word' | 'initial' | 'patronymic';
}

/** A name taken apart. `given` is null where an initial or nothing stands for it; `family` where no whole word is there. */
export interface PersonName {
  readonly given: NameWord | null;
  readonly family: NameWord | null;
  /** What stands beside them: initials, the father's name, further given names. */
  readonly others: readonly NameWord[];
  /** Jr., Sr., III: '' for none. */
  readonly suffix: string;
}

/** Longer than any name; the rest of what is no name is not looked at. */
const LONGEST = 200;
const WORD = /\p{L}[\p{L}\p{M}'’ʼ`-]*\.?/gu;
const SUFFIX = /^(?:jr|sr|ii|iii|iv)$/;
/** "Son of" and "daughter of", behind the father's name. */
const CHILD_OF = /^(?:o[gq]l[uiy]|[qkg][iy][zs][iy]|о[гк]л[уы]|[кг]ызы)$/;
const PATRONYMIC = /(?:[oe]vi(?:ch|c)|[oe]vna|[ое]вич|ьич|[ое]вна|ична)$/;
const MOST_OF_INITIAL = 3;

/**
 * Takes a name apart: first name first, as releases write it, or the family name first where the father's name ends it
 * (Гасанов Закир Аскерович) or initials do (Гасанов З. А.).
 */
export function readName(text: string): PersonName {
  const words: NameWord[] = [];
  let suffix = '';
  for (const [written] of text.slice(0, LONGEST).normalize('NFC').matchAll(WORD)) {
    const letters = foldWord(written.replace(/\.$/, ''));
    if (words.length > 0 && SUFFIX.test(letters)) suffix = letters;
    else if (CHILD_OF.test(letters) && words.length > 1) markFather(words);
    else words.push(wordOf(written, letters));
  }
  return { ...inPlace(words), suffix };
}

/** Whether a word is "son of" or "daughter of", which is no name itself. */
export function isChildOf(word: string): boolean {
  return CHILD_OF.test(foldWord(word));
}

/** Both names are there, so that it stands for one person by itself. */
export function isFull(name: PersonName): boolean {
  return name.given !== null && name.family !== null;
}

/** Keys of given and family name in an order of their own: those of one person meet whichever stands first. */
export function fullKey({ given, family }: PersonName): string | null {
  return given === null || family === null ? null : [given.key, family.key].toSorted().join(' ');
}

/** What a word of a name is found by: its key by sound (`nameKey`); its letters where it is too short for one (Lee, Aye). */
export function wordKey(written: string): string {
  const word = written.replace(/\.$/, '');
  return nameKey(word) || `=${foldWord(word)}`;
}

function wordOf(written: string, letters: string): NameWord {
  const isInitial = letters.length === 1 || (written.endsWith('.') && letters.length <= MOST_OF_INITIAL);
  if (isInitial) return { letters, key: soundOfInitial(letters), kind: 'initial' };
  return { letters, key: wordKey(written), kind: PATRONYMIC.test(letters) ? 'patronymic' : 'word' };
}

/** The first sound of the names that an initial may stand for, by one that is made up of it. */
function soundOfInitial(letters: string): string {
  const rest = CYRILLIC.test(letters) ? 'нан' : 'nan';
  return nameKey(letters + rest).charAt(0) || letters;
}

const CYRILLIC = /[\u0400-\u04ff]/;

function markFather(words: NameWord[]): void {
  const father = words.pop();
  if (father !== undefined) words.push({ ...father, kind: 'patronymic' });
}

function inPlace(words: readonly NameWord[]): Pick<PersonName, 'given' | 'family' | 'others'> {
  const whole = words.filter(({ kind }) => kind !== 'initial');
  const [first = null, second = null] = whole;
  const last = whole.at(-1) ?? null;
  if (whole.length < 2) return { given: null, family: first, others: words.filter((word) => word !== first) };
  const isFamilyFirst = whole.length > 2 && last?.kind === 'patronymic' && whole.at(-2)?.kind === 'word';
  const [given, family] = isFamilyFirst ? [second, first] : [first, last];
  return { given, family, others: words.filter((word) => word !== given && word !== family) };
}

/** How what stands beside the two names compares: 'more' when only one of them has a further whole name. */
export function compareOthers(a: PersonName, b: PersonName): 'same' | 'more' | 'different' {
  if (a.suffix !== b.suffix && a.suffix !== '' && b.suffix !== '') return 'different';
  const [fewer, more] = a.others.length <= b.others.length ? [a.others, b.others] : [b.others, a.others];
  if (fewer.length === 0) {
    return a.suffix !== b.suffix || more.some(({ kind }) => kind === 'word') ? 'more' : 'same';
  }
  const isSame = fewer.length === more.length && fewer.every((word, index) => meets(word, more[index]));
  if (!isSame) return 'different';
  return a.suffix === b.suffix ? 'same' : 'more';
}

/** Əsgər is the father of an Аскерович. */
function meets(a: NameWord, b: NameWord | undefined): boolean {
  if (b === undefined) return false;
  if (a.kind === 'initial' || b.kind === 'initial') {
    return a.key.charAt(0) === b.key.charAt(0) || a.letters.charAt(0) === b.letters.charAt(0);
  }
  const isFather = a.kind === 'patronymic' && b.kind === 'patronymic';
  return a.key === b.key || (isFather && (a.key.startsWith(b.key) || b.key.startsWith(a.key)));
}

/** Whether a name of initials and a family name, or of a family name alone, can be short for a full one. */
export function isShortFor(short: PersonName, full: PersonName): boolean {
  if (short.given !== null || short.family === null || short.family.key !== full.family?.key) return false;
  if (short.suffix !== full.suffix) return false;
  const names = [full.given, ...full.others].filter((word) => word !== null);
  return short.others.every((initial, index) => {
    const name = names[index];
    // A father's name is left out more often than not.
    return name === undefined ? index > 0 : meets(initial, name);
  });
}
