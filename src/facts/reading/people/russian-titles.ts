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
  /^(?:перв|втор|трет|генеральн|ведущ|военн|нынешн|генеральн|главн|бывш|исполняющ|временно|постоянн|официальн|чрезвычайн|полномочн|специальн|старш|заслуженн|народн|почетн|верховн|государственн|действующ)\p{L}*$/u;

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
      isPlural:
        /[ыи]$/.test(sentence.words[head]?.word ?? '') &&
        !RUSSIAN_OFFICES.has(sentence.words[head]?.word ?? ''),
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

/** Of "бывший ректор" and "исполняющая обязанности декана" the noun tells the case, or the participle. */
function headOf({ words, roles }: PersonSentence, from: number, office: number): number {
  for (let index = from; index < office + 2; index += 1) {
    const word = words[index]?.word ?? '';
    if (roles[index] === 'office' && !BEFORE_HEAD.test(word)) return index;
  }
  return office;
}

function startOf(sentence: PersonSentence, office: number, least: number): number {
  let from = office;
  while (from > least && !isParted(sentence, from)) {
    const before = sentence.words[from - 1];
    const isJoint =
      before?.word === 'и' && BEFORE_HEAD.test(sentence.words[from - 2]?.word ?? '') && from < office;
    if (before === undefined || !(isJoint || BEFORE_HEAD.test(before.word))) break;
    from -= isJoint ? 2 : 1;
  }
  return from;
}

function endOf(sentence: PersonSentence, start: number): number {
  const { words, roles } = sentence;
  let to = start;
  let lower = 0;
  let index = start;
  while (index < words.length && !isParted(sentence, index)) {
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
      ADJECTIVE.test(word.word) || GENITIVE.test(word.word) || /[ыи]х$/.test(words[index - 1]?.word ?? '');
    if (word.isNumber && /№/u.test(word.gap)) {
      index += 1;
      to = index;
      continue;
    }
    if (role !== 'plain' || word.isNumber || isVerb || !isNoun || lower >= MOST_LOWER) break;
    lower += 1;
    index += 1;
    to = index;
  }
  return to;
}

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
  if (acronyms > 0 && acronyms < run.length) return acronyms;
  if (run.length > length) return run.length - length;
  if (run.length >= 2) return 0;
  return OF_PLACE.test(words[index]?.word ?? '') ? 1 : 0;
}
