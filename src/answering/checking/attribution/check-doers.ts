import { foldWord } from '../../../search/analysis/fold.ts';
import type { Problem } from '../check.ts';
import { isSameName, type Mention, mentionsOf } from '../people/mentions.ts';
import type { Evidence } from '../reading/evidence.ts';
import { findName, wordPositions } from '../reading/meeting.ts';
import type { ReadText, ReadWord } from '../reading/read-text.ts';
import { contentWords, sharesOf } from './check-attribution.ts';

/** What a part of a sentence tells, and of whom. */
interface Part {
  readonly text: ReadText;
  readonly content: readonly number[];
  readonly people: readonly Mention[];
}

/** Words that set what one person does against what another does. */
const CONTRASTS: ReadonlySet<string> = new Set(
  'while whereas but isə ise а но тогда ancaq lakin amma ama ancak'.split(' ').map(foldWord),
);
/** Of what the claim tells, so much has to stand in a part about somebody else, */
const LEAST_SHARE = 0.6;
/** and no more than this in the parts about the person. */
const MOST_OWN = 0.2;
const LEAST_WORDS = 2;

/**
 * Deeds that the claim tells of one person and the sources, in a sentence or a part of one set against the rest ("X …,
 * while Y …", "X …; Y …"), of another. A sentence that names nobody goes on about the person before it. Within one part
 * the roles of two people cannot be told apart without a model.
 */
export function checkDoers(claim: ReadText, evidence: Evidence): readonly Problem[] {
  const found = doneByAnother(claim, evidence) ?? broughtTogether(claim, evidence);
  return found === null ? [] : [found];
}

function doneByAnother(claim: ReadText, evidence: Evidence): Problem | null {
  const people = mentionsIn(claim, evidence).filter(isWholeName);
  const [person] = people;
  if (person === undefined || people.length > 1) return null;
  const parts = evidence.cited.flatMap(partsOf);
  const isOwn = (part: Part) => part.people.some((mention) => isSameName(person, claim, mention, part.text));
  if (!parts.some(isOwn)) return null;
  const told = partsOf(claim).find(({ content }) => content.includes(person.from))?.content ?? [];
  const content = told.filter((index) => index < person.from || index >= person.to);
  const words = contentWords({ content }, claim);
  const shares = sharesOf(words, claim, parts);
  let own = 0;
  let others = 0;
  for (const [index, part] of parts.entries()) {
    const share = shares[index] ?? 0;
    if (isOwn(part) || part.people.length === 0) own = Math.max(own, share);
    else if (countHeld(words, claim, part) >= LEAST_WORDS) others = Math.max(others, share);
  }
  if (others < LEAST_SHARE || own > MOST_OWN) return null;
  const name = claim.text.slice(person.words[0]?.start, person.words.at(-1)?.end);
  return {
    kind: 'attribution',
    words: name,
    reason: `The cited sources tell this of somebody else than ${name}.`,
  };
}

function countHeld(words: readonly ReadWord[], claim: ReadText, { text, content }: Part): number {
  return words.filter((word) => wordPositions(word, claim, text).some((index) => content.includes(index)))
    .length;
}

/** Two names that the claim tells of together and the sources in parts set against each other: "X of A …, and Y of B …". */
function broughtTogether(claim: ReadText, evidence: Evidence): Problem | null {
  const parts = evidence.cited.flatMap(partsOf);
  const holding = (mention: Mention) =>
    parts.filter(({ text, content }) =>
      mention.words.every((word) => findName(word, claim, text).some((index) => content.includes(index))),
    );
  const all = mentionsIn(claim, evidence);
  for (const part of partsOf(claim)) {
    const mentions = all.filter(({ from }) => part.content.includes(from));
    for (const [place, first] of mentions.entries()) {
      for (const second of mentions.slice(place + 1)) {
        if (areListed(first, second, claim)) continue;
        const ofFirst = holding(first);
        const ofSecond = holding(second);
        if (ofFirst.length === 0 || ofSecond.length === 0 || ofFirst.some((one) => ofSecond.includes(one)))
          continue;
        const areContrasted = ofFirst.some((one) => ofSecond.some((other) => areOneSentence(one, other)));
        if (!areContrasted) continue;
        const words = claim.text.slice(first.words[0]?.start, second.words.at(-1)?.end);
        return {
          kind: 'attribution',
          words,
          reason: 'The cited sources tell of the two apart from each other.',
        };
      }
    }
  }
  return null;
}

