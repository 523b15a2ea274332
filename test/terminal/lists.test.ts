import { describe, expect, it } from 'vitest';
import { renderIngest } from '../../src/terminal/ingest.ts';
import { renderEarlier, renderRelease } from '../../src/terminal/release.ts';
import { renderSearch } from '../../src/terminal/search.ts';
import { openedRevision, shown } from './samples.ts';

const page = { width: 60, color: false };

describe('renderSearch', () => {
  const result = {
    releaseId: 'r1',
    title: 'New quay',
    publisher: null,
    date: '2023-05-04',
    source: 'a.txt',
    start: 0,
    end: 4,
    text: 'word '.repeat(200),
    published: { value: '2023-05-04', precision: 'day' as const },
    language: null,
    url: null,
    quote: { start: 0, end: 4, text: 'word' },
    score: 0.51234,
  };

  it('numbers the results, with what show needs and the start of the passage', () => {
    const text = renderSearch([result, { ...result, text: 'Short.' }], page);
    expect(text).toContain(
      '1. New quay\n   publisher not stated · 4 May 2023\n   a.txt · r1 · score 0.512\n   word word',
    );
    expect(text).toContain('word …\n\n2. New quay\n');
    expect(text.endsWith('   Short.\n')).toBe(true);
  });

  it('says so when there is none', () => {
    expect(renderSearch([], page)).toBe('Nothing found.\n');
  });
});

describe('renderRelease', () => {
  it('shows what is known of it, and the whole body in its own lines', () => {
    const text = renderRelease(shown('The quay opened.\n\n- cranes\u001b[2J\n- rails'), page);
    expect(text).toContain('Publisher:    not stated\nPublished:    May 2023 (day not stated)\n');
    expect(text.endsWith('\n\nThe quay opened.\n\n- cranes\n- rails\n')).toBe(true);
    expect(text).not.toContain('Embargo');
  });

  it('says of one that is dated in the future until which day nobody finds it', () => {
    const text = renderRelease({ ...shown('The quay opened.'), embargoedUntil: '2023-05-01' }, page);
    expect(text).toContain('Embargo:      until 2023-05-01: not found or cited before\n');
  });

  it('names the earlier revisions that are kept', () => {
    const text = renderRelease(shown('The quay opened.'), { ...page, width: 100 }, openedRevision().all);
    expect(text).toContain('Earlier:      1, until 2026-03-01 14:05 UTC (--revision N shows one)\n');
    expect(renderRelease(shown('The quay opened.'), page)).not.toContain('Earlier');
  });
});

describe('renderEarlier', () => {
  it('shows what a release was, and that it is not what is cited', () => {
    const opened = openedRevision();
    const text = renderEarlier(opened, { ...page, width: 100 });
    expect(text).toMatch(/^Quay closes\nPublisher: {4}not stated\nPublished: {4}date not stated\n/);
    expect(text).toContain('Revision:     1, ingested 2026-02-01T08:00:00.000Z\n');
    expect(text).toContain('it is not found or cited; the newest is revision 2\n');
    expect(text).not.toContain('Status');
    expect(text.endsWith('\n\nThe quay closed.\n')).toBe(true);
    const withdrawn = { ...opened, release: { ...opened.release, status: 'withdrawn' as const } };
    expect(renderEarlier(withdrawn, page)).toContain('withdrawn: it is shown to nobody else');
  });
});

describe('renderIngest', () => {
  const summary = {
    added: 3,
    updated: 0,
    unchanged: 1,
    withdrawn: 0,
    failed: [{ source: 'a\u001b[31m.pdf', error: 'no\nknown type' }],
    passages: 1200,
    generation: 2,
    notPruned: null,
    seconds: 1.26,
  };

  it('says how many releases are dated in the future, and the nearest day', () => {
    const of = (releases: number, first: string | null) =>
      renderIngest({ ...summary, embargo: { releases, first } }, false);
    expect(of(3, '2026-12-01')).toContain(
      '\n3 releases are dated in the future and are not shown before their day: the first is of 2026-12-01.\n',
    );
    expect(of(1, '2026-12-01')).toContain(
      '\n1 release is dated in the future and is not shown before its day: 2026-12-01.\n',
    );
    expect(of(0, null)).not.toContain('future');
  });

  it('gives the counts and every file that failed with its reason', () => {
    expect(renderIngest(summary, false)).toBe(
      '3 added, 0 updated, 1 unchanged, 0 withdrawn, 1 failed, in 1.3 s.\n' +
        'The archive holds 1,200 passages; its index is generation 2.\n' +
        '  failed: a.pdf: no known type\n',
    );
  });

  it('says why nothing was withdrawn though it was asked for', () => {
    const text = renderIngest({ ...summary, notPruned: 'the folder b\u001b[31m\n could not be read' }, false);
    expect(text).toContain('\nNothing was withdrawn: the folder b could not be read.\n  failed: ');
  });

  it('says what was or would be embedded, and what that costs as far as that is known', () => {
    const embedding = { passages: 85_007, tokens: 21_500_000, price: 0.43 };
    expect(renderIngest({ ...summary, embedding }, true)).toContain(
      '\nTo embed: 85,007 passages, 21,500,000 tokens, about $0.43.\n',
    );
    const small = { passages: 1, tokens: 100, price: 0.000002 };
    expect(renderIngest({ ...summary, embedding: small }, false)).toContain(
      '\nEmbedded: 1 passage, 100 tokens, less than a cent.\n',
    );
    expect(renderIngest({ ...summary, embedding: { ...embedding, price: null } }, true)).toMatch(
      /21,500,000 tokens; set EMBEDDING_PRICE \(dollars for a million tokens\)/,
    );
    const none = { passages: 0, tokens: 0, price: null };
    expect(renderIngest({ ...summary, embedding: none }, false)).not.toContain('mbed');
  });

  it('says of a dry run that nothing was changed', () => {
    expect(renderIngest(summary, true)).toMatch(/^Would be: 3 added.*\nNothing was changed/);
  });
});
