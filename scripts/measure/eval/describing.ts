import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { MeasuredArchive } from '../archives.ts';
import { readLanguageLines } from '../data/language-lines.ts';
import { readPageBodies, readPageDates } from '../data/pages.ts';
import { readSenate } from '../data/senate.ts';
import { type Figure, type Report, skippedReport } from '../figure.ts';
import { mean } from '../metrics.ts';
import { matchShingles, scoreTexts } from '../shingles.ts';
import { forEachCase, type Measurement, type Section, whyAbsent } from './section.ts';

/** Every tenth release of senate: some 2,000, from all offices. */
const SENATE_STEP = 10;

/** What the product finds out of a text by itself: date, main text, language. */
export const describing: Section = {
  name: 'describing',
  async measure(measurement) {
    return [
      await measureSenateDates(measurement),
      await measurePageDates(measurement),
      await measurePageBodies(measurement),
      await measureLanguages(measurement),
    ];
  },
};

async function measureSenateDates(measurement: Measurement): Promise<Report> {
  const title = 'Publication date in the text: senate, its date field hidden';
  const absent = whyAbsent(measurement.data, 'senate');
  if (absent !== null) return skippedReport(title, absent);
  const gold = new Map<string, string>();
  const texts: { id: string; text: string }[] = [];
  let place = 0;
  for await (const { id, date, text } of readSenate(join(measurement.data, 'senate'))) {
    if (measurement.isWhole || place % SENATE_STEP === 0) {
      gold.set(id, date);
      texts.push({ id, text });
    }
    place += 1;
  }
  const archive = await measurement.archives.open('senate-without-dates', () => ({ records: texts }));
  return datesReport(measurement, title, archive, gold);
}

async function measurePageDates(measurement: Measurement): Promise<Report> {
  const title = 'Publication date of web pages: htmldate';
  const absent = whyAbsent(measurement.data, 'htmldate');
  if (absent !== null) return skippedReport(title, absent);
  const gold = readPageDates(join(measurement.data, 'htmldate', 'gold.json'));
  const archive = await measurement.archives.open('htmldate', () => ({
    folder: join(measurement.data, 'htmldate', 'pages'),
  }));
  return datesReport(measurement, title, archive, gold);
}

async function datesReport(
  measurement: Measurement,
  title: string,
  archive: MeasuredArchive,
  gold: ReadonlyMap<string, string>,
): Promise<Report> {
  const outcomes = await forEachCase(measurement, title, [...gold], async ([id, date]) => {
    const release = await archive.read(id);
    if (release === null) return 'unread';
    const { value } = release.published;
    return value === null ? 'none' : value === date ? 'right' : 'wrong';
  });
  const share = (name: string, ...kinds: readonly string[]): Figure => ({
    name,
    value: mean(outcomes.map((outcome) => (kinds.includes(outcome) ? 1 : 0))),
    unit: 'share',
    cases: outcomes.length,
  });
  const stated = outcomes.filter((outcome) => outcome === 'right' || outcome === 'wrong');
  const precision = mean(stated.map((outcome) => (outcome === 'right' ? 1 : 0)));
  return {
    title,
    figures: [
      share('right', 'right'),
      share('wrong', 'wrong'),
      share('none', 'none', 'unread'),
      { name: 'precision, where one is stated', value: precision, unit: 'share', cases: stated.length },
    ],
    notes: unreadNote(outcomes.filter((outcome) => outcome === 'unread').length),
    skipped: null,
  };
}

async function measurePageBodies(measurement: Measurement): Promise<Report> {
  const title = 'Main text of web pages: article-body';
  const absent = whyAbsent(measurement.data, 'article-body');
  if (absent !== null) return skippedReport(title, absent);
  const source = join(measurement.data, 'article-body');
  const gold = readPageBodies(join(source, 'gold.json'));
  const archive = await measurement.archives.open('article-body', () => ({
    folder: unpackPages(join(source, 'html'), measurement.archives.folder),
  }));
  const bodies = await forEachCase(measurement, title, [...gold], async ([name, truth]) => ({
    truth,
    found: (await archive.read(`${name}.html`))?.body ?? null,
  }));
  const score = scoreTexts(bodies.map(({ found, truth }) => matchShingles(found ?? '', truth)));
  const figure = (name: string, value: number | undefined): Figure => ({
    name,
    value: value ?? null,
    unit: 'score',
    cases: bodies.length,
  });
  return {
    title,
    figures: [
      figure('F1 of runs of four words', score?.f1),
      figure('precision', score?.precision),
      figure('recall', score?.recall),
    ],
    notes: unreadNote(bodies.filter(({ found }) => found === null).length),
    skipped: null,
  };
}

/** The product reads pages as they are saved, which is not gzipped. */
function unpackPages(from: string, temporary: string): string {
  const folder = join(temporary, 'article-body-pages');
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync(from).filter((one) => one.endsWith('.html.gz'))) {
    writeFileSync(join(folder, name.replace(/\.gz$/, '')), gunzipSync(readFileSync(join(from, name))));
  }
  return folder;
}

async function measureLanguages(measurement: Measurement): Promise<Report> {
  const title = 'Language of a text: langid';
  const absent = whyAbsent(measurement.data, 'langid');
  if (absent !== null) return skippedReport(title, absent);
  const figures: Figure[] = [];
  for (const kind of ['sentences', 'word-pairs'] as const) {
    const lines = readLanguageLines(join(measurement.data, 'langid'), kind).map((line, index) => ({
      ...line,
      id: `line-${index}`,
    }));
    const archive = await measurement.archives.open(`langid-${kind}`, () => ({
      records: lines.map(({ id, text }) => ({ id, text })),
    }));
    const found = await forEachCase(measurement, `${title}, ${kind}`, lines, async ({ id, language }) => {
      const detected = (await archive.read(id))?.language ?? null;
      return { isRight: detected === language, isNone: detected === null };
    });
    const share = (name: string, test: (one: (typeof found)[number]) => boolean): Figure => ({
      name: `${kind}: ${name}`,
      value: mean(found.map((one) => (test(one) ? 1 : 0))),
      unit: 'share',
      cases: found.length,
    });
    figures.push(
      share('right', ({ isRight }) => isRight),
      share('none', ({ isNone }) => isNone),
    );
  }
  return { title, figures, notes: [], skipped: null };
}

function unreadNote(unread: number): readonly string[] {
  return unread === 0 ? [] : [`${unread} could not be read as releases and count as nothing found.`];
}
