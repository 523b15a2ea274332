import { createHash } from 'node:crypto';
import type { ReleaseFacts } from '../../../src/facts/fact.ts';
import { INSTRUCTIONS, shownSentences } from '../../../src/facts/model/extraction-prompt.ts';
import { readExtraction } from '../../../src/facts/model/extraction-reply.ts';
import { findingsOf } from '../../../src/facts/model/findings.ts';
import { type ModelReader, mergedWith } from '../../../src/facts/model/model-reader.ts';
import type { ReadableRelease } from '../../../src/facts/reading/readable-release.ts';
import type { RecordedReading } from '../data/readings.ts';

/** Gives the facts of a release as a model leaves those of the rules; null where it has no reply. */
export type ReadWithModel = (
  source: string,
  release: ReadableRelease,
  rules: ReleaseFacts,
) => Promise<ReleaseFacts | null>;

/** Replies that were kept: with the checks and the merging of today, and the rules' findings of today. */
export function recordedReader(readings: ReadonlyMap<string, RecordedReading>): ReadWithModel {
  return async (source, release, rules) => {
    const reading = readings.get(source);
    if (reading === undefined) return null;
    const findings = findingsOf(rules, shownSentences(release));
    const wrong = findings.flatMap(({ line }, place) => (reading.wrong.includes(line) ? [place + 1] : []));
    const extraction = readExtraction(JSON.stringify({ ...reading.reply, wrong }));
    return extraction === null ? null : mergedWith(extraction, release, rules, findings);
  };
}

/** A model that is there to be asked. */
export function askingReader(model: ModelReader): ReadWithModel {
  return (_source, release, rules) => model.read(release, rules);
}

/** How many replies were given to other instructions than a model would be given now. */
export function olderReadings(readings: ReadonlyMap<string, RecordedReading>): number {
  return [...readings.values()].filter(({ instructions }) => instructions !== instructionsHash()).length;
}

/** SHA-256, in hexadecimal digits, of what a model is told about its task. */
export function instructionsHash(): string {
  return createHash('sha256').update(INSTRUCTIONS).digest('hex');
}
