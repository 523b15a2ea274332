import type { Answer } from '../answering/answer.ts';
import type { Archive, ReleaseFilter } from '../archive/archive.ts';
import type { HybridRetriever } from '../search/hybrid-retriever.ts';
import { createBriefs } from './briefs/briefs.ts';
import { makeEvidence } from './evidence/evidence-file.ts';
import { answerEvidence } from './evidence/evidence-input.ts';
import { evidenceMarkdown } from './evidence/evidence-markdown.ts';
import { type Verification, verifyEvidence } from './evidence/verify-evidence.ts';
import { NO_FACTS, type ReleaseFacts } from './fact.ts';
import { createFactArchive } from './keeping/create-fact-archive.ts';
import { limitedFacts } from './keeping/limited-facts.ts';
import type { RulesReader } from './keeping/rules-reader.ts';
import { createSaid } from './people/said.ts';
import { createWho } from './people/who.ts';
import type {
  BriefRequest,
  BriefResult,
  PageOptions,
  SaidResult,
  TimelineResult,
  WhoResult,
} from './results.ts';
import { createTimeline } from './timeline/timeline.ts';

/** The evidence file of an answer, for programs and for people. */
export interface EvidenceDocuments {
  /** Of both files, without an ending. */
  readonly name: string;
  readonly json: string;
  readonly markdown: string;
}

/** What is asked of the facts of the archive. */
export interface Facts {
  brief(request: BriefRequest, options: { readonly filter: ReleaseFilter }): Promise<BriefResult>;
  who(
    name: string,
    options: { readonly exact?: boolean; readonly filter: ReleaseFilter },
  ): Promise<WhoResult>;
  said(
    name: string,
    options: PageOptions & {
      readonly exact?: boolean;
      readonly about?: string;
      readonly filter: ReleaseFilter;
    },
  ): Promise<SaidResult>;
  timeline(words: string, options: PageOptions & { readonly filter: ReleaseFilter }): Promise<TimelineResult>;
  /** Of one release; nothing for one that is not current, or not to be shown yet. */
  factsOf(releaseId: string): Promise<ReleaseFacts>;
  /** @throws EvidenceError when a cited release was corrected, withdrawn or dated in the future since */
  evidence(answer: Answer): Promise<EvidenceDocuments>;
  /** @throws EvidenceError for what is no evidence file */
  verify(file: unknown): Promise<Verification>;
}

export interface FactsParts {
  readonly archive: Archive;
  readonly retriever: HybridRetriever;
  /** Reads what no ingest has read yet. */
  readonly rules: RulesReader;
  /** The model that reads releases beside the rules; null: none does. */
  readonly model: string | null;
  readonly now: () => Date;
}

const DAY = 10;
const INDENT = 2;

export function createFacts({ archive, retriever, rules, model, now }: FactsParts): Facts {
  const known = createFactArchive({ archive, retriever, rules, model, now });
  return {
    brief: createBriefs(known).brief,
    who: (name, { filter, ...options }) => createWho(limitedFacts(known, filter)).who(name, options),
    said: (name, { filter, ...options }) => createSaid(limitedFacts(known, filter)).said(name, options),
    timeline: createTimeline(known).timeline,
    factsOf: async (releaseId) => (await known.factsOf([releaseId]))[0]?.facts ?? NO_FACTS,
    async evidence(answer) {
      const file = await makeEvidence(answerEvidence(answer), archive, now());
      return {
        name: `evidence-${file.madeAt.slice(0, DAY)}`,
        json: `${JSON.stringify(file, null, INDENT)}\n`,
        markdown: evidenceMarkdown(file),
      };
    },
    verify: (file) => verifyEvidence(file, archive),
  };
}
