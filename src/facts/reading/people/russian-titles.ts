import type { ReadWord } from '../../../answering/checking/reading/read-text.ts';
import { isForm, isPatronymic } from './name-words.ts';
import type { PersonSentence } from './person-sentence.ts';
import {
  ADJECTIVE,
  endOfNamesake,
  GENITIVE,
  isAnotherTitle,
  leadsOnToName,
  leadsToBody,
  MOST_LOWER,
  PARTICIPLE,
  PAST,
  withService,
} from './russian-genitives.ts';
import { RUSSIAN_OFFICES } from './russian-offices.ts';
import {
  closesQuotation,
  isMereQualifier,
  isParted,
  joinedPhrases,
  opensQuotation,
  rankPhrases,
  type TitlePhrase,
} from './title-phrase.ts';

/** Nouns that look like a verb of the past. */
const NOUNS_IN_LA: ReadonlySet<string> = new Set(
  'дел вокзала канала журнала филиала отдела села портала зала квартала штаба капитала материала ритуала трибунала персонала потенциала'.split(
    ' ',
  ),
);
const LEADS: ReadonlySet<string> = new Set(['по', 'при']);
const PLACED: ReadonlySet<string> = new Set(['в', 'на']);
const PLACED_HEADS =
  /^(?:посол|посл|посланник|представител|консул|атташе|делегат|корреспондент|координатор|советник)/;
/** Words that stand before the head. */
const BEFORE_HEAD =
  /^(?:перв|втор|трет|генеральн|ведущ|военн|нынешн|генеральн|главн|бывш|исполняющ|временно|постоянн|официальн|чрезвычайн|полномочн|специальн|старш|заслуженн|народн|почетн|верховн|государственн|действующ|тогдашн|тепереш|новоназначенн|прежн|предыдущ|будущ|штатн|коммерческ|исполнительн|технич|художественн|научн|финансов|ответственн|управляющ|независим|внештатн|санитарн|нов(?=[аоы]))\p{L}*$/u;

/** Offices of a Russian sentence: "заместителя руководителя Национальной службы", "министр по чрезвычайным ситуациям". */
export function russianTitles(sentence: PersonSentence): readonly TitlePhrase[] {
  const phrases: TitlePhrase[] = [];
  for (let index = 0; index < sentence.words.length; ) {
    if (sentence.roles[index] !== 'office') {
      index += 1;
      continue;
    }
    const from = startOf(sentence, index, phrases.at(-1)?.to ?? 0);
    const to = endOf(sentence, index + 1);
    const head = headOf(sentence, from, index);
    phrases.push({
      from,
      to,
      kind: 'office',
      isPlural: isPluralHead(sentence, from, head),
      head,
    });
    index = Math.max(to, index + 1);
  }
  return joinedPhrases(
    sentence,
    [...phrases, ...rankPhrases(sentence).map((phrase) => withService(sentence, phrase))],
    (first, second) =>
      first.kind === 'office' && second.kind === 'office' && isMereQualifier(sentence, first),
  );
}

const PLURAL_IN_A = /^(?:директора|профессора|доктора|учителя|инспектора|редактора|тренера|мастера|повара)$/;

/** "Директора институтов А и Б" at the beginning of a clause is no genitive. */
function isPluralHead({ words }: PersonSentence, from: number, head: number): boolean {
  const word = words[head]?.word ?? '';
  if (PLURAL_IN_A.test(word)) return from === 0 || /[:;•▪–—-]|\n/u.test(words[from]?.gap ?? '');
  // "Балерины" may be one woman's title in the genitive.
  return /[ыи]$/.test(word) && !RUSSIAN_OFFICES.has(word) && !RUSSIAN_OFFICES.has(`${word.slice(0, -1)}а`);
}

/** Of "бывший ректор" and "исполняющая обязанности декана" the noun tells the case, or the participle. */
function headOf({ words, roles }: PersonSentence, from: number, office: number): number {
  for (let index = from; index < office + 2; index += 1) {
    const word = words[index]?.word ?? '';
    if (
      word.length > 1 &&
      roles[index] === 'office' &&
      !BEFORE_HEAD.test(word) &&
      word !== 'обязанности' &&
      words[index + 1]?.gap !== '-'
    )
      return index;
  }
  return office;
}

function startOf(sentence: PersonSentence, office: number, least: number): number {
  let from = office;
  while (from > least && (!isParted(sentence, from) || isAbbreviatedActing(sentence, from))) {
    const before = sentence.words[from - 1];
    const isJoint =
      before?.word === 'и' && BEFORE_HEAD.test(sentence.words[from - 2]?.word ?? '') && from < office;
    const isJoined = sentence.words[from]?.gap === '-' && !before?.isNumber;
    const isAgreeing = from === office && agreesWith(before, sentence.words[office]);
    if (
      before === undefined ||
      !(
        isJoint ||
        isJoined ||
        isAgreeing ||
        BEFORE_HEAD.test(before.word) ||
        isAbbreviatedActing(sentence, from)
      )
    )
      break;
    from -= isJoint ? 2 : 1;
  }
  return from;
}

