import { describe, expect, it } from 'vitest';
import { checkQuotes } from '../../../../src/answering/checking/quotes/check-quotes.ts';
import { readText } from '../../../../src/answering/checking/reading/read-text.ts';
import { evidenceOf } from '../cited.ts';

const EVIDENCE = evidenceOf(
  'Режиссёр Олег Ветлугин сказал: «Сцена — не музей, на ней живут» — и показал спектакль «Чёрный лес».',
);
const isFine = (claim: string, language: string) =>
  checkQuotes(readText(claim, language), EVIDENCE).length === 0;

describe('a quotation', () => {
  it.each([
    'Ветлугин: "сцена – не музей, на ней живут".',
    'Ветлугин сказал: «Сцена … на ней живут».',
    'Ветлугин сказал, что «на ней живут».',
    'В спектакле «Черный лес» заняты все.',
    'О «Чёрном лесе» говорят все.',
  ])('may differ in marks, case, dots and what is left out: %s', (claim) => {
    expect(isFine(claim, 'ru')).toBe(true);
  });

  it.each([
    'Ветлугин: «Сцена — музей, на ней живут».',
    'Ветлугин: «На ней живут … сцена — не музей».',
    'Ветлугин показал спектакль «Чёрный лис».',
  ])('may not be altered, or put in another order: %s', (claim) => {
    expect(isFine(claim, 'ru')).toBe(false);
  });

  it('is never one in translation, but a short name may be', () => {
    expect(isFine('Vetlugin said: “The stage is not a museum, one lives on it”.', 'en')).toBe(false);
    expect(isFine('Vetlugin showed the play “Black Forest”.', 'en')).toBe(true);
    expect(isFine('Vetlugin showed the play “White Forest”.', 'en')).toBe(false);
  });
});
