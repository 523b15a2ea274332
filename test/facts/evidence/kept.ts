import type { Citation } from '../../../src/answering/answer.ts';
import type { Archive } from '../../../src/archive/archive.ts';
import { releaseId } from '../../../src/archive/release-id.ts';
import { openMemoryArchive } from '../../../src/archive/store/sqlite-archive.ts';
import type { EvidenceInput } from '../../../src/facts/evidence/evidence-input.ts';
import { incoming } from '../../archive/store/incoming-fixture.ts';

export const MADE_AT = new Date('2024-03-13T10:00:00Z');

/** An archive of releases with these bodies, from `0.txt` on. */
export async function archiveOf(...bodies: readonly string[]): Promise<Archive> {
  const archive = openMemoryArchive();
  for (const [place, body] of bodies.entries()) {
    await archive.keep(incoming({ source: `${place}.txt`, body, date: '2023-05-04' }));
  }
  return archive;
}

/** A citation of a stretch of one of them. */
export async function cite(archive: Archive, place: number, start: number, end: number): Promise<Citation> {
  const release = await archive.release(releaseId(`${place}.txt`));
  if (release === null) throw new Error(`the archive has no ${place}.txt`);
  const { id, title, publisher, published, source, url, body } = release;
  const quote = body.slice(start, end);
  return { marker: 1, releaseId: id, title, publisher, published, source, url, quote, start, end };
}

/** An answer with one claim for each citation. */
export function resting(...citations: readonly Citation[]): EvidenceInput {
  const claims = citations.map((citation) => ({
    text: citation.quote,
    support: 'verified' as const,
    citations: [citation],
  }));
  return { question: 'When?', mode: 'extractive', generation: 3, claims };
}