/** "И.о. министра". */
function isAbbreviatedActing({ words }: PersonSentence, from: number): boolean {
  const before = words[from - 1]?.word;
  return (
    /^\.\s?$/.test(words[from]?.gap ?? '') &&
    (before === 'о' || (before === 'и' && words[from]?.word === 'о')) &&
    (before === 'и' || words[from - 2]?.word === 'и' || words[from - 2]?.word === 'вр')
  );
}

const NOMINATIVE = /(?:ский|цкий|ная|ный|ской|ская|цкая)$/;
const OBLIQUE = /(?:ским|цким|ского|цкого|скому|цкому|ской|цкой)$/;

/** "Словацким специалистом", "французского исследователя": whose country somebody is of, with a small letter. */
function agreesWith(before: ReadWord | undefined, office: ReadWord | undefined): boolean {
  if (before === undefined || office === undefined || before.isCapital || office.isCapital) return false;
  const isNominative = RUSSIAN_OFFICES.has(office.word);
  return /[сц]к\p{L}{1,3}$/u.test(before.word) && (isNominative ? NOMINATIVE : OBLIQUE).test(before.word);
}

function endOf(sentence: PersonSentence, start: number): number {
  const { words, roles } = sentence;
  let to = start;
  let lower = 0;
  let index = start;
  let isFields = false;
  while (index < words.length) {
    if (isParted(sentence, index)) {
      const end = to === index ? endOfListedFields(sentence, start, index) : null;
      if (end === null) break;
      index = end;
      to = end;
      continue;
    }
    const word = words[index];
    const role = roles[index];
    if (word === undefined || role === 'rank' || role === 'honorific') break;
    if (opensQuotation(sentence, index)) {
      const end = quotationEnd(sentence, index);
      if (end === null) break;
      index = end;
      to = end;
      continue;
    }
    if (isFields && OF_FIELDS.has(word.word) && to === index) {
      index += 1;
      continue;
    }
    if (LEADS.has(word.word)) isFields = true;
    if (LEADS.has(word.word) || (PLACED.has(word.word) && takesPlace(sentence, start))) {
      if (isParted(sentence, index + 1)) break;
      index += 1;
      continue;
    }
    if (word.word === 'и') {
      const isSubject =
        leadsOnToName(sentence, index) ||
        (roles[index - 1] === 'body' &&
          (roles[index + 1] === 'body' ||
            (ADJECTIVE.test(words[index + 1]?.word ?? '') && roles[index + 2] === 'body')));
      if (!isSubject || words[index + 1]?.isCapital === true) break;
      index += 1;
      continue;
    }
    // "Инженер-мостовик".
    if (role === 'plain' && word.gap === '-' && to === index && index === start) {
      index += 1;
      to = index;
      continue;
    }
    if (role === 'function') break;
    if (role === 'office' || role === 'body') {
      if (role === 'office' && index > start && isNominative(word.word)) break;
      if (role === 'office' && isAnotherTitle(words[index - 1], word)) break;
      index += 1;
      to = index;
      continue;
    }
    if (word.word === 'имени' || word.word === 'им') {
      const end = endOfNamesake(sentence, index + 1);
      if (end === null) break;
      index = end;
      to = end;
      continue;
    }
    if (role === 'name' || role === 'initial') {
      if (role === 'name' && ADJECTIVE.test(word.word) && leadsToBody(sentence, index)) {
        index += 1;
        continue;
      }
      const left = placesOf(sentence, index);
      index += left;
      if (left > 0) to = index;
      if (left === 0 || (roles[index] === 'name' && !opensQuotation(sentence, index))) break;
      continue;
    }
    const isVerb =
      PARTICIPLE.test(word.word) ||
      (PAST.test(word.word) && !NOUNS_IN_LA.has(word.word) && !ADJECTIVE.test(word.word));
    const isNoun =
      (isFields && lower > 0 && lower < MOST_LOWER && leadsToNoun(sentence, index)) ||
      (isFields && to === index - 1 && leadsToNoun(sentence, index)) ||
      ADJECTIVE.test(word.word) ||
      GENITIVE.test(word.word) ||
      /[ыи]х$/.test(words[index - 1]?.word ?? '');
    if (word.isNumber && /№/u.test(word.gap)) {
      index += 1;
      to = index;
      continue;
    }
    if (
      role !== 'plain' ||
      word.isNumber ||
      isVerb ||
      !isNoun ||
      lower >= (isFields ? MOST_OF_FIELDS : MOST_LOWER)
    )
      break;
    lower += 1;
    index += 1;
    to = index;
  }
  return to;
}

