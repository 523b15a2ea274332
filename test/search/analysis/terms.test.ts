import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  createPassageAnalyser,
  isFirstWords,
  isWrittenLikeName,
  TERM_KINDS,
  type TermKind,
  termsOf,
} from '../../../src/search/analysis/terms.ts';
import { tokenize } from '../../../src/search/analysis/tokens.ts';

function terms(written: string, language: string | null = null) {
  const [token] = tokenize(written);
  if (token === undefined) throw new Error(`no word in "${written}"`);
  return termsOf(token.raw, token.word, language);
}

const meet = (a: string, b: string, kind: TermKind) => {
  const [one, other] = [terms(a)[kind], terms(b)[kind]];
  return one.some((term) => other.includes(term));
};

function expectWholeTerms(text: string): void {
  for (const { raw, word } of tokenize(text)) {
    const all = termsOf(raw, word, null);
    for (const kind of TERM_KINDS) {
      for (const term of all[kind]) expect(term).toMatch(new RegExp(`^${kind.charAt(0)}:\\S*$`, 'u'));
    }
  }
}

function allCharacters(): string[] {
  const points = Array.from({ length: 0x110000 }, (_, point) => point);
  return points
    .filter((point) => point < 0xd800 || point > 0xdfff)
    .map((point) => String.fromCodePoint(point));
}

describe('terms of a word', () => {
  it.each([
    ['Həsənov', 'Гасанов', 'name'],
    ['Ceyhun', 'Джейхун', 'name'],
    ['Şadlinski', 'Шадлинский', 'name'],
    ['meetings', 'meeting', 'stem'],
    ['konfransında', 'konfransa', 'prefix'],
    ['İYUL', 'iyul', 'word'],
    ['minister', 'nazir', 'concept'],
    ['министр', 'bakan', 'concept'],
  ] as const)('%s meets %s by %s', (a, b, kind) => {
    expect(meet(a, b, kind)).toBe(true);
  });

  it.each(['the', 'və', 'который', 'için'])('"%s" only builds a sentence: no name, no concept', (word) => {
    expect(terms(word)).toMatchObject({ name: [], concept: [] });
  });

  it('a number has neither a name nor a concept', () => {
    expect(terms('1,200')).toMatchObject({ word: ['w:1200'], name: [], concept: [] });
  });

  it('no kind of term can be taken for another, and none is torn by white space', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 80 }), expectWholeTerms), { numRuns: 500 });
  });

  it('is not torn by any character that Unicode takes apart into several words', () => {
    const torn = allCharacters().filter((character) => /\s/u.test(character.normalize('NFKC').trimEnd()));
    expect(torn).toContain('ﷺ');
    for (const character of torn) expectWholeTerms(`${character} a${character} İ${character}a`);
  });

  it('a word of a thousand letters is no longer than any other in an index', () => {
    for (const kind of TERM_KINDS) {
      for (const term of terms('ş'.repeat(1_000))[kind]) expect(term.length).toBeLessThan(80);
    }
  });
});

describe('terms of a passage', () => {
  const analyse = createPassageAnalyser();
  const count = (of: readonly string[], term: string) => of.filter((one) => one === term).length;

  it('only a word written like a name gets the key of a name', () => {
    const names = (text: string) => analyse(null, text, 'en').filter((term) => term.startsWith('n:'));
    expect(names('the minister spoke')).toEqual([]);
    expect(names('Hasanov spoke')).toEqual(terms('Hasanov').name);
  });

  it('a title counts with the first passage', () => {
    expect(count(analyse('Quay opened', 'The ferry sails.', 'en'), 'w:quay')).toBe(1);
  });

  it('a title that is only the first words of the text does not count twice', () => {
    const text = 'The new quay was opened on Thursday by the minister.';
    expect(count(analyse('The new quay was opened …', text, 'en'), 'w:quay')).toBe(1);
  });

  it('a word is counted as often as it stands there', () => {
    expect(count(analyse(null, 'Quay, quay and QUAY', 'en'), 'w:quay')).toBe(3);
  });

  it('one word in two languages is taken apart in each', () => {
    const stem = (language: string) =>
      analyse(null, 'bakanlar', language).filter((term) => term.startsWith('s:'));
    expect(stem('tr')).not.toEqual(stem('en'));
    expect(stem('tr')).toEqual(stem('tr'));
  });
});

describe('a title taken from the text', () => {
  it.each([
    ['The new quay …', 'The new  quay was opened', true],
    ['The new quay', 'The old quay was opened', false],
    ['Quay opened', 'On Thursday the quay opened', false],
  ])('"%s" of "%s": %s', (title, text, expected) => {
    expect(isFirstWords(title, text)).toBe(expected);
  });
});

describe('a word written like a name', () => {
  it.each([
    ['Əli', true],
    ['İlqar', true],
    ['Ильгар', true],
    ['əli', false],
    ['iphone', false],
    ['2022', false],
    ['日本', false],
  ])('%s: %s', (word, expected) => {
    expect(isWrittenLikeName(word)).toBe(expected);
  });
});
