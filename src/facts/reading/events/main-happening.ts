import { type Meaning, tableOf, tongueOf } from '../../../answering/checking/words/lexicon.ts';
import { foldLetters } from '../../../archive/describing/fold.ts';
import type { Span } from '../../../archive/release.ts';
import type { EventKind } from '../../fact.ts';
import type { ReadableRelease } from '../readable-release.ts';
import { bestTold } from './candidates.ts';
import { isToCome, nameOf, nounsOf } from './clauses.ts';
import { isCorrection } from './corrections.ts';
import { eventDate } from './event-date.ts';
import { type EventSentence, wordHas } from './event-sentence.ts';
import { EVENT_WORDS } from './event-words.ts';
import { type Form, formOf } from './forms.ts';
import type { Happening } from './happening.ts';
import { happeningIn, happeningNamedIn, kindReferredTo } from './happenings.ts';
import { KIND_OF_NOUN } from './kind-of-noun.ts';
import { appointedBy } from './papers.ts';
import { hasPresentVerb, pastVerbAt } from './past-verbs.ts';
import { readWords } from './read-words.ts';

/** Whole sentences at the beginning of a release in which it says what it is about. */
const LEAD = 8;
/** Sentences behind the first within which it is referred to again. */
const REFERRING = 4;
/** A sentence of fewer words greets or introduces. */
const FEWEST_WORDS = 3;

/** What a release is about, by the sentence of its beginning for which most tells. */
export function mainHappening(
  release: ReadableRelease,
  sentences: readonly EventSentence[],
): Happening | null {
  const note = sentences.findIndex(({ text }, index) => index > 0 && NOTE.test(text));
  const told = note < 0 ? sentences : sentences.slice(0, note);
  const whole = told.filter((sentence) => sentence.isWhole && isProse(sentence));
  // Some write no stops at all.
  const prose = (whole.length > 0 ? whole : told.filter(isProse)).slice(0, LEAD);
  const about = bestTold(release, prose);
  const [opening] = prose;
  const form = formOf(release, sentences);
  const headed =
    form === null || tellsGathering(about) ? null : formHappening(form, release, sentences, prose);
  if (headed !== null) return headed;
  if (opening !== undefined && !tellsGathering(about) && isCorrection(release.title, opening)) {
    const event = bestTold(release, prose.slice(1));
    return tellsGathering(event) ? event : null;
  }
  if (about !== null) return referredTo(toldBehind(release, appointedBy(about, prose), prose), prose);
  const named = opening === undefined ? null : happeningNamedIn(opening);
  if (named !== null) return named;
  for (const heading of sentences.filter(({ isWhole }) => !isWhole).slice(0, REFERRING)) {
    const happening = happeningIn(heading, true);
    if (happening !== null) return happening;
  }
  return null;
}

const GATHERING: ReadonlySet<string> = new Set('hold begin meet receive visit call sign'.split(' '));

/** Whether a sentence tells that people came together, by a verb that says so. */
function tellsGathering(happening: Happening | null): boolean {
  return happening?.deed != null && GATHERING.has(nameOf(happening.deed));
}

/** The event of a form: by the line that names it, by a heading, or by that which says who was there. */
function formHappening(
  { isMinutes, named, above }: Form,
  release: ReadableRelease,
  sentences: readonly EventSentence[],
  prose: readonly EventSentence[],
): Happening | null {
  const at = (line: Span | null) =>
    sentences.find(({ span }) => line !== null && span.start < line.end && line.start < span.end);
  const head = sentences.slice(0, LEAD);
  const heading = isMinutes ? head.find((one) => !one.isWhole && namesEvent(one)) : undefined;
  const present = isMinutes ? head.find(({ text }) => PRESENT.test(foldLetters(text))) : undefined;
  const isNamed = prose.slice(0, REFERRING).some((one) => nounsOf(one).length > 0);
  const sentence = heading ?? at(named) ?? present ?? (isNamed ? undefined : at(above));
  if (sentence === undefined) return null;
  const nouns = nounsOf(sentence);
  const noun = (sentence.family === 'turkic' ? nouns.at(-1) : nouns[0]) ?? null;
  const kind = isMinutes ? 'session' : (kindOfNoun(noun) ?? kindOfTitle(release, sentence) ?? 'other');
  return { kind, sentence, deed: null, noun, isGathering: kind !== 'incident' };
}

