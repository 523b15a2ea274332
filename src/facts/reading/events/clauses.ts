import { type Meaning, tableOf } from '../../../answering/checking/words/lexicon.ts';
import { TURKIC_FUTURE } from '../../../answering/checking/words/plans.ts';
import { type EventSentence, hasTable, meaningsOf, wordHas } from './event-sentence.ts';
import { isPastAt, pastVerbAt } from './past-verbs.ts';

const OPENING = /^(?:opening|acilis|открыти)/u;

/** The nouns of events; the opening of something that is an event itself is none of its own. */
export function nounsOf(sentence: EventSentence): readonly Meaning[] {
  const all = meaningsOf(sentence, 'happening').filter((noun) => !isInName(sentence, noun));
  // A solemn meeting is a ceremony.
  const nouns = all.filter(
    (noun, index) => !isWithin(noun, all[index - 1]) && !isWithin(noun, all[index + 1]),
  );
  const others = nouns.filter(({ from }) => !OPENING.test(sentence.words[from]?.word ?? ''));
  return others.length > 0 ? others : nouns;
}

function isWithin({ from, to }: Meaning, other: Meaning | undefined): boolean {
  return other !== undefined && other.from <= from && to <= other.to && other.to - other.from > to - from;
}

/** The Flood Commission is no flood. */
function isInName({ words, family }: EventSentence, noun: Meaning): boolean {
  if (!noun.id.startsWith('happening:incident')) return false;
  if (AGAINST[family].test(words[noun.to]?.word ?? '') && /^[\s-]$/u.test(words[noun.to]?.gap ?? ''))
    return true;
  return (
    words[noun.from]?.isCapital === true &&
    (words[noun.from - 1]?.isCapital === true || words[noun.to]?.isCapital === true)
  );
}

/** What stands behind an accident that has not happened: fire safety, flood relief, deprem konutları. */
const AGAINST: Readonly<Record<EventSentence['family'], RegExp>> = {
  english:
    /^(?:relief|fighting|fighters?|departments?|services?|brigades?|safety|assistance|protection|insurance|preventions?|control|engines?|stations?|preparedness|warnings?|risks?|defences?|defenses?|resistan\p{L}+|drills?|exercises?|response|hazards?|alarms?|zones?|season)$/u,
  russian: /^$/u,
  turkic:
    /^(?:tahlukasizli|guvenli|sondur|konut|sigorta|risk|tatbikat|talim|egitim|onlem|fond|alarm|tup|zona|anbolge|yonetmeli|sezon|muhafiza|xilasetma|merdiven|hazirli|eleyhin|aleyhin|qarsi|karsi|direnc)\p{L}*$/u,
};

const RELATIVE: ReadonlySet<string> = new Set(
  'who which that whom whose where when if whether что который которая которое которые которого которой которых чтобы где когда ki'.split(
    ' ',
  ),
);
const LONGEST_CLAUSE = 25;

/** The verbs of a sentence that are not told of in passing. */
export function mainDeeds(sentence: EventSentence): readonly Meaning[] {
  const { words, family } = sentence;
  const deeds = meaningsOf(sentence, 'deed').filter(
    ({ from, id }) => id !== 'deed:receive' || !wordHas(sentence, from, 'attend'),
  );
  const told = toldFrom(sentence);
  if (family === 'turkic') return deeds;
  return deeds.filter((deed) => {
    if (deed.from >= told) return false;
    if (nameOf(deed) === 'strike') return true;
    for (let index = deed.from - 1; index >= Math.max(0, deed.from - LONGEST_CLAUSE); index -= 1) {
      if (RELATIVE.has(words[index]?.word ?? '')) return false;
      if (words[index + 1]?.gap.includes(',') === true && deed.from - index > 2 && family === 'english')
        return true;
    }
    return true;
  });
}

export const THAT: ReadonlySet<string> = new Set(['that', 'что']);

/** Where what somebody says begins, with the "that" behind a verb of saying. */
export function toldFrom(sentence: EventSentence): number {
  const { words } = sentence;
  for (let index = 1; index < words.length; index += 1) {
    if (!THAT.has(words[index]?.word ?? '')) continue;
    const before = Math.max(0, index - 4);
    const isSaid = ['saying', 'doing'].some((table) => hasTable(sentence, before, index, table));
    if (isSaid || words[index - 1]?.word === 'fact') return index;
  }
  return words.length;
}

/** The noun that stands next to a verb. */
export function nearest(deed: Meaning, nouns: readonly Meaning[]): Meaning | null {
  let best: Meaning | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const noun of nouns) {
    const away = noun.from >= deed.to ? noun.from - deed.to : deed.from - noun.to;
    if (away < least && away >= 0) [best, least] = [noun, away];
  }
  return best;
}

/** "Voting opened on Monday and closed on Friday, and the meeting sat on Sunday": the noun is of another verb. */
export function isBehindVerb(sentence: EventSentence, deed: Meaning, noun: Meaning): boolean {
  if (sentence.family === 'turkic') return false;
  const { words } = sentence;
  let and = -1;
  for (let index = deed.to; index < noun.from && and < 0; index += 1) {
    if (AND.test(words[index]?.word ?? '') && words[index]?.gap.includes(',')) and = index;
  }
  for (let index = noun.to; and >= 0 && index < noun.to + OWN_VERB; index += 1) {
    if (isPastAt(sentence, index) || wordHas(sentence, index, 'deed')) return true;
  }
  return false;
}

const AND = /^(?:and|и|а)$/u;
/** Words from a noun to its own verb. */
const OWN_VERB = 3;

/** Words from "called on" to what somebody is called on to do. */
const TO_APPEAL = 14;

/** "He called on the government to act", "called on them for help": no visit. */
export function isAppeal({ words, family }: EventSentence, { from, to }: Meaning): boolean {
  if (family !== 'english' || !/^calls?(?:ed)?$/.test(words[from]?.word ?? '')) return false;
  for (let index = to; index < to + TO_APPEAL && !/[.;]/u.test(words[index]?.gap ?? ''); index += 1) {
    if (
      words[index]?.word === 'to' &&
      words[index + 1]?.isCapital === false &&
      words[index + 1]?.word !== 'the'
    )
      return true;
  }
  return false;
}

/** What stands behind the table's name in an id. */
export function nameOf({ id }: Meaning): string {
  return id.slice(tableOf(id).length + 1);
}

const RUSSIAN_FUTURE =
  /^(?:состоится|состоятся|пройд[её]т|пройдут|будет|будут|введ[её]т|начн[её]тся|откроется|посетит|встретится|примет|проведет)$/u;

/** Whether a sentence tells of what is still to come: its first finite verb says so. */
export function isToCome(sentence: EventSentence): boolean {
  const { words, family } = sentence;
  if (family === 'turkic') return TURKIC_FUTURE.test(words.at(-1)?.word ?? '');
  const future = words.findIndex(
    ({ word, isQuoted }) =>
      !isQuoted && (family === 'russian' ? RUSSIAN_FUTURE.test(word) : word === 'will' || word === 'shall'),
  );
  if (future < 0) return false;
  const past = pastVerbAt(sentence);
  return past < 0 || past > future;
}
