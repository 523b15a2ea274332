import type { KeptPassage, ReleaseSummary } from '../../../src/archive/archive.ts';
import { cutIntoPassages } from '../../../src/archive/cutting/passages.ts';
import { splitSentences } from '../../../src/archive/cutting/sentences.ts';
import { UNKNOWN_DATE } from '../../../src/archive/release.ts';
import { releaseId } from '../../../src/archive/release-id.ts';
import { createPassageAnalyser } from '../../../src/search/analysis/terms.ts';
import { analyseQuestion } from '../../../src/search/question.ts';
import { createPassageReaders } from '../../../src/search/ranking/passage-reader.ts';
import { type Candidate, type RankedRelease, rankReleases } from '../../../src/search/ranking/rank.ts';
import {
  type TermStatistics,
  type WeightedQuestion,
  weighQuestion,
} from '../../../src/search/ranking/weights.ts';

/** A release as a test tells it. A body in pieces has a passage for each; a whole one is cut as the archive cuts. */
export interface Told {
  readonly source: string;
  readonly body: string | readonly string[];
  readonly title?: string;
  readonly language?: string;
  readonly publisher?: string;
  readonly duplicateOf?: string;
  readonly isInPeriod?: boolean;
}

let lastId = 0;

export function keptPassages(told: Told): KeptPassage[] {
  const release = summaryOf(told);
  const language = release.language;
  if (typeof told.body === 'string') {
    const { body } = told;
    return cutIntoPassages(body, language).map((passage) =>
      keep(release, passage, body.slice(passage.start, passage.end)),
    );
  }
  let start = 0;
  return told.body.map((text, ordinal) => {
    const from = start;
    start += text.length + 1;
    const sentences = splitSentences(text, language).map((span) => ({
      start: from + span.start,
      end: from + span.end,
    }));
    return keep(release, { ordinal, start: from, end: from + text.length, sentences }, text);
  });
}

function keep(
  release: ReleaseSummary,
  passage: ReturnType<typeof cutIntoPassages>[number],
  text: string,
): KeptPassage {
  lastId += 1;
  return { ...passage, id: lastId, releaseId: release.id, release, text };
}

function summaryOf({ source, title, language, publisher, duplicateOf }: Told): ReleaseSummary {
  return {
    id: releaseId(source),
    source,
    title: title ?? `Release ${source}`,
    publisher: publisher ?? null,
    published: UNKNOWN_DATE,
    language: language ?? 'en',
    url: null,
    duplicateOf: duplicateOf === undefined ? null : releaseId(duplicateOf),
    revision: 1,
  };
}

/** An archive of these releases and nothing else, all of which any question proposes. */
export function archiveOf(releases: readonly Told[]) {
  const reader = createPassageReaders()();
  const analyse = createPassageAnalyser();
  const frequencies = new Map<string, number>();
  let passages = 0;
  const candidates = releases.map((told): Candidate => {
    const kept = keptPassages(told);
    passages += kept.length;
    for (const { text, ordinal } of kept) {
      const terms = analyse(ordinal === 0 ? (told.title ?? null) : null, text, told.language ?? 'en');
      for (const term of new Set(terms)) frequencies.set(term, (frequencies.get(term) ?? 0) + 1);
    }
    const release = summaryOf(told);
    return {
      release,
      passages: kept.map(reader.read),
      title: reader.readTitle(release, kept[0]?.text ?? ''),
      similarity: new Map(),
      isInPeriod: told.isInPeriod ?? false,
    };
  });
  const statistics: TermStatistics = { documentFrequency: (term) => frequencies.get(term) ?? 0, passages };
  const weigh = (question: string, exact = false): WeightedQuestion =>
    weighQuestion(analyseQuestion(question, exact), statistics);
  return {
    candidates,
    statistics,
    reader,
    weigh,
    rank: (question: string, exact = false): RankedRelease[] =>
      rankReleases(weigh(question, exact), candidates, statistics, reader.vocabulary),
  };
}

/** The sources of the releases that a question finds in these, best first. */
export function ranking(question: string, releases: readonly Told[], exact = false): string[] {
  return archiveOf(releases)
    .rank(question, exact)
    .map(({ release }) => release.source);
}
