import { isForm } from './name-words.ts';
import type { PersonSentence } from './person-sentence.ts';
import { endOfListedFields, leadsToNoun } from './russian-fields.ts';
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
} from './russian-genitives.ts';
import { RUSSIAN_OFFICES } from './russian-offices.ts';
import { placesOf } from './russian-title-places.ts';
import { closesQuotation, isParted, opensQuotation } from './title-phrase.ts';

/** Nouns that look like a verb of the past. */
const NOUNS_IN_LA: ReadonlySet<string> = new Set(
  'дел вокзала канала журнала филиала отдела села портала зала квартала штаба капитала материала ритуала трибунала персонала потенциала футбола волейбола баскетбола гандбола протокола арсенала терминала минерала мемориала узла тыла стола угла числа стекла масла раздела подотдела предела архипелага урала байкала ямала концерна сельскохозяйственного'.split(
    ' ',
  ),
);

const LEADS: ReadonlySet<string> = new Set(['по', 'при']);

const PLACED: ReadonlySet<string> = new Set(['в', 'на']);

const PLACED_HEADS =
  /^(?:посол|посл|посланник|представител|консул|атташе|делегат|корреспондент|координатор|советник)/;

const OF_FIELDS: ReadonlySet<string> = new Set(['с', 'со', 'в', 'на', 'из']);

const MOST_OF_FIELDS = 6;

/** Position behind the title whose head ends here, with its fields, bodies and places. */
export function endOfTitle(sentence: PersonSentence, start: number): number {
  const { words, roles } = sentence;
  let to = start;
  let lower = 0;
  let index = start;
  let isFields = false;
  let behindBracket = -1;
  while (index < words.length) {
    if (isParted(sentence, index) && index !== behindBracket) {
      const end =
        to === index ? (endOfListedFields(sentence, start, index) ?? endOfBracket(sentence, index)) : null;
      if (end === null) break;
      index = end;
      to = end;
      behindBracket = end;
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
    if (LEADS.has(word.word) || (PLACED.has(word.word) && takesPlace(sentence, start, index))) {
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
      const areRegions = isFields && words[index - 1]?.isCapital && roles[index + 1] === 'body';
      if (areRegions !== true && (!isSubject || words[index + 1]?.isCapital === true)) break;
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
      // "Халык банка", "Вооружённых Сил".
      if (isOfSmallBody(sentence, index) || isPluralBody(sentence, index)) {
        index += 2;
        to = index;
        continue;
      }
      const left = placesOf(sentence, index);
      index += left;
      if (left > 0) to = index;
      if (left === 0) break;
      if (roles[index] === 'name' && !opensQuotation(sentence, index) && !isParted(sentence, index)) break;
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

/** Where somebody is sent to, or where a body is: "глава представительства ООН в Узбекистане". */
function takesPlace({ words, roles, tables }: PersonSentence, start: number, index: number): boolean {
  const own = tables.get(index - 1) ?? [];
  const isBehindBody =
    roles[index - 1] === 'body' &&
    (own.includes('body') || own.includes('known')) &&
    words[index + 1]?.isCapital;
  return isBehindBody === true || PLACED_HEADS.test(words[start - 1]?.word ?? '');
}

const SMALL_BODIES =
  /^(?:банка|банком|банку|холдинга|групп|клуба|университета|театра|порта|завода|фонда|центра)$/;

/** A word with a capital letter right in front of a small noun of what it names. */
function isOfSmallBody({ words, roles }: PersonSentence, index: number): boolean {
  const next = words[index + 1];
  return roles[index] === 'name' && next?.gap === ' ' && !next.isCapital && SMALL_BODIES.test(next.word);
}

/** An adjective and a noun of several, both with capital letters. */
function isPluralBody({ words }: PersonSentence, index: number): boolean {
  const next = words[index + 1];
  return (
    /[ыи]х$/.test(words[index]?.word ?? '') &&
    next?.gap === ' ' &&
    next.isCapital &&
    !ADJECTIVE.test(next.word)
  );
}

const MOST_IN_BRACKET = 3;

/** "Фонда ООН (ЮНИСЕФ) по Европе", "Республики Саха (Якутия)": behind what a body is called besides; null where none is. */
function endOfBracket({ words, roles, text }: PersonSentence, start: number): number | null {
  const before = words[start - 1];
  if (!/^[»"”]?\s\($/.test(words[start]?.gap ?? '') || before === undefined) return null;
  for (let end = start + 1; end <= start + MOST_IN_BRACKET; end += 1) {
    const word = words[end];
    const last = words[end - 1];
    if (last === undefined || !(last.isCapital || roles[end - 1] === 'office')) return null;
    if (text.text[last.end] !== ')') continue;
    const goesOn = word !== undefined && word.gap === ') ';
    const isSame =
      end === start + 1 && before.isCapital && (roles[start - 1] === 'name' || last.isAllCapitals);
    return (goesOn && (LEADS.has(word.word) || PLACED.has(word.word) || isSame)) || isSame ? end : null;
  }
  return null;
}
