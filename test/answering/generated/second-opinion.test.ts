import { beforeAll, describe, expect, it } from 'vitest';
import { claimsOf, QUESTION, RELEASES } from './quay-releases.ts';
import { bodyOf, type Cites, type Search, searchOf, startAnswerer } from './served-answers.ts';

let search: Search;
beforeAll(async () => {
  search = await searchOf(RELEASES);
});

describe('a second opinion', () => {
  const answer = ({ cite }: Cites) =>
    `It cost 5 million euros. ${cite('5 million')} It was built by 240 workers. ${cite('240')}`;

  it('can take a sentence away', async () => {
    const { says, ask, steps } = await startAnswerer(search, { withChecker: true });
    says({ answer, opinion: 'Well: {"unsupported": ["2", null]}' });
    const given = await ask(QUESTION);
    expect(claimsOf(given)).toEqual(['It cost 5 million euros.']);
    expect(given).toMatchObject({
      notes: ['claims-dropped'],
      model: { name: 'gpt-4.1-mini, gpt-4.1', requests: 3 },
    });
    expect(steps).toEqual(['plan', 'answer', 'opinion']);
  });

  it('cannot bring one back, nor do away with the check', async () => {
    const { says, ask, server } = await startAnswerer(search, { withChecker: true });
    says({
      answer: ({ cite }) =>
        `It cost 5 million euros. ${cite('5 million')} It was built by 340 workers. ${cite('240')}`,
      opinion: '{"unsupported": []}',
    });
    expect(claimsOf(await ask(QUESTION))).toEqual(['It cost 5 million euros.']);
    expect(bodyOf(server, 3)).not.toContain('340');
  });

  it.each(['', 'They are all well supported.', '{"unsupported": "none"}'])(
    'is none when it is %j',
    async (opinion) => {
      const { says, ask, logger } = await startAnswerer(search, { withChecker: true });
      says({ answer, opinion });
      expect(claimsOf(await ask(QUESTION))).toHaveLength(2);
      expect(logger.lines.at(-1)).toMatchObject({
        level: 'warn',
        message: expect.stringContaining('second opinion'),
      });
    },
  );
});
