import type { Meaning } from '../../../answering/checking/words/lexicon.ts';
import type { EventKind } from '../../fact.ts';
import { isAppeal, isBehindVerb, mainDeeds, nameOf, nearest, nounsOf, toldFrom } from './clauses.ts';
import { COUNCILS, isOfCouncil, isOfTitle } from './councils.ts';
import { bringsResults, hasDoer, isBodys, isLaying, isOwnDeed, isReception, wasThere } from './doers.ts';
import { type EventSentence, hasTable, meaningsOf, wordHas } from './event-sentence.ts';
import type { Happening } from './happening.ts';
import { isCondolence, KIND_OF_NOUN } from './kind-of-noun.ts';
import { signsAppointment } from './papers.ts';

/** Verbs that tell the kind of an event by themselves. */
const KIND_OF_DEED: Readonly<Record<string, EventKind>> = {
  meet: 'meeting',
  visit: 'visit',
  receive: 'meeting',
  call: 'call',
  sign: 'signing',
  appoint: 'appointment',
  strike: 'incident',
  award: 'ceremony',
};
/** What is told in the first sentence of a release or is not what it is about. */
const KIND_OF_LEAD: Readonly<Record<string, EventKind>> = { launch: 'other', publish: 'publication' };

/** The event that a sentence tells of, or null. `isLead`: it is the first that the release has. */
export function happeningIn(sentence: EventSentence, isLead: boolean): Happening | null {
  if (sentence.words.length > LONGEST_EVENT || (!isLead && speaksForItself(sentence))) return null;
  const deeds = mainDeeds(sentence);
  const nouns = nounsOf(sentence);
  const verbs = [...deeds].sort((a, b) => (sentence.family === 'turkic' ? b.from - a.from : a.from - b.from));
  const ordered = [...verbs, ...meaningsOf(sentence, 'attend')];
  for (const deed of ordered) {
    const happening = happeningOf(sentence, deed, nouns, isLead);
    if (happening !== null) return happening;
  }
  const own = nouns.find(({ from }) => from < toldFrom(sentence));
  const kind = own === undefined ? undefined : KIND_OF_NOUN[nameOf(own)];
  if (isLead && own !== undefined && isOnVisit(sentence, own))
    return { kind: 'visit', sentence, deed: null, noun: own, isGathering: true };
  if (!isLead || own === undefined || kind === undefined || NEEDS_VERB.has(kind) || isBare(sentence))
    return null;
  const isSession = kind === 'meeting' && isOfCouncil(sentence, own);
  return { kind: isSession ? 'session' : kind, sentence, deed: null, noun: own, isGathering: true };
}

/** "Nümayəndə heyəti Olmarda səfərdədir", "heyet, ziyaret için Olmar'da bulunuyor". */
function isOnVisit({ words, family }: EventSentence, noun: Meaning): boolean {
  if (family !== 'turkic' || nameOf(noun) !== 'visit') return false;
  const last = words.at(-1)?.word ?? '';
  return (
    BEING_THERE.test(last) && (noun.to === words.length || !/dir$/u.test(last) || last.startsWith('bulun'))
  );
}

const BEING_THERE = /(?:d[ae]d[iu]rl?(?:ar|er)?|^bulun(?:uyor|makta(?:dir)?))$/u;

/** Words of a sentence; longer ones are texts that have lost their stops. */
const LONGEST_EVENT = 110;
const FIRST_PERSON: Readonly<Record<EventSentence['family'], ReadonlySet<string>>> = {
  english: new Set('i we our my us'.split(' ')),
  russian: new Set('я мы наш наша наши нашу нашей нам мне'.split(' ')),
  turkic: new Set('biz bizim man manim ben benim'.split(' ')),
};

/** A quotation that has lost its marks. */
function speaksForItself({ words, family }: EventSentence): boolean {
  return words.some(({ word, isQuoted }) => !isQuoted && FIRST_PERSON[family].has(word));
}

/** Nouns that name as often something else than what a release is about. */
const NEEDS_VERB: ReadonlySet<EventKind> = new Set(['visit', 'incident', 'appointment', 'call', 'ceremony']);

/** Nobody and no body is named in it. */
function isBare(sentence: EventSentence): boolean {
  const all = sentence.words.length;
  return (
    sentence.people.length === 0 &&
    !['body', 'meeting-body', 'office', 'happening'].some((table) => hasTable(sentence, 0, all, table))
  );
}

/** What somebody or some body did, by a sentence whose verb no table has. */
export function happeningToldIn(sentence: EventSentence): Happening | null {
  if (sentence.words.length > LONGEST_EVENT) return null;
  const [first] = nounsOf(sentence);
  const incident = first !== undefined && nameOf(first) === 'incident' && !isCondolence(sentence);
  const council = meaningsOf(sentence, 'body')
    .concat(meaningsOf(sentence, 'meeting-body'))
    .find(({ id, from, to }) => COUNCILS.has(id) && !isOfTitle(sentence, from, to));
  const kind = incident ? 'incident' : council === undefined ? 'other' : 'session';
  return { kind, sentence, deed: null, noun: null, isGathering: !incident };
}

/** Whether the verb at a position tells that somebody said something. */
export function isAnnounced(sentence: EventSentence, verb: number): boolean {
  return verb >= 0 && wordHas(sentence, verb, 'saying');
}

/** Words from the beginning of a sentence within which it refers to an event that is known already. */
const REFERRING = 4;

