import type { Citation } from '../../answering/answer.ts';
import type { ReleaseFilter, ReleaseSummary } from '../../archive/archive.ts';
import { tokenize } from '../../search/analysis/tokens.ts';
import { type Citations, createCitations } from '../citations.ts';
import type { FactArchive } from '../fact-archive.ts';
import type { Brief, BriefRequest, BriefResult, Cell } from '../results.ts';
import { chooseMeeting, withoutDates } from './choose-meeting.ts';
import { type DraftBrief, draftBrief, placesOf } from './draft-brief.ts';
import { findReleasesOf } from './find-releases.ts';
import { isSameMeeting } from './same-meeting.ts';
import type { Cited, ToldMeeting } from './told-meeting.ts';

export interface BriefOptions {
  /** A hard filter: no release outside of it has a part in the brief. */
  readonly filter: ReleaseFilter;
}

export interface Briefs {
  /**
   * The brief of a meeting, by words or by a release that tells of it. Of the release's events the one that fits the words
   * best; by a release, the one that it is about. Throws QuestionError for words that cannot be searched for.
   */
  brief(request: BriefRequest, options: BriefOptions): Promise<BriefResult>;
}

/** Releases among which the meant one is looked for. */
const CANDIDATES = 30;
const MOST_OTHERS = 5;
const NOT_FOUND: BriefResult = { brief: null, others: [] };

export function createBriefs(facts: FactArchive): Briefs {
  async function chosen(request: BriefRequest, filter: ReleaseFilter) {
    if ('words' in request) {
      return chooseMeeting(request.words, await facts.factsOf(await bearingOn(request.words, filter)));
    }
    const [known] = await facts.factsOf([request.releaseId]);
    const event = known?.facts.events[0];
    return { meant: known === undefined || event === undefined ? null : { ...known, event }, others: [] };
  }

  /** Also by the words without their dates, which a release may state in its own way, or leave to its header. */
  async function bearingOn(words: string, filter: ReleaseFilter): Promise<readonly string[]> {
    const found = await facts.about(words, { filter, limit: CANDIDATES });
    const subject = withoutDates(words);
    if (subject === words.normalize('NFC').trim() || tokenize(subject).length === 0) return found;
    return [...new Set([...found, ...(await facts.about(subject, { filter, limit: CANDIDATES }))])];
  }

  return {
    async brief(request, { filter }) {
      const { meant, others } = await chosen(request, filter);
      if (meant === null) return { ...NOT_FOUND, others: otherMeetings([], others) };
      const same = await findReleasesOf(facts, meant, filter);
      const draft = draftBrief(meant, same);
      const citations = createCitations(facts);
      await citations.read(placesOf(draft));
      const brief = citedBrief(draft, [meant, ...same], citations);
      return { brief, others: otherMeetings([meant, ...same], others) };
    },
  };
}

/** One release of each other meeting, best first. */
function otherMeetings(
  told: readonly ToldMeeting[],
  found: readonly ToldMeeting[],
): readonly ReleaseSummary[] {
  const others: ToldMeeting[] = [];
  for (const one of found) {
    if (others.length === MOST_OTHERS) break;
    const isTold = [...told, ...others].some(
      (known) => known.release.id === one.release.id || isSameMeeting(known, one),
    );
    if (!isTold) others.push(one);
  }
  return others.map(({ release }) => release);
}

/** Null when the release that was asked for was withdrawn meanwhile. */
function citedBrief(draft: DraftBrief, releases: readonly ToldMeeting[], citations: Citations): Brief | null {
  const [first] = releases;
  const what = cellOf(draft.what, citations);
  if (first === undefined || what.citation === null) return null;
  return {
    kind: first.event.kind,
    what,
    eventDate: cellOf(draft.eventDate, citations),
    place: cellOf(draft.place, citations),
    organisers: draft.organisers
      .map((organiser) => cellOf(organiser, citations))
      .filter(({ citation }) => citation !== null),
    participants: draft.participants.flatMap(({ name, isPerson, title, organisation, ...place }) => {
      const citation = citations.cite(place);
      if (citation === null) return [];
      const titleCitation = title === null ? null : citations.cite(title);
      const isElsewhere = titleCitation !== null && !isSamePlace(titleCitation, citation);
      return {
        name,
        title: titleCitation === null ? null : (title?.text ?? null),
        organisation,
        isPerson,
        citation,
        ...(isElsewhere && { titleCitation }),
      };
    }),
    outcomes: draft.outcomes.flatMap((outcome) => {
      const citation = citations.cite(outcome);
      return citation === null ? [] : { text: outcome.text, citation };
    }),
    next: draft.next.flatMap((next) => {
      const citation = citations.cite(next);
      return citation === null ? [] : { text: next.text, date: next.date, citation };
    }),
    disagreements: draft.disagreements.flatMap(({ about, of, values }) => {
      const cited = values.flatMap((value) => {
        const citation = citations.cite(value);
        return citation === null ? [] : { value: value.text, citation };
      });
      return cited.length < 2 ? [] : { about, of, values: cited };
    }),
    releases: releases.map(({ release }) => release),
    by: releases.some(wasReadByModel) ? 'model' : 'rules',
  };
}

/** Whether a model had a part in what a release says of the meeting, or in who took part and with what titles. */
function wasReadByModel({ event, facts }: ToldMeeting): boolean {
  return (
    event.by === 'model' ||
    event.participants.some(({ person }) => person !== null && facts.people[person]?.by === 'model')
  );
}

function cellOf(cited: Cited | null, citations: Citations): Cell {
  const citation = cited === null ? null : citations.cite(cited);
  return { value: citation === null ? null : (cited?.text ?? null), citation };
}

function isSamePlace(a: Citation, b: Citation): boolean {
  return a.releaseId === b.releaseId && a.start === b.start && a.end === b.end;
}
