import type { EventSentence, Family, NamedPerson } from './event-sentence.ts';
import { hasTable } from './event-sentence.ts';
import { titleStart } from './person-role.ts';

const AND: Readonly<Record<Family, ReadonlySet<string>>> = {
  english: new Set(['and', 'or', 'plus']),
  russian: new Set(['и', 'или', 'также', 'вместе']),
  turkic: new Set(['va', 've', 'ila', 'ile', 'hamcinin', 'ayrica', 'elaca', 'habela', 'yani']),
};
/** Words between one name of a list and the next title: an office behind a name, and no more. */
const LONGEST_BETWEEN = 18;

/** Everybody who stands in one list with somebody, in the order of the text. */
export function listOf(sentence: EventSentence, named: NamedPerson): readonly NamedPerson[] {
  const { people } = sentence;
  const at = people.indexOf(named);
  let [first, last] = [at, at];
  while (first > 0 && areListed(sentence, people[first - 1], people[first])) first -= 1;
  while (last + 1 < people.length && areListed(sentence, people[last], people[last + 1])) last += 1;
  return at < 0 ? [named] : people.slice(first, last + 1);
}

/** Whether nothing stands between two names but commas, an "and", and what the first or the second is. */
function areListed(
  sentence: EventSentence,
  one: NamedPerson | undefined,
  other: NamedPerson | undefined,
): boolean {
  if (one === undefined || other === undefined) return false;
  const { words, family } = sentence;
  const start = titleStart(sentence, other);
  if (start < one.to || start - one.to > LONGEST_BETWEEN) return start < one.to && other.from === one.to;
  let isJoined = false;
  for (let index = one.to; index <= start; index += 1) {
    const word = words[index];
    if (word === undefined) return false;
    if (/[;!?]/u.test(word.gap) || (word.gap.includes(':') && index > one.to)) return false;
    isJoined ||= word.gap.includes(',') || (index < start && AND[family].has(word.word));
    if (index < start && isVerbLike(sentence, index)) return false;
  }
  return isJoined;
}

const VERB_TABLES = ['deed', 'attend', 'saying', 'doing', 'lead'];
const FINITE: Readonly<Record<Family, RegExp>> = {
  english:
    /^(?:is|are|was|were|be|been|has|have|had|will|would|shall|should|may|can|could|who|which|whose|that|did|does|said|says|told|met|took|gave|held|made|led|paid|spoke|sat|\p{L}{3,}ed)$/u,
  russian:
    /^(?:котор\p{L}+|что|чтобы|когда|если|\p{L}{2,}(?:л|ла|ло|ли|лся|лась|лось|лись|ает|яет|ует|ют|ется|ются)|\p{L}{3,}(?:ено|ано))$/u,
  turkic:
    /^(?:ki|\p{L}{2,}(?:[dt][iu]|[dt][iu]lar|[dt][iu]ler|[iu]b|[iu]blar|[iu]bler|m[iu]s|m[iu]sd[iu]r|m[iu]st[iu]r|[ae]caq|[ae]cak|iyor|uyor))$/u,
};

/** Nouns that end like verbs. */
const NOUNS: ReadonlySet<string> = new Set(
  'отдела дела зала села школа начала журнала канала филиала персонала материала портала квартала стола числа сила генерал генерала адмирал адмирала капитала журнал канал филиал персонал отдел раздел совет комитет кабинет университет института факультет бюджет интернет ordu kendi yedi adi simdi yurdu katib tabib sahib naib galib habib mektebi seed'.split(
    ' ',
  ),
);

/** A word that by its table or its ending is the verb of a clause. */
export function isVerbLike(sentence: EventSentence, index: number): boolean {
  const word = sentence.words[index];
  if (word === undefined || word.isQuoted) return false;
  if (VERB_TABLES.some((table) => hasTable(sentence, index, index + 1, table))) return true;
  return (
    !word.isCapital && !word.isNumber && !NOUNS.has(word.word) && FINITE[sentence.family].test(word.word)
  );
}
