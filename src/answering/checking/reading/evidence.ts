import type { LanguageCode } from '../../../archive/release.ts';
import type { CitedSource } from '../check.ts';
import { type ReadText, readText } from './read-text.ts';

/** Everything a claim may rest on, taken apart. */
export interface Evidence {
  /** The cited sentences. */
  readonly cited: readonly ReadText[];
  /** The cited sentences and what stands around them: passages, titles, publishers. Each text once. */
  readonly all: readonly ReadText[];
  readonly languages: ReadonlySet<LanguageCode>;
}

export function readEvidence(sources: readonly CitedSource[]): Evidence {
  const cited = unique(sources.map(({ text, language }) => readText(text, language)));
  const around = sources.flatMap(({ passage, title, publisher, language }) => [
    readText(passage, language),
    readText(title, language),
    ...(publisher === null ? [] : [readText(publisher, language)]),
  ]);
  const languages = new Set<LanguageCode>();
  for (const { language } of cited) if (language !== null) languages.add(language);
  return { cited, all: unique([...cited, ...around]), languages };
}

/** Whether the claim is in a language that it cites, so that it uses the same words for the same things. */
export function sharesLanguage(claim: ReadText, evidence: Evidence): boolean {
  return claim.language !== null && evidence.languages.has(claim.language);
}

function unique(texts: readonly ReadText[]): ReadText[] {
  return [...new Set(texts)];
}
