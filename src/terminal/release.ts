import type { OpenedRevision, ShownRelease } from '../app.ts';
import type { EarlierRevision, Release, RevisionHead } from '../archive/release.ts';
import type { Page } from './page.ts';
import { createPaint } from './paint.ts';
import { printableLine, printableLines } from './printable.ts';
import { count, dateWords, instantWords } from './words.ts';
import { wrap } from './wrap.ts';

type Fact = readonly [name: string, value: string];

/**
 * A release for a person at a terminal: what is known of it, then its whole body.
 *
 * @param revisions the earlier ones that are kept
 */
export function renderRelease(
  { release, passages, embargoedUntil }: ShownRelease,
  page: Page,
  revisions: readonly RevisionHead[] = [],
): string {
  const facts: readonly Fact[] = [
    ...origin(release, release),
    ['Revision', `${release.revision}, ingested ${release.ingestedAt}`],
    ...(revisions.length === 0 ? [] : [['Earlier', earlierWords(revisions)] as const]),
    ['Status', release.status === 'current' ? 'current' : 'withdrawn: it is not found or cited'],
    ...embargo(embargoedUntil),
    ['Same text as', release.duplicateOf ?? 'no other release'],
    ['Passages', count(passages.length, 'passage')],
  ];
  return whole(release, facts, page);
}

/** An earlier revision of a release in the same form, and that it is one. */
export function renderEarlier({ release, earlier, all, embargoedUntil }: OpenedRevision, page: Page): string {
  const facts: readonly Fact[] = [
    ...origin(earlier, release),
    ['Revision', `${earlier.revision}, ingested ${earlier.ingestedAt}`],
    [
      'Replaced',
      `${earlier.replacedAt}: it is not found or cited; the newest is revision ${release.revision}`,
    ],
    ['Earlier', earlierWords(all)],
    ...(release.status === 'current' ? [] : [['Status', 'withdrawn: it is shown to nobody else'] as const]),
    ...embargo(embargoedUntil),
  ];
  return whole(earlier, facts, page);
}

function origin(
  { publisher, published, language, url }: Release | EarlierRevision,
  { id, source }: Pick<Release, 'id' | 'source'>,
): readonly Fact[] {
  return [
    ['Publisher', publisher ?? 'not stated'],
    ['Published', dateWords(published.value)],
    ['Language', language ?? 'not known'],
    ['Source', source],
    ['Address', url ?? 'not stated'],
    ['Release', id],
  ];
}

function earlierWords(revisions: readonly RevisionHead[]): string {
  const words = revisions.map(({ revision, replacedAt }) => `${revision}, until ${instantWords(replacedAt)}`);
  return `${words.join('; ')} (--revision N shows one)`;
}

function embargo(until: string | undefined): readonly Fact[] {
  return until === undefined ? [] : [['Embargo', `until ${until}: not found or cited before`]];
}

function whole(
  { title, body }: { readonly title: string; readonly body: string },
  facts: readonly Fact[],
  { width, color }: Page,
): string {
  const paint = createPaint(color);
  return `${[
    ...wrap(printableLine(title), width).map(paint.title),
    ...facts
      .flatMap(([name, value]) => wrap(printableLine(value), width, `${name}:`.padEnd(14), ' '.repeat(14)))
      .map(paint.faint),
    '',
    ...printableLines(body)
      .split('\n')
      .flatMap((line) => (line.trim() === '' ? [''] : wrap(line, width))),
  ].join('\n')}\n`;
}
