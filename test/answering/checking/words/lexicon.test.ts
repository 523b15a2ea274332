import { describe, expect, it } from 'vitest';
import { wordFormOf } from '../../../../src/answering/checking/reading/word-form.ts';
import { Lexicon } from '../../../../src/answering/checking/words/lexicon.ts';

const LEXICON = new Lexicon(
  {
    office: `
      minister | minister | nazir | министр | bakan
      reporter | reporter | jurnalist | журналист | gazeteci
      head | head | rəis | глава | müdür
      city-head | head_of_the_city | - | глава_города | -
    `,
    body: 'ministry | ministry | nazirlik | министерство | bakanlık\nmuseum | museum | muzey | музей | müze',
    deed: 'report | report! | - | - | -',
  },
  ['office'],
);

const idsIn = (text: string, tongue: 'english' | 'russian' | 'turkic' | null = null) =>
  LEXICON.find(text.split(' ').map(wordFormOf), tongue).map(({ id }) => id);

describe('a lexicon', () => {
  it.each([
    ['nazirlə', ['office:minister']],
    ['nazirliyinin', ['body:ministry']],
    ['министром', ['office:minister']],
    ['музея', ['body:museum']],
    ['Bakanlar', ['office:minister']],
  ])('knows %s', (text, expected) => {
    expect(idsIn(text)).toEqual(expected);
  });

  it('takes the longest phrase of a table', () => {
    expect(idsIn('head of the city')).toEqual(['office:city-head']);
    expect(idsIn('head of the port')).toEqual(['office:head']);
    expect(idsIn('главы города')).toEqual(['office:city-head']);
  });

  it('takes a noun of an office for no verb, and an exact word for no other form', () => {
    expect(idsIn('reporters')).toEqual(['office:reporter']);
    expect(idsIn('reported')).toEqual([]);
    expect(idsIn('report')).toEqual(['deed:report']);
  });

  it('looks among the words of one tongue when the language is known', () => {
    expect(idsIn('minister', 'turkic')).toEqual([]);
    expect(idsIn('minister', 'english')).toEqual(['office:minister']);
  });
});