function kindOfTitle({ title, language }: ReadableRelease, { family }: EventSentence): EventKind | null {
  const words = readWords(title, 0, [], family === 'turkic');
  const nouns = EVENT_WORDS.find(words, tongueOf(language) ?? family).filter(
    ({ id }) => tableOf(id) === 'happening',
  );
  return kindOfNoun((family === 'turkic' ? nouns.at(-1) : nouns[0]) ?? null);
}

function kindOfNoun(noun: Meaning | null): EventKind | null {
  return noun === null ? null : (KIND_OF_NOUN[nameOf(noun)] ?? null);
}

/** A meeting hall is no meeting. */
function namesEvent(sentence: EventSentence): boolean {
  return nounsOf(sentence).some(({ to }) => !wordHas(sentence, to, 'place'));
}

/** Folded by `foldLetters`. */
const PRESENT =
  /^\P{L}*(?:present|in attendance|attend\p{L}*|присутств\p{L}*|istirak ed\p{L}*|hazir bulun\p{L}*|katilan\p{L}*)[^:.]{0,30}:/u;

/** Behind these only the background is told. */
const NOTE =
  /^\P{L}*(?:notes? (?:to|for) (?:the )?(?:editors?|journalists|media)|editor['’]?s? notes?|background|справочно|справка|для справки|примечани\p{L}|(?:redaktor\p{L}* üçün )?qeyd|arayış|arxa plan|editör\p{L}* not)(?!\p{L}|\s\p{Ll})/iu;

/** A sentence of the text: no heading, no field ("Place: Hall 2"), no greeting, nothing that somebody says. */
function isProse(sentence: EventSentence): boolean {
  const { isWhole, words, text } = sentence;
  if (words.length < FEWEST_WORDS || (!isWhole && words.length < LONG)) return false;
  if (words.filter(({ isQuoted }) => isQuoted).length * 2 >= words.length) return false;
  if (pastVerbAt(sentence) >= 0) return true;
  if (!isWhole || FIELD.test(text)) return false;
  return hasPresentVerb(sentence) || isToCome(sentence) || happeningIn(sentence, true) !== null;
}

/** Words from which on what has no stop may be a sentence all the same. */
const LONG = 10;

const FIELD = /^[\s•*–—-]*\p{L}[\p{L}\s.'’()/]{1,30}:\s[^.]*\.?$/u;

/** A sentence that only names an event yields to the next if that tells when it was. */
function toldBehind(
  release: ReadableRelease,
  happening: Happening,
  prose: readonly EventSentence[],
): Happening {
  const behind = prose[prose.indexOf(happening.sentence) + 1];
  if (happening.noun === null || happening.deed !== null || behind === undefined) return happening;
  const next = happeningIn(behind, false);
  if (next === null || next.deed === null || next.kind !== happening.kind) return happening;
  return eventDate(release, next)?.precision === 'day' ? next : happening;
}

/** "The ceremony was attended by ...": a later sentence tells what kind of event the one before told of. */
function referredTo(happening: Happening, prose: readonly EventSentence[]): Happening {
  if (happening.deed !== null || happening.kind !== 'other') return happening;
  const from = prose.indexOf(happening.sentence) + 1;
  for (const sentence of prose.slice(from, from + REFERRING)) {
    const kind = kindReferredTo(sentence);
    if (kind !== null) return { ...happening, kind, isGathering: true };
  }
  return happening;
}
