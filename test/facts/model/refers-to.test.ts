import { describe, expect, it } from 'vitest';
import { refersTo } from '../../../src/facts/model/refers-to.ts';

function person(name: string, ...titles: readonly string[]) {
  const span = { start: 0, end: 0 };
  return { name, titles: titles.map((text) => ({ text, ...span, sentence: span, organisation: null })) };
}

describe('a stretch that is no full name', () => {
  it.each([
    ['the Minister', person('Ada Lind', 'Minister of Ports'), 'en'],
    ['She', person('Ada Lind'), 'en'],
    ['Ms Lind', person('Ada Lind'), 'en'],
    ['Главы порта', person('Павел Морев', 'глава порта'), 'ru'],
    ['Мореву', person('Павел Морев'), 'ru'],
    ['nazirin', person('Rəna Moralı', 'Limanlar naziri'), 'az'],
    ['O', person('Rəna Moralı'), 'az'],
  ])('"%s" can mean %o (%s)', (text, one, language) => {
    expect(refersTo(text, one, language)).toBe(true);
  });

  it.each([
    ['the audience', person('Ada Lind', 'Minister of Ports'), 'en'],
    ['Tamm', person('Ada Lind', 'Minister of Ports'), 'en'],
    ['they', person('Ada Lind'), 'en'],
    ['жители города', person('Павел Морев', 'глава порта'), 'ru'],
    ['of the', person('Ada Lind', 'Master of the Port'), 'en'],
  ])('"%s" cannot mean %o (%s)', (text, one, language) => {
    expect(refersTo(text, one, language)).toBe(false);
  });
});
