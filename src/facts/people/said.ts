import { holdsWord } from '../../answering/checking/reading/meeting.ts';
import { type ReadText, readText } from '../../answering/checking/reading/read-text.ts';
import { contentWords } from '../briefs/meaning.ts';
import { createCitations } from '../citations.ts';
import type { FactArchive } from '../fact-archive.ts';
import type { PageOptions, SaidResult } from '../results.ts';
import { findPeople, MOST_RELEASES, unreadOf } from './find-people.ts';
import { countReleases } from './person.ts';
import { placesOf, type Spoken, saidOf, statementsOf } from './statements.ts';
import { callNames, citedTitles, placesOfTitles } from './titles.ts';

export interface SaidOptions extends PageOptions {
  /** Only what bears on these words. */
  readonly about?: string;
  /** Only spellings that are equal letter for letter. */
  readonly exact?: boolean;
}

export interface SaidBy {
  /**
   * What a person said, newest first and verbatim. Nothing is listed where the name can mean several (`findPeople`), but
   * them.
   *
   * @throws QuestionError for what holds no letters or is longer than a name, and for words that cannot be searched for.
   */
  said(name: string, options?: SaidOptions): Promise<SaidResult>;
}

const DEFAULT_LIMIT = 10;
/** Of the words asked about, so many have to be the statement's. */
const LEAST_SHARED = 0.5;

export function createSaid(facts: FactArchive): SaidBy {
  return {
    async said(name, { about, exact = false, offset = 0, limit = DEFAULT_LIMIT } = {}) {
      const { people, releases } = await findPeople(facts, name, exact);
      const citations = createCitations(facts);
      const [person, ...others] = people;
      const all = person === undefined || others.length > 0 ? [] : statementsOf(person);
      const fitting = about === undefined || all.length === 0 ? all : await bearingOn(about, all, facts);
      const page = fitting.slice(offset, offset + limit);
      await citations.read([...page.flatMap(placesOf), ...people.flatMap(placesOfTitles)]);
      // Statements are numbered first; beside them a person's titles are no more than a heading.
      const statements = page.flatMap((spoken) => saidOf(spoken, citations) ?? []);
      const names = callNames(people);
      return {
        people: people.map((one) => ({
          name: names.get(one) ?? one.name,
          spellings: one.spellings,
          titles: citedTitles(one, citations),
          releases: countReleases(one),
        })),
        total: fitting.length,
        statements,
        ...unreadOf(releases),
      };
    },
  };
}

/**
 * Statements whose own words are those asked about come before those that only stand in a release on the subject: a long
 * release holds much that is said of something else, and a short one whose subject stands in its heading is not to be lost.
 * Both newest first. Words meet in any form and across languages (`holdsWord`), as far as the dictionaries know them.
 */
async function bearingOn(
  about: string,
  spoken: readonly Spoken[],
  facts: FactArchive,
): Promise<readonly Spoken[]> {
  const releases = new Set(await facts.about(about, { limit: MOST_RELEASES }));
  const asked = readText(about, null);
  const own = spoken.filter(({ statement, release }) =>
    isAbout(asked, readText(statement.said.text, release.language)),
  );
  const isOwn = new Set(own);
  return [...own, ...spoken.filter((one) => !isOwn.has(one) && releases.has(one.release.id))];
}

function isAbout(asked: ReadText, statement: ReadText): boolean {
  const words = contentWords(asked);
  const shared = words.filter((word) => holdsWord(word, asked, [statement])).length;
  return words.length > 0 && shared >= words.length * LEAST_SHARED;
}
