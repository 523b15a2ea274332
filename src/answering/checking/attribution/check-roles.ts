import type { Problem } from '../check.ts';
import { isSameName, mentionsOf } from '../people/mentions.ts';
import type { Evidence } from '../reading/evidence.ts';
import { wordPositions } from '../reading/meeting.ts';
import type { ReadText } from '../reading/read-text.ts';
import { type Role, rolesOf } from './roles.ts';

interface Stated extends Role {
  readonly text: ReadText;
}

/**
 * A deed that the claim has one person do, or suffer, and the sources another: where voice, endings or the order of words
 * tell on both sides whose it is, and the sources know the person of the claim without it.
 */
export function checkRoles(claim: ReadText, evidence: Evidence): readonly Problem[] {
  const stated = evidence.cited.flatMap((text) => rolesOf(text).map((role) => ({ ...role, text })));
  for (const role of rolesOf(claim)) {
    const ofVerb = stated.filter(
      ({ verb, text, isDoer }) =>
        isDoer === role.isDoer && wordPositions(role.verb, claim, text).includes(verb.index),
    );
    if (ofVerb.length === 0 || ofVerb.some((one) => isOwn(role, claim, one))) continue;
    const exchanged = stated.some((one) => isOwn(role, claim, one) && !ofVerb.includes(one));
    if (!exchanged && (!isNamed(role, claim, evidence) || ofVerb.some((one) => isBeside(role, claim, one))))
      continue;
    const { words } = role.person;
    const name = claim.text.slice(words[0]?.start, words.at(-1)?.end);
    return [
      {
        kind: 'attribution',
        words: name,
        reason: `The cited sources tell this of somebody else than ${name}.`,
      },
    ];
  }
  return [];
}

function isOwn(role: Role, claim: ReadText, { person, text }: Stated): boolean {
  return isSameName(role.person, claim, person, text);
}

/** "X in the 11th minute, Y in the 87th scored": of whom stands shortly before a Turkic verb it may be told too. */
function isBeside({ person }: Role, claim: ReadText, { text, verb }: Stated): boolean {
  if (text.language !== 'az' && text.language !== 'tr') return false;
  return mentionsOf(text).some((mention) => {
    const distance = verb.index - mention.to;
    return distance >= 0 && distance <= NEAR && isSameName(person, claim, mention, text);
  });
}
const NEAR = 10;

function isNamed({ person }: Role, claim: ReadText, evidence: Evidence): boolean {
  return evidence.cited.some((text) =>
    person.words.some((word) => wordPositions(word, claim, text).length > 0),
  );
}
