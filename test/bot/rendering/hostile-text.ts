import fc from 'fast-check';

const TRICKS = [
  '<b>',
  '</b>',
  '</blockquote>',
  '<a href="https://evil.example">here</a>',
  '&amp;',
  '&lt;script&gt;',
  '&',
  '"',
  '*bold* _italic_ [link](https://evil.example) `code`',
  '\u202eright to left\u202c',
  '\u200f',
  '\ud800',
  '\udfff',
  '/start',
  '/\u0000start',
  '/\u0333start',
  '/forget@some_bot',
  '@journalist',
  'https://evil.example/path?a=1&b=2',
  'evil.com',
  'press@ministry.az',
  'tg://user?id=1',
  '127.0.0.1/x',
  '👩‍👩‍👧‍👦',
  'e\u0301',
  'A\u030aland',
  '\n',
  '\n\n',
  '\u2028',
  '\t',
  '\r\n',
  'sector.The',
  'Sülh müqaviləsi imzalandı.',
  'Мир подписан.',
  '[1] ',
  '”',
  '»',
];

/** Words, tricks and long runs in any order, `most` UTF-16 units or a little more at the most. */
export function hostileText(most = 400): fc.Arbitrary<string> {
  const piece = fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...TRICKS) },
    { weight: 3, arbitrary: fc.constantFrom('peace', 'agreement', 'the', 'Ministry', 'вопрос', 'görüş') },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 8 }) },
  );
  const joined = fc
    .tuple(fc.array(piece, { minLength: 1, maxLength: 60 }), fc.constantFrom(' ', ' ', ''))
    .map(([pieces, between]) => pieces.join(between));
  return fc
    .tuple(joined, fc.integer({ min: 1, max: 200 }))
    .map(([text, times]) => text.repeat(Math.max(1, Math.min(times, Math.floor(most / text.length)))));
}
