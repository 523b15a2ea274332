import { describe, expect, it } from 'vitest';
import type { Verification, VerifiedCitation } from '../../src/facts/evidence/verify-evidence.ts';
import { renderVerification, verificationJson } from '../../src/terminal/verification.ts';

const page = { width: 60, color: false };

function cited(changes: Partial<VerifiedCitation> = {}): VerifiedCitation {
  return {
    releaseId: 'r1',
    title: 'New quay',
    quote: 'The quay opened.',
    verdict: 'holds',
    at: null,
    differences: [],
    ...changes,
  };
}

function verification(
  citations: readonly VerifiedCitation[],
  changes: Partial<Verification> = {},
): Verification {
  return {
    madeAt: '2024-03-13T10:00:00.000Z',
    question: 'When did it open?',
    mode: 'extractive',
    holds: citations.every(({ verdict }) => verdict === 'holds'),
    claims: citations.map(({ quote, verdict }, place) => ({
      text: quote,
      support: 'verified',
      citations: [place],
      verdict,
    })),
    citations,
    ...changes,
  };
}

describe('renderVerification', () => {
  it('shows each claim with its verdict, and the whole', () => {
    const whole = verification([cited(), cited({ title: 'Ferry', quote: 'The ferry sails.' })]);
    const claims = whole.claims.map((claim, place) =>
      place === 0 ? claim : { ...claim, text: 'It sails.' },
    );
    const text = renderVerification({ ...whole, claims }, page);
    expect(text).toContain('When did it open?\nMade at 2024-03-13 10:00 UTC.\n');
    expect(text).toContain('1. The quay opened.\n   holds\n   New quay (r1)\n\n2. ');
    expect(text).toContain('   Ferry (r1)\n   “The ferry sails.”\n');
    expect(text).toContain('All hold: 2 claims, 2 quotes.');
  });

  it.each([
    [{ verdict: 'moved', at: { start: 5, end: 21 } }, 'another place, characters 5 to 21'],
    [{ verdict: 'changed', differences: ['publisher', 'text'] }, 'another publisher, text now'],
    [{ verdict: 'altered' }, 'altered: '],
    [{ verdict: 'withdrawn' }, 'withdrawn: '],
    [{ verdict: 'missing' }, 'missing: '],
  ] as const)('says what became of a quote: %j', (changes, said) => {
    const text = renderVerification(verification([cited(), cited(changes)]), page).replace(/\n\s*/g, ' ');
    expect(text).toContain(said);
    expect(text).toContain('Not all hold: 1 of 2 quotes to look at.');
  });

  it('tells of a claim without a quote, of a quote that no claim cites, and of nothing at all', () => {
    const uncited = {
      text: 'It is wide.',
      support: 'unverified',
      citations: [],
      verdict: 'uncited',
    } as const;
    const text = renderVerification(verification([cited()], { claims: [uncited], holds: false }), page);
    expect(text).toContain('(not verified when it was written)\n   cites nothing');
    expect(text).toContain('New quay (r1)');
    expect(text).toContain('Not all hold: 1 claim without a quote to look at.');
    expect(renderVerification(verification([]), page)).toContain('nothing was to be checked');
  });

  it('lets no file of somebody else move the cursor or hide what it says', () => {
    const hostile = '\u001b[2Jgone\u202e';
    const citation = cited({ quote: hostile, title: hostile, releaseId: hostile });
    const text = renderVerification(verification([citation], { question: hostile, madeAt: hostile }), page);
    for (const character of ['\u001b', '\u202e']) expect(text).not.toContain(character);
  });
});

describe('verificationJson', () => {
  it('has each verdict under the names of the contract', () => {
    const moved = cited({ verdict: 'moved', at: { start: 5, end: 21 }, differences: ['text'] });
    expect(verificationJson(verification([moved]))).toEqual({
      question: 'When did it open?',
      madeAt: '2024-03-13T10:00:00.000Z',
      mode: 'extractive',
      holds: false,
      claims: [{ text: 'The quay opened.', support: 'verified', verdict: 'moved', citations: [0] }],
      citations: [
        {
          releaseId: 'r1',
          title: 'New quay',
          verdict: 'moved',
          at: { start: 5, end: 21 },
          differences: ['text'],
          quote: 'The quay opened.',
        },
      ],
    });
  });
});
