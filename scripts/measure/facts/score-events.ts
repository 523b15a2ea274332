import type { EventFact, ReleaseFacts } from '../../../src/facts/fact.ts';
import type { AnnotatedEvent, AnnotatedRelease } from '../data/annotations.ts';
import type { Tell } from './failures.ts';
import { isSameText, standsThere } from './same.ts';
import { NOTHING, type Pairing, pairUp, type Tally, yesOrNo } from './tally.ts';

/** What was read of a release, and the text that its places are in. */
export interface ReadRelease {
  readonly body: string;
  readonly language: string | null;
  readonly facts: ReleaseFacts;
}

/** Of the event that the release is about. One that was not read at all has no right date, also where none is stated. */
export function mainEvent(
  annotated: AnnotatedRelease,
  { facts, body, language }: ReadRelease,
  tell: Tell,
): Readonly<Record<'sentence' | 'kind' | 'date' | 'place', Tally>> {
  const [wanted] = annotated.events;
  const [read] = facts.events;
  if (wanted === undefined) {
    if (read !== undefined) tell('event', [], [read.what.text]);
    return { sentence: NOTHING, kind: NOTHING, date: NOTHING, place: NOTHING };
  }
  const judge = (what: string, isRight: boolean, value: string | null, other: string | null) => {
    if (!isRight) tell(what, [`${value}`], read === undefined ? [] : [`${other}`]);
    return yesOrNo(isRight);
  };
  const date = read?.date?.value ?? null;
  const place = read?.place?.text ?? null;
  const isSamePlace =
    wanted.place === null || place === null
      ? wanted.place === place
      : isSameText(wanted.place, place, language);
  return {
    sentence: judge(
      'event',
      read !== undefined && standsThere(body, wanted.sentence, read.what),
      wanted.sentence,
      read?.what.text ?? null,
    ),
    kind: judge('kind', read?.kind === wanted.kind, wanted.kind, read?.kind ?? null),
    date: judge('date', read !== undefined && date === wanted.date, wanted.date, date),
    place: judge('place', read !== undefined && isSamePlace, wanted.place, place),
  };
}

/** The main event with the main event; any other by its sentence. */
export function pairEvents(
  annotated: readonly AnnotatedEvent[],
  read: readonly EventFact[],
  body: string,
): Pairing<AnnotatedEvent, EventFact> {
  return pairUp(
    annotated,
    read,
    (one, other) => one === annotated[0] && other === read[0],
    (one, other) => standsThere(body, one.sentence, other.what),
  );
}

/** Of events that have no counterpart all are missed, or wrong. */
export function perEvent<Name extends 'organisers' | 'participants'>(
  events: Pairing<AnnotatedEvent, EventFact>,
  name: Name,
  test: (one: string, other: EventFact[Name][number]) => boolean,
): Pairing<string, EventFact[Name][number]> {
  const paired = events.pairs.map(([one, other]) =>
    pairUp<string, EventFact[Name][number]>(one[name], other[name], test),
  );
  return {
    pairs: paired.flatMap(({ pairs }) => pairs),
    missed: [...paired.flatMap(({ missed }) => missed), ...events.missed.flatMap((event) => event[name])],
    wrong: [...paired.flatMap(({ wrong }) => wrong), ...events.wrong.flatMap((event) => event[name])],
  };
}
