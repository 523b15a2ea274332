import type { PersonCard, Said, SaidResult, WhoResult } from '../facts/results.ts';
import { citationJson } from './json.ts';

/** Who somebody is, as the contract of `who --json` has it; `unread`: releases that the bound left out. */
export function whoJson({ people, unread = 0 }: WhoResult) {
  return { people: people.map(cardJson), unread };
}

/** What somebody said, as the contract of `said --json` has it. */
export function saidJson({ people, total, statements, unread = 0 }: SaidResult) {
  return {
    people: people.map(({ name, spellings }) => ({ name, spellings })),
    total,
    statements: statements.map((statement) => ({ who: statement.who, ...statementJson(statement) })),
    unread,
  };
}

function cardJson({ name, spellings, titles, meetings, statements, joinedBy, releases }: PersonCard) {
  return {
    name,
    spellings,
    titles: titles.map(({ title, organisation, date, citation }) => ({
      title,
      organisation,
      date,
      citation: citationJson(citation),
    })),
    meetings: meetings.map(({ text, date, citation }) => ({ text, date, citation: citationJson(citation) })),
    statements: statements.map(statementJson),
    joinedBy: joinedBy.map(({ spellings: joined, reason }) => ({ spellings: joined, reason })),
    releases,
  };
}

function statementJson({ text, form, date, place, citation }: Said) {
  return { text, form, date, place, citation: citationJson(citation) };
}
