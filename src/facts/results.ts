import type { Citation } from '../answering/answer.ts';
import type { ReleaseSummary } from '../archive/archive.ts';
import type { PublishedDate } from '../archive/release.ts';
import type { EventKind, FactReader } from './fact.ts';

// What the app gives to whoever shows it. A citation's quote is the whole sentence that a value rests on; its marker is one
// number a release, counted from 1 in the order in which the result first cites it.

/** Nulls: the releases do not state it. */
export interface Cell {
  readonly value: string | null;
  readonly citation: Citation | null;
}

export interface CitedText {
  readonly text: string;
  readonly citation: Citation;
}

export interface BriefParticipant {
  /** Of a person the name; of a group what it is called. */
  readonly name: string;
  /** Ranks and offices as stated, joined by a comma; null where none is stated. */
  readonly title: string | null;
  readonly organisation: string | null;
  readonly isPerson: boolean;
  readonly citation: Citation;
  /** Of the title, where another sentence states it than the one that says who took part. */
  readonly titleCitation?: Citation;
}

/** What releases of one meeting state differently; both are shown. */
export interface Disagreement {
  readonly about: 'eventDate' | 'place' | 'organisers' | 'title' | 'next';
  /** Of `title` the person's name; else null. */
  readonly of: string | null;
  readonly values: readonly { readonly value: string; readonly citation: Citation }[];
}

export interface Brief {
  readonly kind: EventKind;
  readonly what: Cell;
  /** YYYY-MM-DD, YYYY-MM or YYYY. */
  readonly eventDate: Cell;
  readonly place: Cell;
  readonly organisers: readonly Cell[];
  readonly participants: readonly BriefParticipant[];
  readonly outcomes: readonly CitedText[];
  readonly next: readonly (CitedText & { readonly date: string | null })[];
  readonly disagreements: readonly Disagreement[];
  /** All that tell of this meeting, the one that was asked for or fits best first. */
  readonly releases: readonly ReleaseSummary[];
  readonly by: FactReader;
}

/** `brief` is null when nothing was found; `others`: releases of other meetings that the words could mean. */
export interface BriefResult {
  readonly brief: Brief | null;
  readonly others: readonly ReleaseSummary[];
}

export type BriefRequest = { readonly words: string } | { readonly releaseId: string };

export interface PersonTitle {
  readonly title: string;
  readonly organisation: string | null;
  /** Publication date of the release that states it. */
  readonly date: PublishedDate['value'];
  readonly citation: Citation;
}

export interface PersonMeeting {
  readonly text: string;
  /** Of the event, where stated. */
  readonly date: string | null;
  readonly citation: Citation;
}

export interface Said {
  readonly who: string;
  /** Verbatim: the sentences or the quotation. */
  readonly text: string;
  readonly form: 'quote' | 'paraphrase';
  /** Publication date of the release. */
  readonly date: PublishedDate['value'];
  readonly place: string | null;
  readonly citation: Citation;
}

export interface PersonCard {
  /** Stable for one person: the name of the card under which it can be asked for again. */
  readonly name: string;
  /** That matched, most frequent first. */
  readonly spellings: readonly string[];
  /** Why spellings of several scripts or languages count as one person, one line of evidence each: an office or a meeting in common. */
  readonly joinedBy: readonly {
    readonly spellings: readonly [string, string];
    readonly reason: 'key' | 'office' | 'release';
  }[];
  /** Newest first. */
  readonly titles: readonly PersonTitle[];
  readonly meetings: readonly PersonMeeting[];
  readonly statements: readonly Said[];
  /** How many releases name the person. */
  readonly releases: number;
}

/** More than one card: the name could be any of them. */
export interface WhoResult {
  readonly people: readonly PersonCard[];
  /** How many older releases name somebody so and were not read for this question; absent where all were. */
  readonly unread?: number;
}

export interface SaidResult {
  /** More than one: the name could be any of them, and nothing is listed until one is chosen. */
  readonly people: readonly Pick<PersonCard, 'name' | 'spellings' | 'titles' | 'releases'>[];
  readonly total: number;
  /** Newest first; of a question about a subject those whose own words are of it before the others. */
  readonly statements: readonly Said[];
  /** As in `WhoResult`. */
  readonly unread?: number;
}

export interface TimelineEntry {
  readonly kind: 'event' | 'release';
  /** Of an event its own date; of a release without a dated event its publication date. */
  readonly date: string;
  readonly precision: 'day' | 'month' | 'year';
  readonly text: string;
  readonly place: string | null;
  readonly release: ReleaseSummary;
  /** Null for a release without an event, statement or name, of which no sentence says what it is about. */
  readonly citation: Citation | null;
}

export interface TimelineResult {
  readonly total: number;
  /** Oldest first; what is known to the month or year only stands before the days of it. */
  readonly entries: readonly TimelineEntry[];
  /** Releases on the subject with no date at all. */
  readonly undated: readonly ReleaseSummary[];
}

export interface PageOptions {
  readonly offset?: number;
  readonly limit?: number;
}
