import type { AnnotatedPerson } from '../data/annotations.ts';

/** A name in a release. */
export interface Mention {
  readonly source: string;
  readonly name: string;
}

export interface JoinScore {
  /** Of two people, taken for one: "a (source) = b (source)". */
  readonly wrong: readonly string[];
  /** Of one person, taken for two. */
  readonly missed: readonly string[];
  /** Pairs of mentions of one person, and of two. */
  readonly ofOne: number;
  readonly ofTwo: number;
  /** Mentions that were not read as people at all; no pair of theirs counts. */
  readonly unread: number;
}

/**
 * Compares the persons that mentions were joined into with those of a person who read them: every pair of mentions.
 *
 * @param personOf which person a mention was joined to; null where it was not read
 */
export function scoreJoins<Person>(
  annotated: readonly AnnotatedPerson[],
  personOf: (mention: Mention) => Person | null,
): JoinScore {
  const mentions = annotated.flatMap(({ mentions: those }, is) =>
    those.map((mention) => ({ ...mention, is, read: personOf(mention) })),
  );
  const read = mentions.filter((mention) => mention.read !== null);
  const pairs = read.flatMap((one, place) =>
    read.slice(place + 1).map((other) => ({
      isOne: one.is === other.is,
      isJoined: one.read === other.read,
      text: `${one.name} (${one.source}) – ${other.name} (${other.source})`,
    })),
  );
  return {
    wrong: pairs.filter(({ isOne, isJoined }) => !isOne && isJoined).map(({ text }) => text),
    missed: pairs.filter(({ isOne, isJoined }) => isOne && !isJoined).map(({ text }) => text),
    ofOne: pairs.filter(({ isOne }) => isOne).length,
    ofTwo: pairs.filter(({ isOne }) => !isOne).length,
    unread: mentions.length - read.length,
  };
}
