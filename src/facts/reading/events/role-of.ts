import type { PeopleRead } from '../readable-release.ts';
import { englishRole, GOVERNING } from './english-role.ts';
import { type EventSentence, hasTable, type NamedPerson } from './event-sentence.ts';
import { listOf } from './person-list.ts';
import { AND, type Role, titleStart } from './person-role.ts';
import { RUSSIAN_PREPOSITIONS, russianRole, WITH_OBJECT } from './russian-role.ts';
import { endingOf, turkicRole } from './turkic-role.ts';

/** The role of a person in a sentence; those of one list share that of its first, in Turkic languages of its last. */
export function roleOf(sentence: EventSentence, named: NamedPerson, people: PeopleRead): Role {
  if (isTold(sentence, named)) return 'mentioned';
  const list = listOf(sentence, named);
  const bearer = list.length < 2 ? named : bearerOf(sentence, named, list, people);
  if (sentence.family === 'english') return englishRole(sentence, bearer);
  return sentence.family === 'russian'
    ? russianRole(sentence, bearer, people)
    : turkicRole(sentence, bearer, people);
}

/** The one of a list who stands in the case, or behind the preposition, of all. */
function bearerOf(
  sentence: EventSentence,
  named: NamedPerson,
  list: readonly NamedPerson[],
  people: PeopleRead,
): NamedPerson {
  const { family, words } = sentence;
  const last = list.at(-1) ?? named;
  if (family === 'turkic') {
    if (endingOf(sentence, named, people) !== '') return named;
    const beforeLast = words[titleStart(sentence, last) - 1]?.word ?? '';
    return AND.has(beforeLast) ? last : named;
  }
  const before = words[titleStart(sentence, named) - 1]?.word ?? '';
  return GOVERNING.has(before) || RUSSIAN_PREPOSITIONS.has(before) || WITH_OBJECT.has(before)
    ? named
    : (list[0] ?? named);
}

const THAT: Readonly<Record<EventSentence['family'], ReadonlySet<string>>> = {
  english: new Set(['that', 'whether']),
  russian: new Set(['что', 'чтобы']),
  turkic: new Set(['ki']),
};

/** Whether somebody stands in what another says: "he noted that the minister ...". */
function isTold(sentence: EventSentence, { from }: NamedPerson): boolean {
  const that = THAT[sentence.family];
  for (let index = from - 1; index > 0; index -= 1) {
    if (!that.has(sentence.words[index]?.word ?? '')) continue;
    const before = Math.max(0, index - 4);
    if (hasTable(sentence, before, index, 'saying') || hasTable(sentence, before, index, 'doing'))
      return true;
    if (sentence.words[index - 1]?.word === 'fact') return true;
  }
  return false;
}