const OF_FIELDS: ReadonlySet<string> = new Set(['с', 'со', 'в', 'на', 'из']);
const MOST_OF_FIELDS = 6;

/** "По особо важным делам": a small word of degree in front of an adjective. */
function leadsToNoun({ words }: PersonSentence, index: number): boolean {
  return /о$/.test(words[index]?.word ?? '') && /[ыи](?:м|х|ми)$/.test(words[index + 1]?.word ?? '');
}

const MOST_LISTED = 12;

/**
 * "Водных ресурсов, сельского хозяйства и промышленности X", "по международным отношениям, обороне и безопасности Сената":
 * where a list of fields ends that commas are in, all of it in the case of its beginning.
 */
function endOfListedFields(sentence: PersonSentence, start: number, comma: number): number | null {
  const { words, roles } = sentence;
  if (!/^,\s$/.test(words[comma]?.gap ?? '') || comma - start < 1) return null;
  const isField = (index: number): boolean => {
    const word = words[index];
    const role = roles[index];
    return (
      word !== undefined &&
      !word.isCapital &&
      (role === 'plain' || role === 'body') &&
      (GENITIVE.test(word.word) || ADJECTIVE.test(word.word)) &&
      !PARTICIPLE.test(word.word) &&
      !FINITE.test(word.word)
    );
  };
  let index = comma;
  let and = -1;
  for (; index < Math.min(words.length, comma + MOST_LISTED); index += 1) {
    const word = words[index];
    if (word === undefined) break;
    if (index > comma && word.gap !== ' ' && !(word.gap === ', ' && and < 0)) break;
    if (word.word === 'и' && and < 0) {
      and = index;
      continue;
    }
    if (!isField(index)) break;
  }
  return and > comma && index > and + 1 && isField(comma - 1) ? index : null;
}

/** Verbs in a finite form; nouns and adjectives of fields do not end so. */
const FINITE = /(?:[аеияуыо]л[аои]?|лся|лась|лись|ет|ит|ют|ут|ят)$/;

function isNominative(word: string): boolean {
  return RUSSIAN_OFFICES.has(word) && !isForm(word.slice(0, -1), RUSSIAN_OFFICES);
}

const MOST_QUOTED = 10;

function quotationEnd(sentence: PersonSentence, start: number): number | null {
  for (let end = start + 1; end < Math.min(sentence.words.length, start + MOST_QUOTED) + 1; end += 1) {
    if (closesQuotation(sentence, end) || end === sentence.words.length) return end;
  }
  return null;
}

function takesPlace({ words }: PersonSentence, start: number): boolean {
  return PLACED_HEADS.test(words[start - 1]?.word ?? '');
}

/** Adjectives of places in an oblique case. */
export const OF_REGION = /ск(?:ой|ого|ому|ом|им|ую|их)$/;
const LONGEST_ACRONYM = 4;
const OF_PLACE = /[аяыиейо]$/;

/** How many words of a run with capital letters belong to the title ("мэр Тирканда Ильгар Ханкишиев": one). */
function placesOf({ words, roles }: PersonSentence, index: number): number {
  let end = index;
  while ((roles[end] === 'name' || roles[end] === 'initial') && words[end]?.clause === words[index]?.clause)
    end += 1;
  const run = words.slice(index, end);
  const hasInitial = roles.slice(index, end).includes('initial');
  const length =
    hasInitial || isPatronymic(run.at(-2)?.raw ?? '') || isPatronymic(run.at(-1)?.raw ?? '') ? 3 : 2;
  if (hasInitial) {
    const first = roles.slice(index, end).indexOf('initial');
    if (first === 0) return 0;
    return Math.max(
      0,
      run.length -
        (roles[end - 1] === 'initial' ? 2 + Number(roles[end - 2] === 'initial') : run.length - first),
    );
  }
  const next = words[end];
  const isOfPlace = words[end - 1]?.gap === '-' && OF_REGION.test(run.at(-1)?.word ?? '');
  if (isOfPlace && next?.gap === ' ' && !next.isCapital && !next.isFunction) return run.length;
  const acronyms =
    run.findLastIndex(({ isAllCapitals, raw }) => isAllCapitals && raw.length <= LONGEST_ACRONYM) + 1;
  if (next !== undefined && /[«“„"]$/.test(next.gap)) return run.length;
  if (acronyms > 0) return acronyms;
  if (run.length === 3 && run.every(({ raw }) => raw.length <= LONGEST_ACRONYM)) return 0;
  const names = run.filter(({ gap }, place) => place === 0 || gap !== '-').length;
  if (names <= length && names < run.length && names >= 2) return 0;
  if (run.length > length) return run.length - length;
  if (run.length >= 2) return 0;
  return OF_PLACE.test(words[index]?.word ?? '') ? 1 : 0;
}