/** "The ceremony was attended by ...", "В церемонии приняли участие ...": the kind of what the sentence before told of. */
export function kindReferredTo(sentence: EventSentence): EventKind | null {
  const attends = meaningsOf(sentence, 'attend').length > 0 || meaningsOf(sentence, 'speech').length > 0;
  const noun = nounsOf(sentence).find(({ from }) => from < REFERRING);
  const kind = noun === undefined ? undefined : KIND_OF_NOUN[nameOf(noun)];
  if (attends && noun !== undefined && nameOf(noun) === 'event') return 'other';
  return attends && kind !== undefined && kind !== 'incident' && kind !== 'appointment' ? kind : null;
}

const SPEAKING_AT = 12;

/** "Opening the meeting, the Head of the Service informed ...": the event is only named, by somebody who speaks at it. */
export function happeningNamedIn(sentence: EventSentence): Happening | null {
  if (
    sentence.people.length === 0 ||
    !['saying', 'doing'].some((table) => hasTable(sentence, 0, sentence.words.length, table))
  ) {
    return null;
  }
  const noun = nounsOf(sentence).find(({ from }) => from < SPEAKING_AT && from < toldFrom(sentence));
  const kind = noun === undefined ? undefined : KIND_OF_NOUN[nameOf(noun)];
  if (noun === undefined || kind === undefined || kind === 'incident' || kind === 'appointment') return null;
  return { kind, sentence, deed: null, noun, isGathering: true };
}

function happeningOf(
  sentence: EventSentence,
  deed: Meaning,
  nouns: readonly Meaning[],
  isLead: boolean,
): Happening | null {
  const verb = nameOf(deed);
  const noun = nearest(
    deed,
    nouns.filter((one) => !isBehindVerb(sentence, deed, one)),
  );
  const make = (kind: EventKind, own: Meaning | null): Happening => ({
    kind,
    sentence,
    deed,
    noun: own,
    isGathering:
      kind !== 'incident' &&
      kind !== 'appointment' &&
      kind !== 'publication' &&
      (kind !== 'other' || own !== null),
  });
  // "По телефону +90 312 ...": where one may ring.
  if (verb === 'call' && sentence.words[deed.to]?.isNumber === true) return null;
  if (verb === 'meet' && isAppeal(sentence, deed)) return null;
  if (nouns.some((one) => nameOf(one) === 'call') || verb === 'call') return make('call', noun);
  if (verb === 'sign' && ((noun !== null && nameOf(noun) === 'appointment') || signsAppointment(sentence)))
    return make('appointment', noun);
  if (verb === 'appoint' && nouns.some((one) => nameOf(one) === 'ceremony')) return make('ceremony', noun);
  if (verb === 'welcome')
    return nouns.some((one) => nameOf(one) === 'visit') && isReception(sentence) ? make('visit', null) : null;
  if (
    verb === 'sign' &&
    sentence.family === 'turkic' &&
    SIGNED_BY.test(sentence.words[deed.from]?.word ?? '')
  )
    return null;
  if (verb === 'hold' && noun === null && wasThere(sentence, deed)) return make('visit', null);
  if (verb === 'open' && noun === null) return isLead ? make('ceremony', null) : null;
  const told = KIND_OF_LEAD[verb];
  const isAttribution =
    verb === 'publish' && sentence.family === 'english' && deed.to >= sentence.words.length - 1;
  if (isAttribution) return null;
  if (told !== undefined) {
    if (!isLead || !isOwnDeed(sentence, deed)) return null;
    return make(bringsResults(sentence) ? 'publication' : told, null);
  }
  const kind = KIND_OF_DEED[verb];
  if (kind === undefined) {
    if (noun === null && verb === 'consider' && isLead && isBodys(sentence, deed))
      return make(isOfCouncil(sentence, deed) ? 'session' : 'meeting', null);
    if (noun === null) return null;
    const own = KIND_OF_NOUN[nameOf(noun)] ?? 'other';
    if (own === 'incident' && !isLead) return null;
    if (verb === 'consider' && own !== 'meeting' && own !== 'session' && own !== 'conference') return null;
    return make(own === 'meeting' && isOfCouncil(sentence, noun) ? 'session' : own, noun);
  }
  if (kind === 'incident') return make(kind, noun);
  if (verb === 'receive' && !isReception(sentence)) return null;
  const isOwnVerb = verb === 'meet' && noun !== null && noun.to <= deed.from && isBeside(deed, noun);
  if (verb !== 'sign' && verb !== 'appoint' && verb !== 'award' && !isOwnVerb && !hasDoer(sentence))
    return null;
  if (verb === 'award' && sentence.people.length === 0 && noun === null && !isLaying(sentence, deed))
    return null;
  if (verb === 'award' && !isLead && noun === null) return null;
  const own = noun === null ? undefined : KIND_OF_NOUN[nameOf(noun)];
  // "Brifing verildi".
  if (verb === 'award' && (own === 'conference' || own === 'meeting')) return make(own, noun);
  if (verb === 'meet') {
    const near = noun !== null && isBeside(deed, noun) ? own : undefined;
    const isOther = near === undefined || near === 'visit' || near === 'incident' || near === 'meeting';
    return make(
      isOther ? (isOfCouncil(sentence, deed) ? 'session' : 'meeting') : near,
      isOther ? null : noun,
    );
  }
  return make(kind, noun);
}

/** "The order that the minister signed": imzaladığı əmr. */
const SIGNED_BY = /^imzaladi(?:g|k|y)/;

const NEAR = 6;

function isBeside(a: Meaning, b: Meaning): boolean {
  return Math.min(Math.abs(a.from - b.to), Math.abs(b.from - a.to)) <= NEAR;
}
