import { describe, expect, it } from 'vitest';
import { createCitations } from '../../src/facts/citations.ts';
import { toldArchive } from './briefs/told-releases.ts';

const BODIES = { quay: 'The quay opened.\nIt is long. ', fair: 'The fair closed.' };

async function place(
  archive: ReturnType<typeof toldArchive>['archive'],
  id: string,
  start: number,
  end: number,
) {
  const [known] = await archive.factsOf([id]);
  if (known === undefined) throw new Error(`no release ${id}`);
  return { release: known.release, sentence: { start, end } };
}

describe('createCitations', () => {
  const told = () => toldArchive(Object.entries(BODIES).map(([id, body]) => ({ id, body })));

  it('numbers releases as they are cited, and quotes each sentence to the letter', async () => {
    const { archive, calls } = told();
    const citations = createCitations(archive);
    const quay = await place(archive, 'quay', 0, 16);
    const long = await place(archive, 'quay', 17, 28);
    const fair = await place(archive, 'fair', 0, 16);
    await citations.read([quay, long, fair, quay]);
    const cited = [fair, long, quay].map((one) => citations.cite(one));
    expect(cited.map((citation) => [citation?.marker, citation?.quote])).toEqual([
      [1, 'The fair closed.'],
      [2, 'It is long.'],
      [2, 'The quay opened.'],
    ]);
    expect(cited[1]).toMatchObject({ releaseId: 'quay', source: 'quay.txt', start: 17, end: 28 });
    expect(calls.quotes).toBe(1);
  });

  it('does not read a sentence twice', async () => {
    const { archive, calls } = told();
    const citations = createCitations(archive);
    const quay = await place(archive, 'quay', 0, 16);
    await citations.read([quay]);
    await citations.read([quay]);
    expect(calls.quotes).toBe(1);
  });

  it('gives no citation, and no number, to a release that was withdrawn meanwhile', async () => {
    const { archive } = told();
    const citations = createCitations(archive);
    const quay = await place(archive, 'quay', 0, 16);
    const gone = { ...quay, release: { ...quay.release, id: 'gone' } };
    await citations.read([gone, quay]);
    expect(citations.cite(gone)).toBeNull();
    expect(citations.cite(quay)?.marker).toBe(1);
  });

  it('refuses a sentence that nobody read', async () => {
    const { archive } = told();
    const quay = await place(archive, 'quay', 0, 16);
    expect(() => createCitations(archive).cite(quay)).toThrow(RangeError);
  });
});
