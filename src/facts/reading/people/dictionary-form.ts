import type { NameCandidate } from './name-candidates.ts';
import {
  isIndeclinable,
  isSurelyInflected,
  mayBeIndeclinable,
  type NameReading,
  russianReadings,
  turkicReadings,
} from './name-forms.ts';
import { isPatronymic } from './name-words.ts';
import { isRussianOffice, RUSSIAN_OFFICES } from './russian-offices.ts';

/** A name in the dictionary, and how sure its place in the sentence makes that. */
export interface NameForm {
  readonly text: string;
  readonly weight: number;
}

const SURE = 3;
const LIKELY = 2;
const POSSIBLE = 1;

/** What a name may be in the dictionary, by its endings and by the title and the words around it. */
export function nameForms(candidate: NameCandidate): readonly NameForm[] {
  const { words, sentence } = candidate;
  const raws = words.map(({ index }) => spelled(candidate, index));
  if (raws.some((raw) => /[\u0400-\u04ff]/.test(raw))) return russianForms(candidate, raws);
  if (sentence.text.language === 'az' || sentence.text.language === null) return turkicForms(candidate, raws);
  return [{ text: raws.join(''), weight: SURE }];
}

/** With what stands before it in the name: a space, a hyphen, the stop of an initial. */
function spelled({ words, sentence }: NameCandidate, index: number): string {
  const word = sentence.words[index];
  const place = words.findIndex((one) => one.index === index);
  if (word === undefined) return '';
  const written = sentence.text.text.slice(word.start, word.end);
  const isInitial = sentence.roles[index] === 'initial';
  const stop = isInitial && !written.endsWith('.') && sentence.text.text[word.end] === '.' ? '.' : '';
  const hasParticle = /^\p{L}['’ʼ`]\p{Lu}/u.test(written);
  const own = isInitial ? written + stop : hasParticle ? written : word.raw;
  if (place === 0) return own;
  const gap = word.gap.replace(/^\./, '').replace(/\s+/gu, ' ');
  return gap + own;
}

function turkicForms(candidate: NameCandidate, raws: readonly string[]): readonly NameForm[] {
  const { sentence, to, words } = candidate;
  const beginning = raws.slice(0, -1).join('');
  const last = raws.at(-1) ?? '';
  const role = sentence.roles[words.at(-1)?.index ?? 0];
  if (role === 'particle')
    return [{ text: beginning + last.replace(/(?<=oğlu|qızı)n\p{L}*$/u, ''), weight: SURE }];
  if (role === 'initial') return [{ text: raws.join(''), weight: SURE }];
  const [self, bare] = turkicReadings(last);
  if (self === undefined) return [];
  if (bare === undefined) return [{ text: beginning + last, weight: SURE }];
  const isOwner = bare.grammar === 'genitive' && ownsNext(candidate, to);
  const isObject = /[^aeəıioöuül][ıiuü]$/.test(last) && TAKES_OBJECT.test(sentence.words[to]?.word ?? '');
  const isWith = /l[aə]$/.test(last) && TAKES_COMPANY.test(sentence.words[to]?.word ?? '');
  const isInflected = isSurelyInflected(last) || isOwner || isObject || isWith;
  return [
    { text: beginning + last, weight: isInflected ? POSSIBLE : LIKELY },
    { text: beginning + bare.form, weight: isInflected ? LIKELY : 0 },
  ];
}

/** Verbs, folded, right before which stands whom they are done to. */
const TAKES_OBJECT =
  /^(?:qabul|tabrik|salaml|qarsila|davat|taltif|mukafatland|dinla|muayina|kabul|karsila|ziyarat)/;

/** Behind "with": Şamonla görüşüb. */
const TAKES_COMPANY = /^(?:gorus|danis|birlikd|birg|muzakir|bag|telefon)/;

/** Whether a word with a possessive ending follows a genitive: "Rovenin salamlarını", "Qasımbəylinin sədrliyi ilə". */
function ownsNext({ sentence }: NameCandidate, to: number): boolean {
  return sentence.words
    .slice(to, to + 3)
    .some(
      (word) => !word.isCapital && /(?:s?[iu])(?:n[iuaed][aen]?n?)?$/.test(word.word) && word.word.length > 3,
    );
}

function russianForms(candidate: NameCandidate, raws: readonly string[]): readonly NameForm[] {
  const { sentence, words } = candidate;
  const parts = words.map(({ index }, place) => {
    const raw = raws[place] ?? '';
    const space = /^[\s-]*/.exec(raw)?.[0] ?? '';
    const isFixed = sentence.roles[index] !== 'name';
    return { space, raw: raw.slice(space.length), isFixed };
  });
  const readings = parts.map(({ raw, isFixed }) => (isFixed ? [] : russianReadings(raw)));
  const free = parts.map(
    ({ raw, isFixed }, place) =>
      isFixed || (isIndeclinable(raw) && place > 0 && !isPatronymic(raw)) || readings[place]?.length === 1,
  );
  const oblique = isOblique(candidate);
  const forms = new Map<string, number>();
  const add = (chosen: readonly (NameReading | undefined)[], weight: number) => {
    const text = parts.map(({ space, raw }, place) => space + (chosen[place]?.form ?? raw)).join('');
    forms.set(text, Math.max(forms.get(text) ?? 0, weight));
  };
  add(
    [],
    hasFatherInCase(parts.map(({ raw }) => raw))
      ? 0
      : oblique === true
        ? 0
        : oblique === false
          ? SURE
          : LIKELY,
  );
  const pivot = free.findIndex((isFree) => !isFree);
  const isForeign =
    parts.length === 2 && free[0] === true && parts[0]?.isFixed === false && mayBeIndeclinable(raws[0] ?? '');
  // "Посла Такаси Хатори": where the given name takes no ending, a vowel of the surname is none.
  if (pivot < 0 || (isForeign && mayBeIndeclinable(raws[1] ?? '')))
    return [{ text: raws.join(''), weight: SURE }];
  for (const reading of readings[pivot] ?? []) {
    if (reading.grammar === 'nominative') continue;
    const chosen = parts.map((_, place) => {
      if (place === pivot) return reading;
      if (free[place] === true) return undefined;
      return (
        readings[place]?.find((other) => agrees(other, reading)) ??
        (place > 0 && mayBeIndeclinable(parts[place]?.raw ?? '') ? undefined : null)
      );
    });
    // A woman's surname in a consonant stands in all cases.
    const isWhole = chosen.every(
      (one, place) =>
        one !== null || (reading.gender === 'f' && /[бвгджзйклмнпрстфхцчшщ]$/.test(parts[place]?.raw ?? '')),
    );
    if (!isWhole) continue;
    const isPlain = isObvious(chosen, parts.length) || hasFatherInCase(parts.map(({ raw }) => raw));
    const fits = oblique === true ? SURE : oblique === false ? 0 : isPlain ? SURE : POSSIBLE;
    add(
      chosen.map((one) => one ?? undefined),
      fits * (caseFits(candidate, reading) ? 1 : 0.5),
    );
  }
  return [...forms].map(([text, weight]) => ({ text, weight }));
}

/** -ым, -ом or -ой on all words: no nominative looks so. */
function isObvious(chosen: readonly (NameReading | null | undefined)[], length: number): boolean {
  const declined = chosen.filter((one) => one !== null && one !== undefined);
  return (
    declined.length === length &&
    declined.some(
      (one) => one?.grammar === 'instrumental' || one?.grammar === 'oblique' || one?.grammar === 'dative',
    )
  );
}

/** Сатаровича, Каримовны: the father's name tells that all of it is in a case. */
function hasFatherInCase(raws: readonly string[]): boolean {
  return raws
    .slice(1)
    .some((raw) =>
      /[сц]к(?:ого|ому|им|ом)$|(?:[оеё]вич|ьич)(?:а|у|ем|ом|е)$|[оеё]вн(?:ы|е|у|ой)$|иничн(?:ы|е|у|ой)$/.test(
        raw,
      ),
    );
}

function agrees(one: NameReading, other: NameReading): boolean {
  if (one.gender !== other.gender && one.gender !== null && other.gender !== null) return false;
  if (one.grammar === other.grammar) return true;
  if (one.grammar === 'oblique') return other.grammar !== 'nominative' && other.grammar !== 'accusative';
  if (other.grammar === 'oblique') return one.grammar !== 'nominative' && one.grammar !== 'accusative';
  return false;
}

const GOVERNING =
  /^(?:с|со|к|ко|от|у|для|о|об|при|между|перед|словам|мнению|председательством|участием|руководством|данным|указом|имени|поручению|приглашению|распоряжением|инициативе|сообщению|оценке|избрал[аи]?|назначил[аи]?|утвердил[аи]?|сменил[аи]?|освободил[аи]?)$/;

/** Whether the title or the word in front says that the name is in an oblique case; null when nothing tells. */
function isOblique({ sentence, titles, from }: NameCandidate): boolean | null {
  const before = beside(titles, from);
  const title = before.at(-1);
  if (title !== undefined) {
    const head = sentence.words[title.head]?.word ?? '';
    if (title.isPlural) return null;
    if (RUSSIAN_OFFICES.has(head)) return false;
    if (isRussianOffice(head)) return true;
  }
  const first = before[0]?.from ?? from;
  const word = sentence.words[first - 1]?.word ?? '';
  return GOVERNING.test(word) ? true : null;
}

/** The titles that stand in front of the name with no other word between. */
function beside(titles: NameCandidate['titles'], from: number): NameCandidate['titles'] {
  let cursor = from;
  return titles
    .toReversed()
    .filter((title) => {
      if (title.to !== cursor) return false;
      cursor = title.from;
      return true;
    })
    .reverse();
}

/** Whether the case of the name is one that the title's ending can be. */
function caseFits({ sentence, titles, from }: NameCandidate, reading: NameReading): boolean {
  const head = beside(titles, from).at(-1)?.head;
  const raw = head === undefined ? undefined : sentence.words[head]?.word;
  if (raw === undefined) return true;
  const cases = russianReadings(raw).filter(({ form }) => RUSSIAN_OFFICES.has(form));
  if (cases.length === 0) return true;
  return cases.some(
    (one) =>
      one.grammar === reading.grammar ||
      reading.grammar === 'oblique' ||
      (one.grammar === 'genitive' && reading.grammar === 'accusative') ||
      (one.grammar === 'accusative' && reading.grammar === 'genitive' && reading.gender === 'm'),
  );
}
