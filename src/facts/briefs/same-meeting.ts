import { type ReadText, readText } from '../../answering/checking/reading/read-text.ts';
import { type Days, daysPublished } from '../../answering/checking/values/days.ts';
import type { EventKind, PersonFact, Stated } from '../fact.ts';
import { sharedOfShorter } from './meaning.ts';
import { canBeOne } from './same-person.ts';
import { personOf, type ToldMeeting } from './told-meeting.ts';

/** Of the words that say what happened, so many are the same where one thing is told twice. */
const SAME_SUBJECT = 0.5;
/** And so many where one office tells of it twice in one language. */
const SAME_WORDING = 0.8;
/** Releases of one meeting come out within so many days of each other. */
const NEAR = 3;
/** So many days apart, a date may be a slip of the one or the other. */
const SLIP = 1;

/**
 * Whether two releases tell of one meeting, in whatever languages.
 *
 * The date decides first, for meetings of one series differ in nothing else: they have the same people, place, organiser
 * and words. So two days that differ are two meetings, unless both releases came out on one day, in different languages or
 * from different offices, and agree in everything else, down to the list of those who took part: then one of the dates is a
 * slip, which a reader has to be shown. Where a day is missing, releases have to come out within three days of each other and
 * say the same. On one day the same people may meet several others: of the shorter list of people more than half have to
 * stand on the other, and what happened has to be the same by its words or by two people at least, and by one
 * more of place, organiser and kind. One office tells of one meeting once in a language, so that two such releases have
 * to be told in nearly the same words.
 */
export function isSameMeeting(a: ToldMeeting, b: ToldMeeting): boolean {
  if (a.release.id === b.release.id) return false;
  const dates = compareDates(a, b);
  if (dates === 'different') return false;
  const people = comparePeople(a, b);
  if (people.conflict) return false;
  const isSameSubject = (share: number) => sharedOfShorter(subjectOf(a), subjectOf(b)) >= share;
  const isSameKind = kindOf(a.event.kind) === kindOf(b.event.kind);
  if (dates === 'slip') {
    return people.areAll && people.shared >= 2 && isSameKind && isSameSubject(SAME_SUBJECT);
  }
  if (isOfOneOffice(a, b) && !isSameSubject(SAME_WORDING)) return false;
  if (dates === 'open') {
    return isSameKind && (people.shared > 0 || isSameSetting(a, b)) && isSameSubject(SAME_SUBJECT);
  }
  return (people.shared >= 2 || isSameSubject(SAME_SUBJECT)) && (isSameKind || isSameSetting(a, b));
}

/** The place or an organiser is the same. */
function isSameSetting(a: ToldMeeting, b: ToldMeeting): boolean {
  return (
    meansTheSame(a, a.event.place, b, b.event.place) ||
    a.event.organisers.some((one) => b.event.organisers.some((other) => meansTheSame(a, one, b, other)))
  );
}

/** 'same': one day; 'open': one of them is not known to the day; 'slip': days beside each other, of releases of one day. */
function compareDates(a: ToldMeeting, b: ToldMeeting): 'same' | 'open' | 'slip' | 'different' {
  const one = daysOf(a);
  const other = daysOf(b);
  const gap = daysBetween(daysPublished(a.release.published), daysPublished(b.release.published));
  if (one !== null && other !== null) {
    if (one.last < other.first || other.last < one.first) {
      const isBeside = isDay(one) && isDay(other) && Math.abs(one.first - other.first) <= SLIP;
      return isBeside && gap === 0 && !isOfOneOffice(a, b) ? 'slip' : 'different';
    }
    if (isDay(one) && isDay(other)) return 'same';
  }
  return gap !== null && gap <= NEAR ? 'open' : 'different';
}

function daysOf({ event: { date } }: ToldMeeting): Days | null {
  return date === null ? null : daysPublished({ value: date.value, precision: date.precision });
}

function isDay({ first, last }: Days): boolean {
  return first === last;
}

/** Null unless both are known to the day. */
function daysBetween(a: Days | null, b: Days | null): number | null {
  return a === null || b === null || !isDay(a) || !isDay(b) ? null : Math.abs(a.first - b.first);
}

/** One office in one language. What is not known may be the same. */
function isOfOneOffice(a: ToldMeeting, b: ToldMeeting): boolean {
  return a.release.publisher === b.release.publisher && a.release.language === b.release.language;
}

interface SharedPeople {
  /** How many took part by both releases. */
  readonly shared: number;
  /** The shorter list is to the greater part of people who are not on the other. */
  readonly conflict: boolean;
  /** Both lists hold the same people. */
  readonly areAll: boolean;
}

function comparePeople(a: ToldMeeting, b: ToldMeeting): SharedPeople {
  const lists = [participantsOf(a), participantsOf(b)];
  const [shorter = [], longer = []] = lists.sort((one, other) => one.length - other.length);
  const shared = shorter.filter((person) => longer.some((other) => canBeOne(person, other))).length;
  return {
    shared,
    conflict: shorter.length > 0 && shared * 2 <= shorter.length,
    areAll: shared === longer.length,
  };
}

function participantsOf(told: ToldMeeting): readonly PersonFact[] {
  return told.event.participants.flatMap((participant) => personOf(told, participant) ?? []);
}

function subjectOf({ release, event }: ToldMeeting): ReadText {
  return readText(`${release.title}.\n${event.what.text}`, release.language);
}

/** Whether a place or a body is the same by its words in two releases. */
export function meansTheSame(
  a: ToldMeeting,
  one: Stated | null,
  b: ToldMeeting,
  other: Stated | null,
): boolean {
  if (one === null || other === null) return false;
  const first = readText(one.text, a.release.language);
  return sharedOfShorter(first, readText(other.text, b.release.language)) >= SAME_SUBJECT;
}

/** Kinds that are called by one word or another. */
function kindOf(kind: EventKind): EventKind {
  return kind === 'session' || kind === 'conference' ? 'meeting' : kind;
}
