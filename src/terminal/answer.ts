import type { Answer, AnswerNote, Citation, NearRelease } from '../answering/answer.ts';
import { claimText, NO, undatedWords } from './answer-text.ts';
import type { Page } from './page.ts';
import { createPaint, type Paint } from './paint.ts';
import { printableLine } from './printable.ts';
import { count, dateWords, instantWords, periodWords } from './words.ts';
import { wrap } from './wrap.ts';

/** An answer for a person at a terminal: the answer, its numbered sources with their quotes, and what was searched. */
export function renderAnswer(answer: Answer, page: Page): string {
  const paint = createPaint(page.color);
  const blocks = answer.status === 'answered' ? answered(answer, page, paint) : notFound(answer, page, paint);
  const noted = (note: AnswerNote) => wrap(NOTES[note], page.width).map(paint.warning);
  const notes = answer.notes.filter((note) => note !== 'uncertain').flatMap(noted);
  const uncertain = answer.notes.includes('uncertain') ? noted('uncertain') : [];
  const footer = wrap(searchedWords(answer), page.width).map(paint.faint);
  const understood =
    answer.understoodAs === answer.question
      ? []
      : wrap(`Understood as: ${printableLine(answer.understoodAs)}`, page.width).map(paint.faint);
  return `${[understood, uncertain, ...blocks, notes, footer]
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

const NOTES: Readonly<Record<AnswerNote, string>> = {
  'model-failed':
    'The model could not answer, so these are sentences of the releases. The log says why; so does --explain.',
  'claims-dropped': 'Something that the model wrote is left out: its sources do not hold it.',
  'budget-spent': 'The tokens of this day are used up, so these are sentences of the releases.',
  uncertain: 'The archive may not answer this. What comes nearest:',
};

type Answered = Extract<Answer, { status: 'answered' }>;
type NotFound = Extract<Answer, { status: 'not_found' }>;
type Block = readonly string[];

function answered(answer: Answered, page: Page, paint: Paint): readonly Block[] {
  const text = answer.claims
    .map((claim) => claimText({ ...claim, text: printableLine(claim.text) }, paint.marker))
    .join(' ');
  const sources = answer.citations.flatMap((citation, position) => {
    const before = answer.citations
      .slice(0, position)
      .find(({ releaseId }) => releaseId === citation.releaseId);
    return source(citation, before?.marker ?? null, page, paint);
  });
  return [wrap(text, page.width), [paint.heading('Sources'), ...sources]];
}

function source(citation: Citation, sameAs: number | null, { width }: Page, paint: Paint): Block {
  const label = `[${citation.marker}] `;
  const indent = ' '.repeat(label.length);
  const heading = sameAs === null ? printableLine(citation.title) : `the same release as [${sameAs}]`;
  const style = sameAs === null ? paint.title : paint.faint;
  return [
    ...wrap(heading, width - label.length).map(
      (line, position) => (position === 0 ? paint.marker(label) : indent) + style(line),
    ),
    ...(sameAs === null ? placeLines(citation, width, indent, paint) : []),
    ...wrap(`“${printableLine(citation.quote)}”`, width, indent, `${indent} `),
  ];
}

/** Who published a release, when, and where it stands. */
export function placeLines(
  release: NearRelease & { readonly url?: string | null },
  width: number,
  indent: string,
  paint: Paint,
): Block {
  const publisher = release.publisher === null ? 'publisher not stated' : printableLine(release.publisher);
  const where = [release.source, release.url].filter((text) => text != null);
  return [
    `${publisher} · ${dateWords(release.published.value)}`,
    ...new Set(where.map(printableLine)),
  ].flatMap((text) => wrap(text, width, indent).map(paint.faint));
}

function notFound(answer: NotFound, page: Page, paint: Paint): readonly Block[] {
  const nearest = answer.nearest.flatMap((release) => [
    ...wrap(printableLine(release.title), page.width, '  · ', '    ').map(paint.title),
    ...placeLines(release, page.width, '    ', paint),
  ]);
  return [
    [paint.warning(NO)],
    nearest.length === 0 ? [] : [paint.heading('Nearest releases, which do not answer it'), ...nearest],
  ];
}

function searchedWords({ searched, period, timings, model }: Answer): string {
  const publishers =
    searched.publishers.length === 0 ? '' : ` of ${count(searched.publishers.length, 'publisher')}`;
  const bounds = periodWords(searched.from, searched.to);
  const preferred = period === null ? '' : periodWords(period.from, period.to);
  return [
    `Searched ${count(searched.releases, 'release')}${publishers}${bounds === '' ? '' : `, ${bounds}`}${undatedWords(searched)}`,
    preferred === '' ? '' : `preferring releases ${preferred}`,
    model === null
      ? ''
      : `${printableLine(model.name)}: ${count(model.inputTokens + model.outputTokens, 'token')} in ${count(model.requests, 'request')}`,
    searched.indexUpdatedAt === null ? '' : `index updated ${instantWords(searched.indexUpdatedAt)}`,
    `${Math.round(timings.retrievalMs + timings.answerMs)} ms`,
  ]
    .filter((part) => part !== '')
    .join(' · ');
}
