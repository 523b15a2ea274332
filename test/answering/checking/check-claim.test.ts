import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkClaim } from '../../../src/answering/checking/check-claim.ts';
import { cite } from './cited.ts';
import { AZERBAIJANI } from './pairs/azerbaijani.ts';
import { ENGLISH } from './pairs/english.ts';
import type { Pairs } from './pairs/pairs.ts';
import { RUSSIAN } from './pairs/russian.ts';
import { TURKISH } from './pairs/turkish.ts';

const ALL: readonly Pairs[] = [...ENGLISH, ...AZERBAIJANI, ...RUSSIAN, ...TURKISH];

const citedBy = ({ sentences, title, publisher, language }: Pairs) =>
  cite(sentences, { title, publisher, language });

describe('a claim', () => {
  it.each(ALL.map((pairs) => [`${pairs.language}: ${pairs.title}`, pairs] as const))(
    'that its sources hold in other words or another language has no problem: %s',
    (_title, pairs) => {
      const cited = citedBy(pairs);
      const rejected = pairs.held.filter((claim) => checkClaim(claim, cited).length > 0);
      expect(rejected).toEqual([]);
    },
  );

  it.each(ALL.map((pairs) => [`${pairs.language}: ${pairs.title}`, pairs] as const))(
    'with one thing changed has a problem that says which: %s',
    (_title, pairs) => {
      const cited = citedBy(pairs);
      const seen = pairs.wrong.map(([kind, claim]) => {
        const kinds = checkClaim(claim, cited).map((problem) => problem.kind);
        return [kinds.includes(kind) ? kind : 'unseen', claim];
      });
      expect(seen).toEqual(pairs.wrong);
    },
  );

  it('has enough of these behind it, of every kind', () => {
    const kinds = ALL.flatMap(({ wrong }) => wrong.map(([kind]) => kind));
    for (const kind of ['negation', 'attribution', 'title', 'name', 'place', 'organisation', 'quote']) {
      expect(kinds.filter((one) => one === kind).length).toBeGreaterThanOrEqual(20);
    }
    expect(ALL.flatMap(({ held }) => held).length).toBeGreaterThan(300);
  });

  it('that cites nothing is uncited', () => {
    expect(checkClaim('The quay opened.', [])).toMatchObject([
      { kind: 'uncited', words: 'The quay opened.' },
    ]);
  });

  it('may name what stands in the passage, the title or the publisher of what it cites', () => {
    const cited = [
      {
        ...cite(['He signed the agreement.'])[0],
        text: 'He signed the agreement.',
        passage: 'Minister Arvid Lunde arrived in Tromvik. He signed the agreement.',
        title: 'Visit to Tromvik',
        publisher: 'Ministry of Fisheries of Norland',
        published: { value: null, precision: 'unknown' } as const,
        language: 'en',
      },
    ];
    expect(checkClaim('Minister Arvid Lunde signed the agreement in Tromvik.', cited)).toEqual([]);
    expect(checkClaim('The Ministry of Fisheries of Norland reported that he signed it.', cited)).toEqual([]);
    expect(checkClaim('Minister Arvid Lunde signed the agreement in Hamvik.', cited)).toMatchObject([
      { kind: 'place', words: 'Hamvik' },
    ]);
  });

  it('names its own words as what is at fault', () => {
    const cited = cite(['Mayor Edda Fell opened the Heron Bridge.']);
    const claim = 'Deputy mayor Edda Fell opened the Swan Bridge.';
    const problems = checkClaim(claim, cited);
    expect(problems.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['place', 'title']));
    for (const { words, reason } of problems) {
      expect(claim).toContain(words);
      expect(reason).toMatch(/\.$/);
    }
  });
});

describe('the checker', () => {
  const HOSTILE = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 400 }),
    fc.string({ unit: 'grapheme', maxLength: 200 }),
    fc
      .array(
        fc.constantFrom(
          'İlqar',
          'не',
          'deyil',
          '«',
          '»',
          '"',
          '…',
          '👩🏽‍🚀',
          '\u202e',
          '\u200f',
          '\u0000',
          'said',
          'Minister',
          'of',
          'ﷺ',
          "Bakı'da",
          'ölən',
          '-',
          '\n',
          '1,5',
          'Prof.',
          'а',
          'A',
          '𝔄',
          'e\u0301',
          '\ud800',
          'according',
          'to',
          ',',
          ';',
        ),
        { maxLength: 60 },
      )
      .map((parts) => parts.join(' ')),
  );

  it('reads anything without an error', () => {
    fc.assert(
      fc.property(
        HOSTILE,
        HOSTILE,
        fc.constantFrom('en', 'az', 'ru', 'tr', 'de', null),
        (claim, text, language) => {
          expect(Array.isArray(checkClaim(claim, cite([text], { language, title: claim })))).toBe(true);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('takes every sentence, its last stop left out, for a claim that it holds itself', () => {
    const sentences = ALL.flatMap((pairs) =>
      pairs.sentences.map((sentence) => [sentence.replace(/[.;]?\s*$/u, ''), pairs] as const),
    );
    const rejected = sentences.filter(([sentence, pairs]) => checkClaim(sentence, citedBy(pairs)).length > 0);
    expect(rejected.map(([sentence]) => sentence)).toEqual([]);
  });

  it('gives the same answer however often it is asked', () => {
    const [pairs] = TURKISH;
    if (pairs === undefined) throw new Error('no pairs');
    const all = [...pairs.held, ...pairs.wrong.map(([, claim]) => claim)];
    const first = all.map((claim) => checkClaim(claim, citedBy(pairs)));
    expect(all.map((claim) => checkClaim(claim, citedBy(pairs)))).toEqual(first);
  });

  // A loop in a loop in a loop would not end within the time that a test has.
  it('is done with many thousand characters of words', () => {
    const words = 'Nazir deyib ki, "saziş" imzalanmayıb; Rauf Əliyev isə Bakıdan Gəncəyə gedib. ';
    const long = words.repeat(70).slice(0, 5_000);
    expect(checkClaim(long, cite([long.slice(1), words]))).toEqual([]);
  });
});
