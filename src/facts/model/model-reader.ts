import type { ModelGateway, RequestLimits } from '../../answering/model/model-gateway.ts';
import { ModelError } from '../../errors.ts';
import type { Logger } from '../../log.ts';
import type { ReleaseFacts } from '../fact.ts';
import type { ReadableRelease } from '../reading/readable-release.ts';
import { checkExtraction } from './check-extraction.ts';
import { extractionMessages, shownSentences } from './extraction-prompt.ts';
import { type Extraction, readExtraction } from './extraction-reply.ts';
import { type Finding, findingsOf, withoutFindings } from './findings.ts';
import { mergeFacts } from './merge-facts.ts';

/** Reads facts with a model beside the rules. */
export interface ModelReader {
  /** Of which model facts are; it is part of the version that they are kept under. */
  readonly name: string;
  /** The rules' facts with what the model adds; null when it could not be asked. */
  read(release: ReadableRelease, rules: ReleaseFacts): Promise<ReleaseFacts | null>;
}

/** A reply is about half as long again as what it is about. */
const LIMITS: RequestLimits = { total: 180_000, silence: 180_000, outputTokens: 8_000 };

export function createModelReader(model: ModelGateway, logger: Logger): ModelReader {
  return {
    name: model.name,
    async read(release, rules) {
      try {
        const findings = findingsOf(rules, shownSentences(release));
        const { text } = await model.complete(extractionMessages(release, findings), { limits: LIMITS });
        const extraction = readExtraction(text);
        if (extraction === null)
          logger.warn({ model: model.name }, 'a reply with facts was no JSON object: the rules stand');
        return extraction === null ? rules : mergedWith(extraction, release, rules, findings);
      } catch (error) {
        if (!(error instanceof ModelError)) throw error;
        logger.warn(
          { model: model.name, reason: error.message },
          'a release was read for facts by the rules alone',
        );
        return null;
      }
    },
  };
}

/** The rules' facts as a model's reply leaves them: without what it says is wrong, with what it adds and can be shown. */
export function mergedWith(
  extraction: Extraction,
  release: ReadableRelease,
  rules: ReleaseFacts,
  findings: readonly Finding[],
): ReleaseFacts {
  const wrong = new Set(extraction.wrong.flatMap((number) => findings[number - 1]?.fact ?? []));
  const right = withoutFindings(rules, wrong);
  return mergeFacts(right, checkExtraction(extraction, release, right.people));
}
