import type { ReadableRelease } from '../reading/readable-release.ts';

/** What the thread that reads facts is asked: to read one release. It answers in the order asked. */
export type ReleaseToRead = Omit<ReadableRelease, 'sentences'>;

/** The facts of a release as they are kept, made ready in the thread. */
export interface WrittenFacts {
  /** JSON text. */
  readonly facts: string;
  /** Keys under which the release is found by `Archive.naming`. */
  readonly names: readonly string[];
}

export type ReadingReply =
  /** Once: everything is loaded. */
  | { readonly kind: 'ready' }
  | ({ readonly kind: 'read' } & WrittenFacts)
  /** The rules threw. */
  | { readonly kind: 'failed'; readonly reason: string };
