import { describe, expect, it } from 'vitest';
import { citedClaims, draftOf } from '../../../src/answering/generated/cited-claims.ts';
import type { EvidenceSentence } from '../../../src/answering/generated/evidence.ts';
import { releaseId } from '../../../src/archive/release-id.ts';
import { openMemoryArchive } from '../../../src/archive/store/sqlite-archive.ts';
import { incoming } from '../../archive/store/incoming-fixture.ts';

const BODIES = {
  'quay.txt': 'The quay opened. It cost 5 million. Music was played.',
  'ferry.txt': 'The ferry sails at noon.',
};

describe('claims', () => {
  it('have citations numbered as a reader meets them, each sentence once', async () => {
    const { archive, sentence } = await kept();
    const [opened, cost] = [
      sentence(7, 'quay.txt', 'The quay opened.'),
      sentence(2, 'quay.txt', 'It cost 5 million.'),
    ];
    const sails = sentence(12, 'ferry.txt', 'The ferry sails at noon.');
    const cited = await citedClaims(archive, [
      claim('It opened and sails.', opened, sails),
      claim('It sails.', sails),
      claim('It cost much when it opened.', cost, opened),
    ]);
    expect(cited.claims.map(({ markers }) => markers)).toEqual([[1, 2], [2], [3, 1]]);
    expect(cited.citations.map(({ marker, quote, source }) => [marker, source, quote])).toEqual([
      [1, 'quay.txt', 'The quay opened.'],
      [2, 'ferry.txt', 'The ferry sails at noon.'],
      [3, 'quay.txt', 'It cost 5 million.'],
    ]);
    for (const { source, start, end, quote } of cited.citations) {
      expect(BODIES[source as keyof typeof BODIES].slice(start, end)).toBe(quote);
    }
    expect(draftOf([claim('It opened and sails.', opened, sails)])).toEqual({
      claims: [{ text: 'It opened and sails.', markers: [1, 2], support: 'verified' }],
      citations: cited.citations.slice(0, 2),
    });
  });

  it('are left out when one of their sentences is not to be quoted any more, and leave no gap', async () => {
    const { archive, sentence } = await kept();
    const [opened, sails] = [
      sentence(1, 'quay.txt', 'The quay opened.'),
      sentence(2, 'ferry.txt', 'The ferry sails at noon.'),
    ];
    await archive.withdraw([releaseId('quay.txt')]);
    const cited = await citedClaims(archive, [
      claim('It opened.', opened),
      claim('It opened and sails.', opened, sails),
      claim('It sails.', sails),
    ]);
    expect(cited.claims).toEqual([{ text: 'It sails.', markers: [1], support: 'verified' }]);
    expect(cited.citations).toMatchObject([{ marker: 1, source: 'ferry.txt' }]);
  });

  it('are left out when their release was corrected, though the sentence stands where it stood', async () => {
    const { archive, sentence } = await kept();
    const sails = sentence(2, 'ferry.txt', 'The ferry sails at noon.');
    await archive.keep(incoming({ source: 'ferry.txt', body: `${BODIES['ferry.txt']} Not on Sundays.` }));
    expect(await citedClaims(archive, [claim('It sails.', sails)])).toEqual({ claims: [], citations: [] });
  });
});

function claim(text: string, ...cited: readonly EvidenceSentence[]) {
  return { text, cited, problems: [] };
}

async function kept() {
  const archive = openMemoryArchive();
  await archive.keepAll(Object.entries(BODIES).map(([source, body]) => incoming({ source, body })));
  const { releases } = await archive.latest(0, 10);
  const sentence = (number: number, source: keyof typeof BODIES, text: string): EvidenceSentence => {
    const release = releases.find((each) => each.source === source);
    if (release === undefined) throw new Error(`${source} is not there`);
    const start = BODIES[source].indexOf(text);
    return { number, release, text, passage: BODIES[source], start, end: start + text.length };
  };
  return { archive, sentence };
}