const LISTING: ReadonlySet<string> = new Set('and with und və ilə ve ile и с'.split(' ').map(foldWord));

/** "X and Y", "both X … and Y": what is told of each may be told of both. */
function areListed(first: Mention, second: Mention, claim: ReadText): boolean {
  return claim.words
    .slice(first.to, second.to + 2)
    .some((word, place) => LISTING.has(word.word) || (place > 0 && word.gap.includes(',')));
}

function areOneSentence(one: Part, other: Part): boolean {
  const sentenceOf = ({ text, content }: Part) => text.words[content[0] ?? -1]?.sentence;
  return one.text === other.text && sentenceOf(one) === sentenceOf(other);
}

/**
 * Names of the claim, each cut where the sources have one name end and another begin: two names may stand side by side in
 * a sentence with nothing between ("Aylin Soykan Estarya'ya atandı").
 */
function mentionsIn(claim: ReadText, evidence: Evidence): readonly Mention[] {
  const names = evidence.cited.flatMap((text) => mentionsOf(text).map((name) => ({ text, name })));
  const holders = (word: ReadWord) =>
    names.filter(({ text, name }) =>
      findName(word, claim, text).some((index) => name.from <= index && index < name.to),
    );
  return mentionsOf(claim).flatMap(({ words }) => {
    const pieces: ReadWord[][] = [];
    for (const word of words) {
      const last = pieces.at(-1);
      const before = last?.at(-1);
      const own = holders(word);
      const isSame =
        before === undefined ||
        own.length === 0 ||
        holders(before).some(({ name }) => own.some((one) => one.name === name));
      if (last !== undefined && isSame) last.push(word);
      else pieces.push([word]);
    }
    return pieces.map((piece) => {
      const from = piece[0]?.index ?? 0;
      return { words: piece, from, to: from + piece.length };
    });
  });
}

function isWholeName({ words }: Mention): boolean {
  return words.length > 1;
}

const memory = new WeakMap<ReadText, readonly Part[]>();

function partsOf(text: ReadText): readonly Part[] {
  const known = memory.get(text);
  if (known !== undefined) return known;
  const parts: Part[] = [];
  for (const clauses of groupsOf(text)) {
    const content = clauses.map(({ index }) => index);
    const inside = new Set(content);
    const named = mentionsOf(text).filter((mention) => inside.has(mention.from) && isWholeName(mention));
    const before = parts.at(-1)?.people ?? [];
    parts.push({ text, content, people: named.length > 0 ? named : before });
  }
  memory.set(text, parts);
  return parts;
}

/** Words up to the end of a sentence, a semicolon, or a break of clauses with a contrast behind it. */
function groupsOf(text: ReadText): readonly (readonly ReadWord[])[] {
  const groups: ReadWord[][] = [];
  for (const word of text.words) {
    const before = text.words[word.index - 1];
    const isSentence = before === undefined || before.sentence !== word.sentence;
    const isPart =
      before !== undefined &&
      before.clause !== word.clause &&
      ((word.gap.includes(';') && !isSubject(before, text)) || contrastsAt(text, word));
    // "…; she replaced X": still of the person before.
    if (isSentence || (isPart && !PRONOUNS.has(word.word))) groups.push([word]);
    else groups.at(-1)?.push(word);
  }
  return groups;
}

/** "Vali Ertekin; …": Turkish sets a semicolon behind a subject that stands far from its verb. */
function isSubject(word: ReadWord, text: ReadText): boolean {
  return text.language === 'tr' && mentionsOf(text).some(({ to }) => to === word.index + 1);
}

const PRONOUNS: ReadonlySet<string> = new Set('he she they it o onlar он она они'.split(' ').map(foldWord));

/** Turkic "isə" and "ise" stand behind what they contrast. */
const REACH = 6;

function contrastsAt(text: ReadText, word: ReadWord): boolean {
  if (CONTRASTS.has(word.word)) return true;
  if (text.language !== 'az' && text.language !== 'tr') return false;
  return text.words
    .slice(word.index, word.index + REACH)
    .some((one) => one.clause === word.clause && /^is[ae]$/.test(one.word));
}
