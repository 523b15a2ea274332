import { type ReadText, readText } from '../../answering/checking/reading/read-text.ts';
import { type FoundDate, findDates } from '../../archive/describing/dates.ts';
import type { EventFact } from '../fact.ts';
import type { KnownFacts } from '../fact-archive.ts';
import { sharedBy } from './meaning.ts';
import type { ToldMeeting } from './told-meeting.ts';

/** An event that fits so much worse than the best one is not what was asked for, however well its release was found. */
const NEARLY_AS_WELL = 0.75;

/** The meetings that words can mean. */
export interface ChosenMeetings {
  /** Null when the words name a date on which none of these was. */
  readonly meant: ToldMeeting | null;
  /** Others that fit nearly as well, whatever their date, in the order of the releases. */
  readonly others: readonly ToldMeeting[];
}

/**
 * The event that words mean, of releases found by them, best first: the first whose event holds nearly as many of the words
 * as any does. A date in the words has to be that of the event or of the release, or a year that the release's title names:
 * "the results of 2022" are heard in 2023. A release without a date may be of any.
 */
export function chooseMeeting(words: string, found: readonly KnownFacts[]): ChosenMeetings {
  const dates = findDates(words.normalize('NFC'));
  const subject = readText(withoutDates(words), null);
  const rated = found.flatMap((known) => bestEvent(known, subject, dates) ?? []);
  const dated = dates.length === 0 ? rated : rated.filter(({ told }) => isOfDate(told, dates));
  const fitting = nearlyBest(dated);
  const meant = (fitting.find(({ isOnDate }) => isOnDate) ?? fitting[0])?.told ?? null;
  const others = nearlyBest(rated).map(({ told }) => told);
  return { meant, others: others.filter((told) => told !== meant) };
}

interface RatedMeeting {
  readonly told: ToldMeeting;
  /** Share of the words that the event holds, 0 to 1. */
  readonly score: number;
  /** The words name the date of the event itself. */
  readonly isOnDate: boolean;
}

function nearlyBest(rated: readonly RatedMeeting[]): readonly RatedMeeting[] {
  const most = Math.max(0, ...rated.map(({ score }) => score));
  return rated.filter(({ score }) => score >= most * NEARLY_AS_WELL);
}

function bestEvent(
  { release, facts }: KnownFacts,
  subject: ReadText,
  dates: readonly FoundDate[],
): RatedMeeting | null {
  // The heading tells of what the release is about: of its first event.
  const heading = readText(`${release.title}.\n${release.publisher ?? ''}`, release.language);
  const rated = facts.events.map((event, position): RatedMeeting => {
    const texts = textsOf(event, release.language);
    const score = sharedBy(subject, position === 0 ? [heading, ...texts] : texts);
    const isOnDate = dates.some((date) => meets(date, event.date?.value));
    return { told: { release, facts, event }, score, isOnDate };
  });
  const rankOf = ({ score, isOnDate }: RatedMeeting) => score + (isOnDate ? 1 : 0);
  const most = Math.max(...rated.map(rankOf));
  return rated.find((one) => rankOf(one) === most) ?? null;
}

function textsOf(event: EventFact, language: string | null): readonly ReadText[] {
  const stated = [
    event.what,
    ...[event.place].filter((place) => place !== null),
    ...event.organisers,
    ...event.participants,
  ];
  return stated.map(({ text }) => readText(text, language));
}

function isOfDate({ event, release }: ToldMeeting, dates: readonly FoundDate[]): boolean {
  const known = [event.date?.value, release.published.value].filter((value) => value != null);
  if (known.length === 0 || known.some((value) => dates.some((date) => meets(date, value)))) return true;
  const years = new Set(yearsIn(release.title));
  return years.size > 0 && dates.every(({ value, precision }) => precision === 'year' && years.has(value));
}

function yearsIn(title: string): readonly string[] {
  return findDates(title.normalize('NFC')).flatMap(({ value, precision }) =>
    precision === 'year' ? value : [],
  );
}

/** A day without a year is that day of any year; one of two dates may be the month or year of the other. */
function meets({ value, precision }: FoundDate, stated: string | undefined): boolean {
  if (stated === undefined) return false;
  if (precision === 'yearless') return stated.slice(4) === value.slice(1);
  return stated.startsWith(value) || value.startsWith(stated);
}

/** What words say beside the dates that they name. */
export function withoutDates(words: string): string {
  const text = words.normalize('NFC');
  let rest = '';
  let last = 0;
  for (const { start, end } of findDates(text)) {
    rest += `${text.slice(last, start)} `;
    last = end;
  }
  return (rest + text.slice(last)).trim();
}
