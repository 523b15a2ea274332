import { isCalendarWord } from '../../../answering/checking/words/calendar.ts';
import { bodiesOf, englishEnd, type Phrase } from './bodies.ts';
import { nameOf, nounsOf } from './clauses.ts';
import { englishPlaceAt, withNoun, withRegion } from './english-places.ts';
import { type EventSentence, isPersonAt, wordHas } from './event-sentence.ts';
import type { Happening } from './happening.ts';
import { isTitleAt } from './person-role.ts';
import { isClose } from './places.ts';
import { russianPlaceEnd } from './russian-places.ts';
import { turkicPhrase, turkicVisited, writtenAt } from './turkic-places.ts';

const ARTICLES: ReadonlySet<string> = new Set(['the', 'a', 'an']);

/** What is visited is where a visit takes place: the object of its verb, or what its noun is directed to. */
export function visitedPlace(sentence: EventSentence, happening: Happening): Phrase | null {
  return visitedBy(sentence, happening) ?? visitTo(sentence) ?? arrivedAt(sentence);
}

function visitedBy(sentence: EventSentence, happening: Happening): Phrase | null {
  const { words, family } = sentence;
  const { deed } = happening;
  if (deed === null || nameOf(deed) === 'begin') return null;
  if (family === 'turkic') return turkicVisited(sentence, happening);
  let from = deed.to;
  if (family === 'english' && ARTICLES.has(words[from]?.word ?? '')) from += 1;
  if (words[from] === undefined || !isClose(words[from]?.gap)) return null;
  if (family === 'russian') {
    if (isVisitor(sentence, from)) return visitedBefore(sentence, deed.from);
    const to = russianPlaceEnd(sentence, from);
    return to === null ? null : { from, to };
  }
  if (words[from]?.isCapital !== true) return englishPlaceAt(sentence, deed.to - 1);
  const to = withRegion(sentence, withNoun(sentence, englishEnd(sentence, from)));
  const joined = words[to]?.word === 'in' ? englishPlaceAt(sentence, to) : null;
  return { from, to: joined?.to ?? to };
}

/** "Институт посетила делегация": who came stands behind the verb. */
function isVisitor(sentence: EventSentence, index: number): boolean {
  const isGroup = ['collective', 'group', 'office'].some((table) => wordHas(sentence, index, table));
  return isGroup || isPersonAt(sentence, index) || isTitleAt(sentence, index);
}

function visitedBefore(sentence: EventSentence, end: number): Phrase | null {
  return bodiesOf(sentence).find(({ to }) => to <= end) ?? null;
}

const TO: ReadonlySet<string> = new Set('to в во на'.split(' '));

/** "A two-day visit to Norland", "визит в Норландию", "Norlandiyaya iki günlük səfər", "Norlandiya'ya yaptığı ziyaret". */
function visitTo(sentence: EventSentence): Phrase | null {
  const { words, family } = sentence;
  for (const noun of nounsOf(sentence)) {
    if (nameOf(noun) !== 'visit') continue;
    if (family === 'turkic') {
      const goal = goalBefore(sentence, noun.from);
      if (goal !== null) return goal;
    } else if (TO.has(words[noun.to]?.word ?? '')) {
      if (family === 'english') return englishPlaceAt(sentence, noun.to);
      const to = russianPlaceEnd(sentence, noun.to + 1);
      if (to !== null) return { from: noun.to + 1, to };
    }
  }
  return null;
}

/** Words between a goal and the noun of the visit. */
const MODIFIERS = 6;

function goalBefore(sentence: EventSentence, noun: number): Phrase | null {
  const { words } = sentence;
  for (let index = noun - 1; index >= Math.max(0, noun - MODIFIERS); index -= 1) {
    const word = words[index];
    if (word === undefined || /[,;]/u.test(words[index + 1]?.gap ?? '')) return null;
    if (!word.isCapital || word.isNumber || isCalendarWord(word.word)) continue;
    return isGoal(sentence, index) ? turkicPhrase(sentence, index, false) : null;
  }
  return null;
}

/** The dative of a name; "Rusiya" has its ending by nature. */
const DATIVE = /(?:['’]n?y?[ae]|[^i][yn][aə]|iy[aə]y[aə]|[^aəeıiouöüyn\s][aə])$/u;

function isGoal(sentence: EventSentence, index: number): boolean {
  return !isPersonAt(sentence, index) && DATIVE.test(writtenAt(sentence, index));
}

const ARRIVING = /^(?:gelen|galan|geldi|galib|gedib|gitti|giden|gelmisdir|gedan)$/;

/** "Dün Zerkend'e gelen Bakan". */
function arrivedAt(sentence: EventSentence): Phrase | null {
  if (sentence.family !== 'turkic') return null;
  for (const [index, { word, isQuoted }] of sentence.words.entries()) {
    if (isQuoted || index === 0 || !ARRIVING.test(word)) continue;
    if (sentence.words[index - 1]?.isCapital === true && isGoal(sentence, index - 1))
      return turkicPhrase(sentence, index - 1, false);
  }
  return null;
}
