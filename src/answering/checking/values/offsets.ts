import type { Span } from '../../../archive/release.ts';
import type { Figure } from './figure.ts';
import type { Lexed, Lexeme } from './lexemes.ts';
import { type Unit, unitWord } from './units.ts';

/** So many days, weeks, months or years earlier (-1) or later (1) than something else. */
export interface Offset extends Span {
  readonly amount: number;
  readonly unit: Unit;
  readonly side: -1 | 1;
  /** "In two weeks": from now, or within them. */
  readonly isOpen: boolean;
}

const EARLIER =
  /^(?:earlier|before|prior|ago|ahead|раньше|ранее|до|опереж\p{L}+|назад|evvel|qabaq\p{L}*|ireli\p{L}*|once|onceden|ileri\p{L}*)$/u;
const LATER =
  /^(?:later|after|behind|late|delay\p{L}*|позже|позднее|после|спустя|через|отста\p{L}+|опозда\p{L}+|задерж\p{L}+|sonra|gec|gecik\p{L}*|geride\p{L}*|gerisinde\p{L}*)$/u;
const ONE = /^(?:an?|one|bir)$/;
const RUSSIAN_ONE =
  /^(?:днем|день|неделей|неделю|месяцем|месяц|кварталом|квартал|годом|год|десятилетием|десятилетие|век)$/u;
const DETERMINED = /^(?:эт|тот|прошл|минувш|следующ|текущ|будущ|кажд|перв|последн|весь|всю|вс[ею])/u;
const SHORTEST = 86_400;
const BEHIND = 4;
const AHEAD = 5;
const STOP = /^[,;:.!?()«»"–—]$/u;

/** Every length of time of a text, from a day on, that it counts before or after something; "a week" is one week. */
export function offsetsIn({ lexemes, language }: Lexed, figures: readonly Figure[]): Offset[] {
  const offsets: Offset[] = [];
  for (const [index, lexeme] of lexemes.entries()) {
    const unit = lexeme.kind === 'word' ? unitWord(lexeme.text, language) : null;
    if (unit === null || unit.dimension !== 'time' || unit.factor < SHORTEST) continue;
    const figure = figures.find(({ first, next }) => first <= index && index < next);
    if (figure === undefined && !isOne(lexemes, index)) continue;
    const [first, next] = [figure?.first ?? index, figure?.next ?? index + 1];
    const told =
      sideAmong(lexemes.slice(next, next + BEHIND)) ??
      sideAmong(
        lexemes
          .slice(Math.max(0, first - AHEAD), first)
          .reverse()
          .filter(({ text }) => text !== 'до'),
      );
    const isOpen = told === null && lexemes[first - 1]?.text === 'in';
    const side = isOpen ? 1 : told;
    if (side === null) continue;
    const [start, end] = [lexemes[first]?.start ?? 0, lexemes[next - 1]?.end ?? 0];
    offsets.push({ amount: figure?.amounts[0] ?? 1, unit, side, isOpen, start, end });
  }
  return offsets;
}

/** "A week", "bir həftə", "неделей"; not "this week". */
function isOne(lexemes: readonly Lexeme[], index: number): boolean {
  const [before, here] = [lexemes[index - 1]?.text ?? '', lexemes[index]?.text ?? ''];
  return ONE.test(before) || (RUSSIAN_ONE.test(here) && !DETERMINED.test(before));
}

function sideAmong(lexemes: readonly Lexeme[]): -1 | 1 | null {
  for (const { text, kind } of lexemes) {
    if (kind === 'number' || STOP.test(text)) return null;
    if (EARLIER.test(text)) return -1;
    if (LATER.test(text)) return 1;
  }
  return null;
}
