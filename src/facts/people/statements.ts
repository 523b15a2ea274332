import type { Span } from '../../archive/release.ts';
import type { Citations, CitedPlace } from '../citations.ts';
import type { StatementFact } from '../fact.ts';
import type { Said } from '../results.ts';
import type { Person } from './person.ts';

/** What a person said, with the release that tells of it. */
export interface Spoken extends CitedPlace {
  readonly statement: StatementFact;
}

/** Newest first, those of one release in the order of its text. */
export function statementsOf({ appearances }: Person): readonly Spoken[] {
  return appearances.flatMap(({ release, facts, person }) =>
    facts.statements
      .filter((statement) => statement.person === person)
      .toSorted((a, b) => a.said.start - b.said.start)
      .map((statement) => ({ release, statement, sentence: statement.said.sentence })),
  );
}

/** The places that have to be read before `saidOf`: the words themselves, and the sentence that they stand in. */
export function placesOf(spoken: Spoken): readonly CitedPlace[] {
  return [spoken, wordsOf(spoken)];
}

/** Null when the release is not current any more. */
export function saidOf(spoken: Spoken, citations: Citations): Said | null {
  const { release, statement } = spoken;
  const words = citations.cite(wordsOf(spoken));
  const citation = citations.cite(spoken);
  if (words === null || citation === null) return null;
  return {
    who: statement.who.text,
    text: words.quote,
    form: statement.form,
    date: release.published.value,
    place: statement.place?.text ?? null,
    citation,
  };
}

function wordsOf({ release, statement: { said } }: Spoken): CitedPlace {
  const sentence: Span = { start: said.start, end: said.end };
  return { release, sentence };
}
