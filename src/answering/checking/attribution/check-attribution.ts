import type { Problem } from '../check.ts';
import { isSameName, type Mention, mentionsOf } from '../people/mentions.ts';
import { tablesByPosition, titleOf } from '../people/title.ts';
import { negatedIn } from '../polarity/negated.ts';
import type { Evidence } from '../reading/evidence.ts';
import { findName, holdsName, wordPositions } from '../reading/meeting.ts';
import type { ReadText, ReadWord } from '../reading/read-text.ts';
import { tableOf } from '../words/lexicon.ts';
import { type Statement, statementsOf } from './statements.ts';
import { rolesBefore } from './unnamed.ts';

/** Of what the claim says, so much has to stand in another's statement to be taken for it. */
const LEAST_SHARE = 0.3;
/** And this much more of it than in any statement of the person whom the claim names. */
const MARGIN = 0.2;
const OF_TITLES = new Set(['office', 'rank', 'qualifier', 'saying', 'body']);

interface Source extends Statement {
  readonly text: ReadText;
}

/**
 * Statements that the claim puts into the mouth of somebody while the sources have somebody else say them. The words of
 * what is said are looked for in every statement of the sources, and those that stand in few of them count most. Speakers
 * without a name ("the ministry", "he") are not told apart, and whether somebody said at all what the sources tell in
 * their own voice is left open.
 */
export function checkAttribution(claim: ReadText, evidence: Evidence): readonly Problem[] {
  const sources = evidence.cited.flatMap((text) => statementsOf(text).map((one) => saidIn(one, text)));
  if (!sources.some(({ speaker }) => speaker !== null)) return [];
  for (const statement of statementsOf(claim)) {
    const wrong = misattributed(statement, claim, sources, evidence);
    if (wrong !== null) return [wrong];
  }
  return [];
}

/** What is said, without what the speaker is called. */
function saidIn(statement: Statement, text: ReadText): Source {
  const { speaker, content } = statement;
  const title = speaker === null ? null : titleOf(speaker, text).positions;
  return { ...statement, text, content: content.filter((index) => title?.has(index) !== true) };
}

function misattributed(
  statement: Statement,
  claim: ReadText,
  sources: readonly Source[],
  evidence: Evidence,
): Problem | null {
  const { speaker } = statement;
  if (speaker === null) return null;
  const isKnown =
    speaker.words.every((word) => holdsName(word, claim, evidence.all)) ||
    evidence.all.some((text) =>
      mentionsOf(text).some((mention) => isSameName(speaker, claim, mention, text)),
    );
  // A name that the sources do not hold is reported as such.
  if (!isKnown || !isPerson(speaker, claim, evidence)) return null;
  const title = titleOf(speaker, claim).positions;
  const words = contentWords(statement, claim).filter(({ index }) => !title.has(index));
  const shares = sharesOf(words, claim, sources);
  let own = 0;
  let others = 0;
  for (const [index, source] of sources.entries()) {
    const share = shares[index] ?? 0;
    const isOwn =
      source.speaker === null
        ? !(
            source.isOfRole &&
            (tellsElsewhere(speaker, claim, source, sources) ||
              isOfOtherRole(speaker, claim, source, evidence))
          )
        : isSameName(speaker, claim, source.speaker, source.text);
    if (isOwn || (source.speaker !== null && !isPerson(source.speaker, source.text, evidence)))
      own = Math.max(own, share);
    else others = Math.max(others, share);
  }
  if (others < LEAST_SHARE || others < own + MARGIN) return null;
  const name = claim.text.slice(claim.words[speaker.from]?.start, claim.words[speaker.to - 1]?.end);
  return {
    kind: 'attribution',
    words: name,
    reason: `The cited sources have somebody else than ${name} say this.`,
  };
}

/** «…», — признался победитель, а его тренер X назвала…: what the winner says is not X's, who says something else beside it. */
function tellsElsewhere(
  speaker: Mention,
  claim: ReadText,
  { text, content }: Source,
  sources: readonly Source[],
): boolean {
  const sentenceOf = (indexes: readonly number[]) => text.words[indexes[0] ?? -1]?.sentence;
  return sources.some(
    (other) =>
      other.text === text &&
      other.speaker !== null &&
      sentenceOf(other.content) === sentenceOf(content) &&
      isSameName(speaker, claim, other.speaker, text),
  );
}

/** "Minister X underlined …. The envoy indicated …": X is called by another office than the one that tells it. */
function isOfOtherRole(
  speaker: Mention,
  claim: ReadText,
  { text, content }: Source,
  evidence: Evidence,
): boolean {
  const sentence = text.words[content[0] ?? -1]?.sentence;
  const verb = text.meanings.find(
    ({ id, from }) => tableOf(id) === 'saying' && text.words[from]?.sentence === sentence,
  );
  const roles = verb === undefined ? [] : rolesBefore(verb.from, text);
  const own = evidence.all.flatMap((other) =>
    mentionsOf(other)
      .filter((mention) => isSameName(speaker, claim, mention, other))
      .flatMap((mention) => [...titleOf(mention, other).offices]),
  );
  return (
    roles.length > 0 && own.length > 0 && !roles.some((role) => own.includes(role.slice('office:'.length)))
  );
}

/** A name of several words, the last of one, or one behind an office; a newspaper or a town says nothing of its own. */
function isPerson({ words, from }: Mention, text: ReadText, evidence: Evidence): boolean {
  const [first] = words;
  if (first === undefined || words.some(({ isAllCapitals }) => isAllCapitals)) return false;
  if (words.length > 1 || text.meanings.some(({ id, to }) => to === from && /^(?:office|rank):/.test(id)))
    return true;
  return evidence.all.some((other) =>
    mentionsOf(other).some(
      (mention) => mention.words.length > 1 && findName(first, text, other).includes(mention.to - 1),
    ),
  );
}

export function contentWords({ content }: Pick<Statement, 'content'>, claim: ReadText): readonly ReadWord[] {
  const tables = tablesByPosition(claim.meanings);
  return content.flatMap((index) => {
    const word = claim.words[index];
    if (word === undefined || word.isFunction) return [];
    return (tables.get(index) ?? []).some((table) => OF_TITLES.has(table)) ? [] : [word];
  });
}

/** Which share of the words each statement holds, by weight; a word that all of them hold tells nothing. */
export function sharesOf(
  words: readonly ReadWord[],
  claim: ReadText,
  sources: readonly Pick<Source, 'text' | 'content'>[],
): readonly number[] {
  const totals = sources.map(() => 0);
  let sum = 0;
  const denied = negatedIn(claim).words;
  for (const word of words) {
    const places = sources.map(({ text, content }) => {
      const positions = wordPositions(word, claim, text).filter((position) => content.includes(position));
      return {
        positions,
        isAlike: positions.some((position) => negatedIn(text).words.has(position) === denied.has(word.index)),
      };
    });
    // "Will not rise" is the statement that denies the rise, when there is one.
    const isAnyAlike = places.some(({ isAlike }) => isAlike);
    const holding = places.map(({ positions, isAlike }) => (isAnyAlike ? isAlike : positions.length > 0));
    const count = holding.filter(Boolean).length;
    if (count === 0 || (count === sources.length && count > 1)) continue;
    const weight = 1 / count;
    sum += weight;
    for (const [index, holds] of holding.entries()) if (holds) totals[index] = (totals[index] ?? 0) + weight;
  }
  return totals.map((total) => (sum === 0 ? 0 : total / sum));
}
