import { diffArrays } from 'diff';

/** A stretch of two texts: what both have, what only the earlier has, or only the later. */
export interface ChangedPiece {
  readonly text: string;
  readonly change: 'none' | 'removed' | 'added';
}

/** A stretch as it stands in each of two texts; where it is the same, but for its white space. */
interface Stretch {
  readonly isSame: boolean;
  readonly before: string;
  readonly after: string;
}

/** A word or a sign, with the white space after it: apart from its word it would be what two texts have most in common. */
const TOKEN = /[\p{L}\p{M}\p{N}]+\s*|[^\p{L}\p{M}\p{N}\s]\s*|\s+/gu;
const WHITE_SPACE = /\s/u;
const NEW_PARAGRAPH = /\n\s*\n/u;
/** UTF-16 units between the first and the last place where two texts differ: beyond these nobody reads a comparison. */
const LONGEST = 200_000;
/** Words that are removed and added. The work grows with their square. */
const MOST_CHANGES = 2_000;
/** Milliseconds, should a machine be slow: nobody else is answered meanwhile. */
const PATIENCE = 200;

/**
 * What was taken out of a text and what was added, word by word (Myers 1986); null where the texts differ too much for
 * that. The pieces without what was added are the earlier text, those without what was removed the later one, but for
 * white space.
 */
export function changedPieces(before: string, after: string): readonly ChangedPiece[] | null {
  const start = commonStart(before, after);
  const end = commonEnd(before.slice(start), after.slice(start));
  const [older, newer] = [before.slice(start, before.length - end), after.slice(start, after.length - end)];
  if (Math.max(older.length, newer.length) > LONGEST) return null;
  const compared = compare(older, newer);
  if (compared === null) return null;
  const last = before.slice(before.length - end);
  return piecesOf([
    { isSame: true, before: before.slice(0, start), after: after.slice(0, start) },
    ...compared,
    { isSame: true, before: last, after: last },
  ]);
}

function compare(before: string, after: string): readonly Stretch[] | null {
  const [older, newer] = [before.match(TOKEN) ?? [], after.match(TOKEN) ?? []];
  const changes = diffArrays(
    older.map((token) => token.trimEnd()),
    newer.map((token) => token.trimEnd()),
    { maxEditLength: MOST_CHANGES, timeout: PATIENCE },
  );
  if (changes === undefined) return null;
  let [inOlder, inNewer] = [0, 0];
  const stretches = changes.map(({ count, added, removed }) => {
    const [olderEnd, newerEnd] = [inOlder + (added ? 0 : count), inNewer + (removed ? 0 : count)];
    const stretch = {
      isSame: !added && !removed,
      before: older.slice(inOlder, olderEnd).join(''),
      after: newer.slice(inNewer, newerEnd).join(''),
    };
    [inOlder, inNewer] = [olderEnd, newerEnd];
    return stretch;
  });
  return joined(stretches);
}

/**
 * Changes side by side made one, also with a word between them that is shorter than both and ends no paragraph: a sentence that was written anew
 * is read as one change rather than as the few small words that both have.
 */
function joined(stretches: readonly Stretch[]): readonly Stretch[] {
  const found: Stretch[] = [];
  for (const stretch of stretches) {
    found.push(stretch);
    for (let last = found.at(-1); last !== undefined && !last.isSame; last = found.at(-1)) {
      const [change, between] = [found.at(-3), found.at(-2)];
      if (between !== undefined && !between.isSame) {
        found.splice(-2, 2, together([between, last]));
      } else if (change !== undefined && between !== undefined && isSmall(between, change, last)) {
        found.splice(-3, 3, together([change, between, last]));
      } else {
        break;
      }
    }
  }
  return found;
}

function isSmall({ before, after }: Stretch, ...changes: readonly [Stretch, Stretch]): boolean {
  if (NEW_PARAGRAPH.test(before) || NEW_PARAGRAPH.test(after)) return false;
  return changes.every((change) => after.length <= Math.max(change.before.length, change.after.length));
}

function together(stretches: readonly Stretch[]): Stretch {
  return {
    isSame: false,
    before: stretches.map(({ before }) => before).join(''),
    after: stretches.map(({ after }) => after).join(''),
  };
}

function piecesOf(stretches: readonly Stretch[]): readonly ChangedPiece[] {
  const pieces = stretches.flatMap(({ isSame, before, after }, index): ChangedPiece[] => {
    if (!isSame) {
      const isApart = before === '' || after === '' || WHITE_SPACE.test(before.slice(-1));
      const space: readonly ChangedPiece[] = isApart ? [] : [{ text: ' ', change: 'none' }];
      return [...changed(before, 'removed'), ...space, ...changed(after, 'added')];
    }
    // What is taken out next stood where the earlier text had it: on this line or in a paragraph of its own.
    const isBeforeRemoval = (stretches[index + 1]?.before ?? '') !== '' && after !== '';
    const space = isBeforeRemoval
      ? before.slice(before.trimEnd().length)
      : after.slice(after.trimEnd().length);
    return [{ text: `${after.trimEnd()}${space}`, change: 'none' }];
  });
  return pieces.filter(({ text }) => text !== '');
}

/** Without the white space after it, which is no change. */
function changed(text: string, change: 'removed' | 'added'): readonly ChangedPiece[] {
  const { length } = text.trimEnd();
  if (length === 0) return [];
  return [
    { text: text.slice(0, length), change },
    { text: text.slice(length), change: 'none' },
  ];
}

/** How far two texts are the same from their start, up to where a word begins. */
function commonStart(one: string, other: string): number {
  const shorter = Math.min(one.length, other.length);
  let place = 0;
  while (place < shorter && one.charCodeAt(place) === other.charCodeAt(place)) place += 1;
  if (place === one.length && place === other.length) return place;
  while (place > 0 && !WHITE_SPACE.test(one.charAt(place - 1))) place -= 1;
  return place;
}

/** How long the end is that two texts have in common; it begins with white space. */
function commonEnd(one: string, other: string): number {
  const shorter = Math.min(one.length, other.length);
  let length = 0;
  while (
    length < shorter &&
    one.charCodeAt(one.length - length - 1) === other.charCodeAt(other.length - length - 1)
  ) {
    length += 1;
  }
  while (length > 0 && !WHITE_SPACE.test(one.charAt(one.length - length))) length -= 1;
  return length;
}
