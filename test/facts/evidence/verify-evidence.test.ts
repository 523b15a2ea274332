import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { releaseId } from '../../../src/archive/release-id.ts';
import { EvidenceError } from '../../../src/errors.ts';
import { type EvidenceFile, makeEvidence } from '../../../src/facts/evidence/evidence-file.ts';
import { verifyEvidence } from '../../../src/facts/evidence/verify-evidence.ts';
import { incoming } from '../../archive/store/incoming-fixture.ts';
import { archiveOf, cite, MADE_AT, resting } from './kept.ts';

const BODY = 'The quay opened. It is long. The quay opened.';

async function opened() {
  const archive = await archiveOf(BODY);
  const file = await makeEvidence(resting(await cite(archive, 0, 0, 16)), archive, MADE_AT);
  return { archive, file };
}

function changed(file: EvidenceFile, change: Partial<EvidenceFile['citations'][number]>): EvidenceFile {
  return { ...file, citations: file.citations.map((citation) => ({ ...citation, ...change })) };
}

/** A text in the archive's alphabets, with surrogate pairs and the line feed. */
const text = (minLength: number) =>
  fc.string({
    unit: fc.constantFrom(...'ab .ğəЖ\n', '😀'),
    minLength,
    maxLength: 40,
  });

/** An archive of one body and a stretch of it. */
const stretch = text(1).chain((body) =>
  fc
    .tuple(fc.nat(body.length - 1), fc.nat(body.length - 1))
    .map(([a, b]) => ({ body, start: Math.min(a, b), end: Math.max(a, b) + 1 })),
);

describe('an evidence file', () => {
  it('holds in the archive that it was made from', async () => {
    await fc.assert(
      fc.asyncProperty(stretch, text(0), async ({ body, start, end }, other) => {
        const archive = await archiveOf(body, `${other}.`);
        const citations = [await cite(archive, 0, start, end), await cite(archive, 1, 0, 1)];
        const file = await makeEvidence(resting(...citations), archive, MADE_AT);
        const { holds, claims } = await verifyEvidence(JSON.parse(JSON.stringify(file)), archive);
        expect([holds, claims.length]).toEqual([true, 2]);
        await archive.close();
      }),
      { numRuns: 60 },
    );
  });

  it('does not hold with another character in a quote', async () => {
    await fc.assert(
      fc.asyncProperty(stretch, fc.nat(), text(1), async ({ body, start, end }, at, other) => {
        const archive = await archiveOf(body);
        const file = await makeEvidence(resting(await cite(archive, 0, start, end)), archive, MADE_AT);
        const quote = file.citations[0]?.quote ?? '';
        const place = at % quote.length;
        const tampered = quote.slice(0, place) + other + quote.slice(place + 1);
        fc.pre(tampered !== quote);
        expect((await verifyEvidence(changed(file, { quote: tampered }), archive)).holds).toBe(false);
        await archive.close();
      }),
      { numRuns: 60 },
    );
  });

  it('does not hold with another offset', async () => {
    await fc.assert(
      fc.asyncProperty(stretch, fc.nat(100), fc.boolean(), async ({ body, start, end }, other, isStart) => {
        fc.pre(other !== (isStart ? start : end));
        const archive = await archiveOf(body);
        const file = await makeEvidence(resting(await cite(archive, 0, start, end)), archive, MADE_AT);
        const tampered = changed(file, isStart ? { start: other } : { end: other });
        expect((await verifyEvidence(tampered, archive)).holds).toBe(false);
        await archive.close();
      }),
      { numRuns: 60 },
    );
  });

  it('is refused where the release was corrected or withdrawn since the answer', async () => {
    const { archive } = await opened();
    const citation = await cite(archive, 0, 0, 16);
    await archive.keep(incoming({ source: '0.txt', body: 'The quay did not open.', date: '2023-05-04' }));
    await expect(makeEvidence(resting(citation), archive, MADE_AT)).rejects.toThrow('was corrected');
    await archive.withdraw([citation.releaseId]);
    await expect(makeEvidence(resting(citation), archive, MADE_AT)).rejects.toThrow('was withdrawn');
    await expect(makeEvidence(resting(citation), archive, MADE_AT)).rejects.toThrow(EvidenceError);
  });
});

