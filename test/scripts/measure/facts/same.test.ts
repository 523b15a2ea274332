import { describe, expect, it } from 'vitest';
import {
  isAboutSameText,
  isSameName,
  isSameText,
  standsThere,
} from '../../../../scripts/measure/facts/same.ts';

describe('isSameName', () => {
  it.each([
    ['Zakir Hasanov', 'Zakir Həsənov'],
    ['Закир Гасанов', 'Закира Гасанова'],
    ['Ferhad Talıbzade', "Ferhad Talıbzade'nin"],
    ['Z. Hasanov', 'Zakir Hasanov'],
  ])('meets %s and %s', (a, b) => {
    expect([isSameName(a, b), isSameName(b, a)]).toEqual([true, true]);
  });

  it.each([
    ['Zakir Hasanov', 'Hasanov'],
    ['Zakir Hasanov', 'Zahid Hasanov'],
    ['Zakir Hasanov', ''],
    ['', ''],
  ])('does not take %s for %s', (a, b) => {
    expect([isSameName(a, b), isSameName(b, a)]).toEqual([false, false]);
  });
});

describe('isSameText', () => {
  it.each([
    ['Chair\nof the Committee', 'Chair of the Committee', 'en'],
    ['the Head of “Rail”', 'Head of Rail,', 'en'],
    ['Mərkəzi Xəstəxanasında', 'Mərkəzi Xəstəxanası', 'az'],
    ['Baş Hastanesinde', 'Baş Hastanesinin', 'tr'],
    ['Министерство обороны', 'министерство оборону', 'ru'],
  ])('meets %j and %j', (a, b, language) => {
    expect([isSameText(a, b, language), isSameText(b, a, language)]).toEqual([true, true]);
  });

  it.each([
    ['Deputy Head of the Service', 'Head of the Service', 'en'],
    ['Head of the Service', 'Head of the Services', 'en'],
    ['Head of the Service', 'Head', 'en'],
    ['первый заместитель министра', 'первого заместитель министра', 'ru'],
    ['Baş həkim', 'Baş nazir', 'az'],
    ['', '', null],
  ])('does not take %j for %j', (a, b, language) => {
    expect([isSameText(a, b, language), isSameText(b, a, language)]).toEqual([false, false]);
  });

  it('knows what differs in its borders only', () => {
    expect(isAboutSameText('heads of departments', 'the heads of departments of the bank')).toBe(true);
    expect(isAboutSameText('heads of departments', 'teachers and pupils')).toBe(false);
  });
});

describe('standsThere', () => {
  const body = '“We agree,” he said. They met. “We agree,” he said.';

  it('takes the quotation as well as the sentence, at any place where it stands', () => {
    const quotation = body.lastIndexOf('We agree');
    expect(standsThere(body, '“We agree,” he said.', { start: quotation, end: quotation + 8 })).toBe(true);
    expect(standsThere(body, 'They met.', { start: 21, end: body.length })).toBe(true);
  });

  it('does not take a neighbour of which a little is shared', () => {
    expect(standsThere(body, 'They met.', { start: 0, end: 24 })).toBe(false);
    expect(standsThere(body, 'Nobody met.', { start: 0, end: body.length })).toBe(false);
  });
});
