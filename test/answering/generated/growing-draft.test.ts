import { beforeAll, describe, expect, it } from 'vitest';
import { createGate } from '../../openai/gate.ts';
import { citationsOf, claimsOf, QUESTION, RELEASES } from './quay-releases.ts';
import { type Search, searchOf, startAnswerer } from './served-answers.ts';

let search: Search;
beforeAll(async () => {
  search = await searchOf(RELEASES);
});

describe('a draft', () => {
  it('grows sentence by sentence, as they are checked, in their words and with their quotes', async () => {
    const { says, ask, drafts } = await startAnswerer(search);
    const shown = createGate();
    says({
      answer: ({ cite }) => ({
        pieces: [
          `Adrian Voss opened it. ${cite('Adrian Voss')}`,
          ' It cost 5 million euros.',
          ` ${cite('5 million')} It was`,
          // The rest is not sent before the reader has seen what there is.
          { text: ` built by 240 workers. ${cite('240')}`, after: shown.opened },
        ],
      }),
    });
    const answer = await ask(QUESTION, {
      onDraft: (draft) => {
        drafts.push(draft);
        if (draft.claims.length === 2) shown.open();
      },
    });
    expect(drafts.map(({ claims }) => claims.map(({ text }) => text))).toEqual([
      ['Adrian Voss opened it.'],
      ['Adrian Voss opened it.', 'It cost 5 million euros.'],
    ]);
    expect(drafts.at(-1)?.citations).toEqual(citationsOf(answer).slice(0, 2));
    expect(claimsOf(answer)).toHaveLength(3);
  });

  it('never shows what is uncited, wrong, or not there', async () => {
    const { says, ask, drafts } = await startAnswerer(search);
    says({
      answer: ({ cite }) =>
        [
          '<think>Voss was arrested. [1]</think>Here is what I found:',
          'Adrian Voss was arrested. It rained. [99]',
          `It was built by 340 workers. ${cite('240')}`,
          `It cost 5 million euros. ${cite('5 million')}`,
          `See https://evil.example. ${cite('240')}`,
          `It was built by 240 workers. ${cite('240')}`,
          'That is all.',
        ].join('\n'),
    });
    const answer = await ask(QUESTION);
    const shown = ['It cost 5 million euros.', 'It was built by 240 workers.'];
    expect(drafts.map(({ claims }) => claims.map(({ text }) => text))).toEqual([shown.slice(0, 1), shown]);
    expect(claimsOf(answer)).toEqual(shown);
    for (const { claims, citations } of drafts) {
      const numbers = citations.map(({ marker }) => marker);
      for (const { text, markers } of claims) {
        expect(markers.length).toBeGreaterThan(0);
        expect(markers.every((marker) => numbers.includes(marker))).toBe(true);
        expect(text).not.toMatch(/[[\]]/);
      }
    }
  });
});
