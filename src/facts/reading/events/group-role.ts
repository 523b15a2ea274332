import type { Phrase } from './bodies.ts';
import { type EventSentence, hasTable, type NamedPerson } from './event-sentence.ts';
import { areNeighbours } from './group-neighbours.ts';
import { isDoer, isSubject } from './group-subject.ts';
import { groupsIn } from './groups.ts';
import { officeItems } from './office-items.ts';
import { titleStart } from './person-role.ts';
import { isOnRoll, rollFrom } from './roll.ts';

/**
 * The groups of a sentence that are the subject of a verb of coming, being there or speaking, or stand in one list with
 * such a group or with somebody who was there.
 */
export function groupsThere(
  sentence: EventSentence,
  present: readonly NamedPerson[],
  isOwn: boolean,
  isRoll: boolean,
): readonly Phrase[] {
  const groups = groupsIn(sentence, { from: 0, to: sentence.words.length });
  const offices = officeItems(sentence).filter(
    ({ from, to }) => !groups.some((group) => group.from < to && from < group.to),
  );
  if (isRoll || groups.length + offices.length === 0) return groups;
  const roll = rollFrom(sentence);
  const items: Item[] = groups.map((phrase) => ({
    ...phrase,
    isGroup: true,
    isThere:
      isOnRoll(sentence, roll, phrase) ||
      isSubject(sentence, phrase, groups) ||
      (isOwn && isDoer(sentence, phrase)),
  }));
  for (const office of offices)
    items.push({
      ...office,
      isGroup: true,
      isThere: isOnRoll(sentence, roll, office),
    });
  for (const named of sentence.people) {
    items.push({
      from: titleStart(sentence, named),
      to: named.to,
      isGroup: false,
      isThere: present.includes(named),
    });
  }
  items.sort((one, other) => one.from - other.from);
  for (let index = 1; index < items.length; index += 1) join(sentence, items[index - 1], items[index]);
  for (let index = items.length - 1; index > 0; index -= 1) join(sentence, items[index], items[index - 1]);
  const found = items.filter(({ isGroup, isThere }) => isGroup && isThere);
  return found.filter((item) => found.length > 1 || !isSpokenOfAgain(sentence, item, isOwn));
}

const PARTICIPANTS =
  /^(?:participants|attendees|guests|delegates|members|ministers|leaders|участник|гост|делегат|член|министр|istirakci|qonaq|numayanda|katilimci|konuk|misafir|uye(?:ler)|davetli)/;

/** "The ministers then signed": one word for those whom the release has named before. */
function isSpokenOfAgain(sentence: EventSentence, { from, to }: Phrase, isOwn: boolean): boolean {
  if (isOwn || to - from > 1) return false;
  return (
    PARTICIPANTS.test(sentence.words[from]?.word ?? '') ||
    !hasTable(sentence, 0, sentence.words.length, 'attend')
  );
}

interface Item extends Phrase {
  readonly isGroup: boolean;
  isThere: boolean;
}

/** In one list with somebody who was there. */
function join(sentence: EventSentence, one: Item | undefined, other: Item | undefined): void {
  if (one?.isThere !== true || other === undefined || other.isThere) return;
  if (!one.isGroup && !other.isGroup) return;
  other.isThere = areNeighbours(sentence, one, other);
}
