import fc from 'fast-check';

const piece = fc.oneof(
  { weight: 5, arbitrary: fc.stringMatching(/^[A-Za-zəşçğıöüİ]{1,12}$/) },
  { weight: 3, arbitrary: fc.stringMatching(/^[А-Яа-яё]{1,12}$/) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      'Lt.',
      'Gen.',
      'г.',
      'и т.д.',
      'U.S.',
      'А.',
      'Inc.',
      '3.5',
      '44.',
      'Org.',
      '- ',
      '№ 5',
    ),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      '😀',
      '👨‍👩‍👧',
      '🇦🇿',
      'e\u0301',
      'שלום עולם',
      'مرحبا.',
      '。',
      '\u200b',
      '\ufeff',
      '\u0301',
    ),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 8 }) },
);
const separator = fc.constantFrom(
  ' ',
  ' ',
  ' ',
  '. ',
  '.',
  '. "',
  '”. ',
  '\n',
  '\n\n',
  '  \n ',
  '; ',
  ', and ',
  '…',
  '? ',
  ')! ',
  '\t',
  '\u00a0',
  '',
);

/** Text such as sites and mail programs leave behind: any script, lost spaces and stops, stray white space; no CR. */
export const dirtyText = fc
  .array(fc.tuple(piece, separator), { maxLength: 400, size: 'max' })
  .map((pairs) => pairs.flat().join('').replaceAll('\r', ' '));
