import type { CitedSource, Problem } from '../../answering/checking/check.ts';
import { checkNames } from '../../answering/checking/names/check-names.ts';
import { readEvidence } from '../../answering/checking/reading/evidence.ts';
import { readText } from '../../answering/checking/reading/read-text.ts';
import { checkValues } from '../../answering/checking/values/check-values.ts';
import { readClaimValues } from '../../answering/checking/values/claim-values.ts';
import { sharedOfShorter } from './meaning.ts';
import { type Cited, citedOf, type ToldMeeting } from './told-meeting.ts';

/** What comes next, with its day, month or year where one is stated. */
export interface CitedNext extends Cited {
  readonly date: string | null;
}

/** So many of the words of the shorter of two sentences of one language stand in the other where they say one thing. */
const SAME_SENTENCE = 0.7;
/** Two sentences in two languages of one matter share so many. */
const SAME_MATTER = 0.5;
/** So many sentences are compared with so many others: no release decides more, unless it is made to keep us busy. */
const MOST_COMPARED = 100;

/** What was decided by all releases of a meeting: all sentences of the first, then those of others that say more. */
export function joinOutcomes(releases: readonly ToldMeeting[]): readonly Cited[] {
  const joined: Cited[] = [];
  for (const told of releases) {
    const before = joined.slice(0, MOST_COMPARED);
    for (const outcome of comparable(told.event.outcomes, before)) {
      const cited = citedOf(told, outcome);
      if (!isSaid(cited, before)) joined.push(cited);
    }
  }
  return joined;
}

/**
 * What comes next by all releases of a meeting. Where a release gives another date for what an earlier one tells too, the
 * two are a disagreement, which is told apart from this list.
 */
export function joinNext(releases: readonly ToldMeeting[]): {
  readonly next: readonly CitedNext[];
  readonly disagreements: readonly (readonly [CitedNext, CitedNext])[];
} {
  const next: CitedNext[] = [];
  const disagreements: (readonly [CitedNext, CitedNext])[] = [];
  for (const told of releases) {
    const before = next.slice(0, MOST_COMPARED);
    for (const fact of comparable(told.event.next, before)) {
      const cited = { ...citedOf(told, fact), date: fact.date?.value ?? null };
      const contradicted = before.find((one) => isOtherDateOfSame(one, cited));
      const isStatedToo = before.some(({ date }) => date !== null && date === cited.date);
      if (contradicted !== undefined && !isStatedToo) disagreements.push([contradicted, cited]);
      else if (!(isStatedToo && isTranslated(cited, before)) && !isSaid(cited, before)) next.push(cited);
    }
  }
  return { next, disagreements };
}

function comparable<Fact>(facts: readonly Fact[], before: readonly Cited[]): readonly Fact[] {
  return before.length === 0 ? facts : facts.slice(0, MOST_COMPARED);
}

/**
 * Whether what a sentence says is said already. In a language that is there already its words tell; across languages too
 * few of them meet to go by, so that only a date, a number or a name that nothing said so far holds makes it news.
 */
function isSaid(sentence: Cited, said: readonly Cited[]): boolean {
  const { language } = sentence.release;
  const sameLanguage = said.filter(({ release }) => release.language === language);
  const read = readText(sentence.text, language);
  if (sameLanguage.some(({ text }) => sharedOfShorter(read, readText(text, language)) >= SAME_SENTENCE)) {
    return true;
  }
  if (said.length === sameLanguage.length) return false;
  const sources = said.map(sourceOf);
  const digits = new Set(said.flatMap(({ text }) => text.match(DIGITS) ?? []));
  const isNew = ({ words }: Problem) => words.match(DIGITS)?.every((number) => digits.has(number)) !== true;
  return (
    !checkValues(readClaimValues(sentence.text, sources), sources).some(isNew) &&
    checkNames(read, readEvidence(sources)).length === 0
  );
}

/** What a date is taken for depends on its language ("1 October, 14.5 km"); numbers that all stand there are no news. */
const DIGITS = /\d+/g;

function isTranslated({ release }: Cited, said: readonly Cited[]): boolean {
  return said.some((one) => one.release.language !== release.language);
}

/** Both give a day, month or year to the same matter, and neither can be the other. */
function isOtherDateOfSame(a: CitedNext, b: CitedNext): boolean {
  if (a.date === null || b.date === null || a.date.startsWith(b.date) || b.date.startsWith(a.date))
    return false;
  const one = readText(a.text, a.release.language);
  return sharedOfShorter(one, readText(b.text, b.release.language)) >= SAME_MATTER;
}

function sourceOf({ text, release: { title, publisher, published, language } }: Cited): CitedSource {
  return { text, passage: text, title, publisher, published, language };
}
