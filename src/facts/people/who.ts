import { type Citations, createCitations } from '../citations.ts';
import type { FactArchive } from '../fact-archive.ts';
import type { PersonCard, WhoResult } from '../results.ts';
import { findPeople, unreadOf } from './find-people.ts';
import { citedMeetings, placesOfMeetings } from './meetings.ts';
import { countReleases, type Person } from './person.ts';
import { placesOf, saidOf, statementsOf } from './statements.ts';
import { callNames, citedTitles, placesOfTitles } from './titles.ts';

export interface Who {
  /**
   * The card of everybody whom a name can mean (`findPeople`): titles over time, meetings, statements. None when nobody is
   * named so.
   *
   * @throws QuestionError for what holds no letters or is longer than a name.
   */
  who(name: string, options?: { readonly exact?: boolean }): Promise<WhoResult>;
}

export function createWho(facts: FactArchive): Who {
  return {
    async who(name, { exact = false } = {}) {
      const { people, releases } = await findPeople(facts, name, exact);
      const citations = createCitations(facts);
      await citations.read(
        people.flatMap((person) => [
          ...placesOfTitles(person),
          ...placesOfMeetings(person),
          ...statementsOf(person).flatMap(placesOf),
        ]),
      );
      const names = callNames(people);
      return {
        people: people.map((person) => cardOf(person, names.get(person) ?? person.name, citations)),
        ...unreadOf(releases),
      };
    },
  };
}

function cardOf(person: Person, name: string, citations: Citations): PersonCard {
  const { spellings, joinedBy } = person;
  const titles = citedTitles(person, citations);
  const meetings = citedMeetings(person, citations);
  const statements = statementsOf(person).flatMap((spoken) => saidOf(spoken, citations) ?? []);
  return { name, spellings, joinedBy, titles, meetings, statements, releases: countReleases(person) };
}
