import type { Phrase } from './bodies.ts';
import type { EventSentence } from './event-sentence.ts';
import { attends } from './passing.ts';
import { titleStart } from './person-role.ts';

const CO_CHAIRS = /^(?:co-?chairs?|cochairs|сопредседател\p{L}+|hamsadr\p{L}*|esbaskan\p{L}*|cohosts)$/u;
/** Sentences right behind that of an event in which its guests may be named. */
const NEAR = 2;

/** Whether those whom a phrase names by their office alone are named in full beside it or right behind it. */
export function isNamedAgain(
  sentence: EventSentence,
  phrase: Phrase,
  behind: readonly EventSentence[],
): boolean {
  return isOfCoChairs(sentence, phrase) || (isOfChiefs(sentence, phrase) && areNamedBehind(sentence, behind));
}

/** "The co-chairs of the commission, Minister A and Minister B". */
function isOfCoChairs(sentence: EventSentence, { from, to }: Phrase): boolean {
  const { words, people } = sentence;
  const areChairs = words
    .slice(from, to)
    .some(
      ({ word }, index) =>
        CO_CHAIRS.test(word) || (word === 'es' && /^baskan/.test(words[from + index + 1]?.word ?? '')),
    );
  if (!areChairs || !/^(?:, | ?[—–:] ?)/u.test(words[to]?.gap ?? '')) return false;
  return people.some((named) => titleStart(sentence, named) <= to + 1 && named.from >= to);
}

/** Ministers, heads: one of whom a release is sure to name. */
function isOfChiefs({ meanings }: EventSentence, { from, to }: Phrase): boolean {
  return meanings.some((one) => one.id === 'group:chiefs' && one.from >= from && one.from < to);
}

/** "The heads of the railways of A and B met. Taking part were Director C and Director D." */
function areNamedBehind({ people, place }: EventSentence, behind: readonly EventSentence[]): boolean {
  return (
    people.length === 0 &&
    behind.some(
      (next) => next.place > place && next.place <= place + NEAR && next.people.length > 1 && attends(next),
    )
  );
}
