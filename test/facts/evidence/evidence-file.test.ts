import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { evidenceFile, makeEvidence } from '../../../src/facts/evidence/evidence-file.ts';
import {
  answerEvidence,
  briefEvidence,
  timelineEvidence,
  whoEvidence,
} from '../../../src/facts/evidence/evidence-input.ts';
import type { Brief } from '../../../src/facts/results.ts';
import { answered, citation, notFound } from '../../terminal/samples.ts';
import { archiveOf, cite, MADE_AT, resting } from './kept.ts';

const BODY = 'Körpü açıldı 😀. It is long.';

describe('evidenceFile', () => {
  it('has each claim, and each place once with its release, its offsets and the hash of the text', async () => {
    const archive = await archiveOf(BODY);
    const first = await cite(archive, 0, 0, 16);
    const second = await cite(archive, 0, 16, 28);
    const input = resting(first, second, first);
    const file = await makeEvidence(input, archive, MADE_AT);
    expect(file.claims.map((claim) => claim.citations)).toEqual([[0], [1], [0]]);
    expect(file).toMatchObject({
      version: 1,
      madeAt: '2024-03-13T10:00:00.000Z',
      generation: 3,
      mode: 'extractive',
    });
    expect(file.citations).toMatchObject([
      {
        releaseId: first.releaseId,
        title: 'Ministers meet',
        publisher: 'Ministry of Harbours',
        date: '2023-05-04',
        source: '0.txt',
        url: null,
        revision: 1,
        language: 'en',
        sha256: createHash('sha256').update(Buffer.from(BODY, 'utf8')).digest('hex'),
        start: 0,
        end: 16,
        quote: BODY.slice(0, 16),
      },
      { start: 16, end: 28 },
    ]);
  });

  it('takes the current generation where none was noted', () => {
    const context = { releases: new Map(), madeAt: MADE_AT, generation: 8 };
    const { generation } = evidenceFile({ ...resting(), generation: null }, context);
    expect(generation).toBe(8);
  });
});

describe('what an evidence file is made of', () => {
  it('of an answer the claims with their markers, of a "no" nothing', () => {
    const answer = answered({
      claims: [{ text: 'It opened.', markers: [2], support: 'unverified' }],
      citations: [citation(), citation({ marker: 2, quote: 'Second.' })],
    });
    expect(answerEvidence(answer)).toMatchObject({
      kind: 'answer',
      question: answer.question,
      generation: 1,
      claims: [{ text: 'It opened.', support: 'unverified', citations: [{ quote: 'Second.' }] }],
    });
    expect(answerEvidence(notFound()).claims).toEqual([]);
  });

  it('of a brief every cell that is stated, and none that is not', () => {
    const place = { value: null, citation: null };
    const brief: Brief = {
      kind: 'meeting',
      what: { value: 'They met.', citation: citation() },
      eventDate: { value: '2023-05-04', citation: citation() },
      place,
      organisers: [{ value: 'The Board', citation: citation() }],
      participants: [
        {
          name: 'Vera Kale',
          title: 'Minister',
          organisation: null,
          isPerson: true,
          citation: citation(),
          titleCitation: citation({ quote: 'Minister Vera Kale' }),
        },
      ],
      outcomes: [{ text: 'Build a quay.', citation: citation() }],
      next: [{ text: 'They meet again.', date: '2023-06', citation: citation() }],
      disagreements: [{ about: 'place', of: null, values: [{ value: 'Port Alder', citation: citation() }] }],
      releases: [],
      by: 'rules',
    };
    const { claims, mode } = briefEvidence('quay', brief);
    expect(claims.map(({ text }) => text)).toEqual([
      'What: They met.',
      'When: 2023-05-04',
      'Organised by: The Board',
      'Attended: Vera Kale, Minister',
      'Decided: Build a quay.',
      'Next (2023-06): They meet again.',
      'Releases differ on where: Port Alder',
    ]);
    expect(claims[3]?.citations.map(({ quote }) => quote)).toContain('Minister Vera Kale');
    expect(mode).toBe('extractive');
    expect(briefEvidence('quay', { ...brief, by: 'model' }).mode).toBe('generated');
  });

  it('of a person titles, meetings and statements; of a timeline what a sentence states', () => {
    const said = { who: 'Vera Kale', text: 'We build.', form: 'quote', date: null, place: null } as const;
    const card = {
      name: 'Vera Kale',
      spellings: ['Vera Kale'],
      titles: [{ title: 'Minister', organisation: null, date: null, citation: citation() }],
      meetings: [{ text: 'The Board met.', date: '2023-05-03', citation: citation() }],
      joinedBy: [],
      statements: [{ ...said, citation: citation() }],
      releases: 1,
    };
    expect(whoEvidence('Kale', { people: [card] }).claims.map(({ text }) => text)).toEqual([
      'Vera Kale: Minister',
      'Vera Kale took part (2023-05-03): The Board met.',
      'Vera Kale said: We build.',
    ]);
    const release = { ...citation(), id: 'r1', language: 'en', duplicateOf: null, revision: 1 };
    const entry = {
      kind: 'event',
      date: '2023-05-03',
      precision: 'day',
      text: 'They met.',
      place: null,
      release,
    } as const;
    const entries = [
      { ...entry, citation: citation() },
      { ...entry, citation: null },
    ];
    expect(
      timelineEvidence('quay', { total: 2, entries, undated: [] }).claims.map(({ text }) => text),
    ).toEqual(['2023-05-03: They met.']);
  });
});
