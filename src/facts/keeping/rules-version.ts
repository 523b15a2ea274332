/**
 * Version of the rules that read facts. Counted up with every change of what they find: facts of another version are
 * read anew by the next ingest, or when any are first asked for.
 */
const RULES = 'rules 4';

/** The same for what a model is asked about a release, and for what its reply may change. */
const ASKING = 'asked 2';

/** The version that facts are kept under; those that a model read beside the rules are of another one. */
export function factsVersion(model: string | null): string {
  return model === null ? RULES : `${RULES}, ${ASKING}, ${model}`;
}
