import type { Lexeme } from './lexemes.ts';

/** Whether a number is one of two with nothing but a sign between them: 8:3, 5-2. */
export function isPaired(lexemes: readonly Lexeme[], index: number, sign: RegExp): boolean {
  const isNumber = (at: number) => lexemes[at]?.kind === 'number';
  const isSign = (at: number) =>
    sign.test(lexemes[at]?.text ?? '') && lexemes[at]?.glued === true && lexemes[at + 1]?.glued === true;
  return (isNumber(index + 2) && isSign(index + 1)) || (isNumber(index - 2) && isSign(index - 1));
}
