import { LRUCache } from 'lru-cache';
import { splitSentences } from '../../../archive/cutting/sentences.ts';
import type { LanguageCode } from '../../../archive/release.ts';
import type { CitedSource } from '../check.ts';
import { daysPublished } from './days.ts';
import { lex } from './lexemes.ts';
import type { Calendar } from './moments.ts';
import { readValues, type Values } from './read-values.ts';

/** A sentence that a claim may rest on, read. */
export interface SourceSentence {
  readonly values: Values;
  readonly calendar: Calendar;
  /** Cited itself, not only near what is. */
  readonly isCited: boolean;
  readonly source: CitedSource;
}

/** Any day does where none is known; only what is said the same way then meets. */
export const SOME_DAY = 18_823;

const REMEMBERED = 4_000;
const remembered = new LRUCache<string, Values>({ max: REMEMBERED });
/** The sentences of passages, by passage. */
const cut = new LRUCache<string, readonly string[]>({ max: 500 });

/** The sentences that a claim cites. */
export function readCited(cited: readonly CitedSource[]): SourceSentence[] {
  return read(cited.map((source) => ({ text: source.text, source, isCited: true })));
}

/** The sentences that a claim cites first, then those around them and the titles. */
export function readAround(cited: readonly CitedSource[]): SourceSentence[] {
  const around = cited.flatMap((source) =>
    [...sentencesOf(source).filter((text) => !source.text.includes(text)), source.title].map((text) => ({
      text,
      source,
      isCited: false,
    })),
  );
  return read([...cited.map((source) => ({ text: source.text, source, isCited: true })), ...around]);
}

function sentencesOf({ passage, language }: CitedSource): readonly string[] {
  const key = `${language ?? ''} ${passage}`;
  const known = cut.get(key);
  if (known !== undefined) return known;
  const sentences = splitSentences(passage, language).map(({ start, end }) => passage.slice(start, end));
  cut.set(key, sentences);
  return sentences;
}

/** Reads a sentence, or remembers having done so: several claims cite the same. */
function valuesOf(text: string, language: LanguageCode | null, today: number): Values {
  const key = `${language ?? ''} ${today} ${text}`;
  const known = remembered.get(key);
  if (known !== undefined) return known;
  const values = readValues(lex(text, language), today, false);
  remembered.set(key, values);
  return values;
}

function read(texts: readonly { text: string; source: CitedSource; isCited: boolean }[]): SourceSentence[] {
  const sentences: SourceSentence[] = [];
  const seen = new Set<string>();
  for (const { text, source, isCited } of texts) {
    const key = `${source.published.value} ${text}`;
    if (text.trim() === '' || seen.has(key)) continue;
    seen.add(key);
    const published = daysPublished(source.published);
    const values = valuesOf(text, source.language, published?.first ?? SOME_DAY);
    const calendar: Calendar = { published, years: [] };
    sentences.push({ values, source, isCited, calendar });
  }
  const years = new Map<string, readonly number[]>();
  for (const { source } of sentences)
    if (!years.has(source.passage)) years.set(source.passage, yearsOf(sentences, source));
  return sentences.map((sentence) => ({
    ...sentence,
    calendar: { ...sentence.calendar, years: years.get(sentence.source.passage) ?? [] },
  }));
}

/** The years that a source and its passage write out. */
function yearsOf(sentences: readonly SourceSentence[], { passage }: CitedSource): number[] {
  const years = sentences
    .filter(({ source }) => source.passage === passage)
    .flatMap(({ values }) => values.moments)
    .flatMap((moment) => ('year' in moment && moment.year !== null ? [moment.year] : []));
  return [...new Set(years)];
}