describe('what became of a citation', () => {
  it('moved: says where the quote stands now, the nearest of several places', async () => {
    const { archive, file } = await opened();
    await archive.keep(incoming({ source: '0.txt', body: `Corrected. ${BODY}`, date: '2023-05-04' }));
    expect((await verifyEvidence(file, archive)).citations).toMatchObject([
      { verdict: 'moved', at: { start: 11, end: 27 }, differences: ['revision', 'text'] },
    ]);
    const from = async (start: number) => {
      const { citations } = await verifyEvidence(changed(file, { start, end: start + 16 }), archive);
      return citations[0]?.at?.start;
    };
    expect([await from(20), await from(38), await from(900)]).toEqual([11, 40, 40]);
  });

  it('changed: the release was corrected, and the quote is gone', async () => {
    const { archive, file } = await opened();
    await archive.keep(incoming({ source: '0.txt', body: 'The quay did not open.', date: '2023-05-04' }));
    expect(await verifyEvidence(file, archive)).toMatchObject({
      holds: false,
      claims: [{ verdict: 'changed' }],
      citations: [{ verdict: 'changed' }],
    });
  });

  it('changed: the quote is attributed to somebody else than the archive has', async () => {
    const { archive, file } = await opened();
    const { citations } = await verifyEvidence(changed(file, { publisher: 'Ministry of Sails' }), archive);
    expect(citations).toMatchObject([{ verdict: 'changed', differences: ['publisher'] }]);
    expect((await verifyEvidence(changed(file, { date: '2023-05-05' }), archive)).holds).toBe(false);
  });

  it('holds where the release was corrected elsewhere, and says so', async () => {
    const { archive, file } = await opened();
    await archive.keep(incoming({ source: '0.txt', body: `${BODY} It is wide.`, date: '2023-05-04' }));
    expect(await verifyEvidence(file, archive)).toMatchObject({
      holds: true,
      citations: [{ verdict: 'holds', differences: ['revision', 'text'] }],
    });
  });

  it('altered: the text is the same, and the quote never stood in it', async () => {
    const { archive, file } = await opened();
    const { citations } = await verifyEvidence(changed(file, { quote: 'The quay closed.' }), archive);
    expect(citations).toMatchObject([{ verdict: 'altered', differences: [] }]);
  });

  it('withdrawn, missing', async () => {
    const { archive, file } = await opened();
    await archive.withdraw([releaseId('0.txt')]);
    expect((await verifyEvidence(file, archive)).citations).toMatchObject([{ verdict: 'withdrawn' }]);
    const elsewhere = await archiveOf();
    expect((await verifyEvidence(file, elsewhere)).citations).toMatchObject([{ verdict: 'missing' }]);
  });

  it('a claim that cites nothing does not hold, and neither does a file with one', async () => {
    const { archive, file } = await opened();
    const claims = [...file.claims, { text: 'It is wide.', support: 'verified', citations: [] }];
    const verification = await verifyEvidence({ ...file, claims }, archive);
    expect(verification.claims.map(({ verdict }) => verdict)).toEqual(['holds', 'uncited']);
    expect(verification.holds).toBe(false);
  });

  it('asks the archive once for each release', async () => {
    const asked: string[] = [];
    const { archive, file } = await opened();
    const [citation] = file.citations;
    if (citation === undefined) throw new Error('the file has a citation');
    const twice = {
      ...file,
      citations: [citation, { ...citation, releaseId: 'gone' }, citation, { ...citation, releaseId: 'gone' }],
    };
    await verifyEvidence(twice, {
      release: (id) => {
        asked.push(id);
        return archive.release(id);
      },
    });
    expect(asked).toEqual([citation.releaseId, 'gone']);
  });
});

describe('what is no evidence file', () => {
  it.each([null, 7, 'text', [], {}, { version: 'one', citations: [] }, { question: 'When?' }])(
    'is refused: %j',
    async (value) => {
      const archive = await archiveOf();
      await expect(verifyEvidence(value, archive)).rejects.toThrow(EvidenceError);
      await expect(verifyEvidence(value, archive)).rejects.toThrow('no evidence file');
    },
  );

  it('is told of a newer version by name, whatever else it holds', async () => {
    const { archive, file } = await opened();
    const newer = { ...file, version: 2, claims: 'otherwise' };
    await expect(verifyEvidence(newer, archive)).rejects.toThrow('version 2');
  });

  it.each([
    [{ start: -1 }, 'citations.0.start'],
    [{ start: 0.5 }, 'citations.0.start'],
    [{ quote: '' }, 'citations.0.quote'],
    [{ sha256: 'none' }, 'citations.0.sha256'],
  ])('names the place that is damaged: %j', async (change, named) => {
    const { archive, file } = await opened();
    await expect(verifyEvidence(changed(file, change), archive)).rejects.toThrow(named);
  });

  it('is one whose claim points at a citation that is not there', async () => {
    const { archive, file } = await opened();
    const claims = file.claims.map((claim) => ({ ...claim, citations: [1] }));
    await expect(verifyEvidence({ ...file, claims }, archive)).rejects.toThrow('claims.0.citations');
  });
});
