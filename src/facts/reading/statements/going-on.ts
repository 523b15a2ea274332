import { genderOf, genderOfPronoun } from './gender.ts';
import type { Candidate } from './noun-phrases.ts';
import type { Saying } from './parts.ts';
import type { Reading, Speaker } from './resolve-speaker.ts';
import { firstMention } from './speakers.ts';
import type { Unit } from './units.ts';

/** A clause of its own, which a pronoun begins. */
const NEXT_CLAUSE = /;\s(?:(?:and|but|а|и|но)\s)?$|,\s(?:and|but|а|и|но)\s$/u;

/** "“…,” X said. “…,” he said", "X spoke of roads; he stressed": whoever spoke in the same unit before, if nobody came between. */
export function goingOn(
  { release, people }: Reading,
  pronoun: Candidate,
  unit: Unit,
  last: Saying | undefined,
): Speaker | null {
  const person = last?.speaker?.person ?? null;
  if (pronoun.kind !== 'pronoun' || last === undefined || person === null) return null;
  const told = unit.told.slice(last.verb.end - unit.start, pronoun.start - unit.start);
  if (unit.speech.length === 0 && !NEXT_CLAUSE.test(told)) return null;
  const gender = genderOfPronoun(release.body.slice(pronoun.start, pronoun.end));
  const own = genderOf(people.people[person]?.name ?? '');
  if (gender !== null && own !== null && gender !== own) return null;
  for (let index = firstMention(people.mentions, last.verb.end); index < people.mentions.length; index += 1) {
    const mention = people.mentions[index];
    if (mention === undefined || mention.start >= pronoun.start) break;
    const isTold = unit.told.charAt(mention.start - unit.start).trim() !== '';
    if (isTold && mention.person !== person) return null;
  }
  return { candidate: pronoun, person };
}
