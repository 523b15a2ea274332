import type {
  ParticipantFact,
  PersonFact,
  ReleaseFacts,
  Stated,
  StatementFact,
} from '../../../src/facts/fact.ts';
import type { AnnotatedRelease } from '../data/annotations.ts';
import { createFailures, textOf } from './failures.ts';
import { isAboutSameText, isSameName, isSameText, standsThere } from './same.ts';
import { mainEvent, pairEvents, perEvent, type ReadRelease } from './score-events.ts';
import { meetings, pairUp, sum, type Tally, tallyOf } from './tally.ts';

export type Measure =
  | 'people'
  | 'titles'
  | 'titlesAbout'
  | 'events'
  | 'sentence'
  | 'kind'
  | 'date'
  | 'place'
  | 'organisers'
  | 'organisersAbout'
  | 'participants'
  | 'participantsAbout'
  | 'outcomes'
  | 'next'
  | 'nextSentences'
  | 'statements'
  | 'statementsByAnyone';

export interface ReleaseScore {
  readonly tallies: Readonly<Record<Measure, Tally>>;
  /** What was missed and what was wrong, a line each. */
  readonly failures: readonly string[];
}

/** Compares what was read of a release with what a person wrote down; what counts as the same stands in same.ts. */
export function scoreRelease(annotated: AnnotatedRelease, release: ReadRelease): ReleaseScore {
  const { facts, body } = release;
  const { tell, failures } = createFailures(annotated.source);

  const people = pairUp<AnnotatedRelease['people'][number], PersonFact>(
    annotated.people,
    facts.people,
    (one, other) => one.name === other.name,
    (one, other) => isSameName(one.name, other.name),
  );
  tell('person', people.missed.map(nameOf), people.wrong.map(nameOf));

  const titles = people.pairs.map(([one, other]) => {
    const pairing = pairUp(one.titles, other.titles, (title, { text }) =>
      isSameText(title, text, release.language),
    );
    tell(`title of ${one.name}`, pairing.missed, pairing.wrong.map(textOf));
    return tallyOf(pairing);
  });

  const main = mainEvent(annotated, release, tell);
  const events = pairEvents(annotated.events, facts.events, body);
  const organisers = perEvent(events, 'organisers', (one, other) =>
    isSameText(one, other.text, release.language),
  );
  tell('organiser', organisers.missed, organisers.wrong.map(textOf));
  const participants = perEvent(events, 'participants', sameParticipant(annotated, release, isSameText));
  tell('participant', participants.missed, participants.wrong.map(participantText(facts)));
  const participantsAbout = perEvent(
    events,
    'participants',
    sameParticipant(annotated, release, isAboutSameText),
  );

  const stands = (sentence: string, span: Stated) => standsThere(body, sentence, span);
  const outcomes = meetings(
    annotated.events.flatMap((event) => event.outcomes),
    facts.events.flatMap((event) => event.outcomes),
    stands,
  );
  tell('decision', outcomes.missed, outcomes.wrong.map(textOf));
  const annotatedNext = annotated.events.flatMap((event) => event.next);
  const readNext = facts.events.flatMap((event) => event.next);
  const next = meetings(
    annotatedNext,
    readNext,
    ({ sentence, date }, fact) => stands(sentence, fact) && date === (fact.date?.value ?? null),
  );
  tell(
    'next',
    next.missed.map(({ sentence, date }) => `${date}: ${sentence}`),
    next.wrong.map(({ text, date }) => `${date?.value ?? null}: ${text}`),
  );
  const statements = meetings(
    annotated.statements,
    facts.statements,
    (one, other) => stands(one.sentence, other.said) && isSameSpeaker(one.who, other, annotated, release),
  );
  tell(
    'statement',
    statements.missed.map(({ who, sentence }) => `${who}: ${sentence}`),
    statements.wrong.map((fact) => `${speakerOf(fact, facts)}: ${fact.said.text}`),
  );

  return {
    failures,
    tallies: {
      ...main,
      people: tallyOf(people),
      titles: sum(titles),
      titlesAbout: sum(
        people.pairs.map(([one, other]) =>
          tallyOf(pairUp(one.titles, other.titles, (title, { text }) => isAboutSameText(title, text))),
        ),
      ),
      events: tallyOf(events),
      organisers: tallyOf(organisers),
      organisersAbout: tallyOf(
        perEvent(events, 'organisers', (one, other) => isAboutSameText(one, other.text)),
      ),
      participants: tallyOf(participants),
      participantsAbout: tallyOf(participantsAbout),
      outcomes: outcomes.tally,
      next: next.tally,
      nextSentences: meetings(annotatedNext, readNext, ({ sentence }, fact) => stands(sentence, fact)).tally,
      statements: statements.tally,
      statementsByAnyone: meetings(annotated.statements, facts.statements, (one, other) =>
        stands(one.sentence, other.said),
      ).tally,
    },
  };
}

function sameParticipant(
  { people }: AnnotatedRelease,
  { facts, language }: ReadRelease,
  isSame: (a: string, b: string, language: string | null) => boolean,
): (one: string, other: ParticipantFact) => boolean {
  const names = new Set(people.map(nameOf));
  return (one, other) => {
    const text = participantText(facts)(other);
    return names.has(one) ? isSameName(one, text) : other.person === null && isSame(one, text, language);
  };
}

function participantText({ people }: ReleaseFacts): (fact: ParticipantFact) => string {
  return ({ person, text }) => (person === null ? text : (people[person]?.name ?? text));
}

function isSameSpeaker(
  who: string,
  fact: StatementFact,
  { people }: AnnotatedRelease,
  { facts, language }: ReadRelease,
): boolean {
  const isPerson = people.some(({ name }) => name === who);
  if (isPerson) return isSameName(who, speakerOf(fact, facts));
  return fact.person === null && isSameText(who, fact.who.text, language);
}

function speakerOf({ person, who }: StatementFact, { people }: ReleaseFacts): string {
  return person === null ? who.text : (people[person]?.name ?? who.text);
}

function nameOf({ name }: { readonly name: string }): string {
  return name;
}
