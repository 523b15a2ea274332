import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { makeEvidence } from '../../../src/facts/evidence/evidence-file.ts';
import { answerEvidence } from '../../../src/facts/evidence/evidence-input.ts';
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
});

describe('what an evidence file is made of', () => {
  it('of an answer the claims with their markers, of a "no" nothing', () => {
    const answer = answered({
      claims: [{ text: 'It opened.', markers: [2], support: 'unverified' }],
      citations: [citation(), citation({ marker: 2, quote: 'Second.' })],
    });
    expect(answerEvidence(answer)).toMatchObject({
      question: answer.question,
      generation: 1,
      claims: [{ text: 'It opened.', support: 'unverified', citations: [{ quote: 'Second.' }] }],
    });
    expect(answerEvidence(notFound()).claims).toEqual([]);
  });
});
