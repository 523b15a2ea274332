import type { Problem } from '../check.ts';
import { areComparable, areEqual, baseAmount } from './amounts.ts';
import { isPartOf } from './derived.ts';
import type { Figure } from './figure.ts';
import type { Lexed } from './lexemes.ts';
import type { Values } from './read-values.ts';
import type { SourceSentence } from './sources.ts';

const ALL =
  /^(?:all|every|both|все|всех|всем|всеми|оба|обе|butun|hamisi\p{L}*|hepsi\p{L}*|tumu\p{L}*|tamami\p{L}*|her)$/u;
const BEFORE = 2;
const BEHIND = 3;

const PART =
  /^(?:part|portion|share|tranche|часть|части|долю|доля|bolum\p{L}*|kismi\p{L}*|hisse\p{L}*|pay\p{L}{0,4})$/u;
const WHOLE =
  /(?<!\p{L})(?:whole|entire|all|full|весь|вся|всю|все|целиком|полностью|butun\p{L}*|tam\p{L}*|tum\p{L}*|hamisi\p{L}*)(?!\p{L})/u;
const BESIDE = 3;

/** "The whole 620 million" where the cited sentences say what only a part of 200 million does. */
export function checkPartOfWhole(claim: Values, sources: readonly SourceSentence[]): Problem[] {
  if (!WHOLE.test(claim.lexed.folded) || claim.lexed.lexemes.some(({ text }) => PART.test(text))) return [];
  return claim.figures.flatMap((figure) => {
    const stated = sources.flatMap(({ values }) =>
      values.figures
        .filter((other) => other.role === 'count' && areComparable(other, figure))
        .map((other) => ({ other, values })),
    );
    const isSaid = stated.some(({ other }) => areEqual(baseAmount(other), baseAmount(figure)));
    const hasPart = stated.some(
      ({ other, values }) => isOfPart(values.lexed, other) && baseAmount(other) < baseAmount(figure),
    );
    if (isSaid || !hasPart) return [];
    const words = claim.lexed.text.slice(figure.start, figure.end);
    return [{ kind: 'number', words, reason: `The cited text speaks of a part of "${words}", not of all.` }];
  });
}

function isOfPart({ lexemes }: Lexed, { first, next }: Figure): boolean {
  const around = [
    ...lexemes.slice(Math.max(0, first - BESIDE), first),
    ...lexemes.slice(next, next + BESIDE),
  ];
  return around.some(({ text }) => PART.test(text));
}

/** "All 25" of a source in which ten of the 25 are meant. */
export function checkWholes(claim: Values, sources: readonly SourceSentence[]): Problem[] {
  return claim.figures.flatMap((figure) => {
    if (figure.role !== 'count') return [];
    const words = claim.lexed.text.slice(figure.start, figure.end);
    if (!isAll(claim.lexed, figure) || !sources.some(({ values }) => hasPartOf(figure, values))) return [];
    return [{ kind: 'number', words, reason: `The cited text speaks of a part of "${words}", not of all.` }];
  });
}

function hasPartOf(claimed: Figure, { lexed, figures, ...others }: Values): boolean {
  const values = { lexed, figures, ...others };
  const wholes = figures.filter(
    (figure) => areComparable(figure, claimed) && areEqual(baseAmount(figure), baseAmount(claimed)),
  );
  return wholes.some(
    (whole) =>
      !isAll(lexed, whole) &&
      figures.some(
        (part) =>
          part.role === 'count' &&
          areComparable(part, whole) &&
          baseAmount(part) < baseAmount(whole) &&
          isPartOf(values, whole, part),
      ),
  );
}

function isAll({ lexemes }: Lexed, { first, next }: Figure): boolean {
  const around = [
    ...lexemes.slice(Math.max(0, first - BEFORE), first),
    ...lexemes.slice(next, next + BEHIND),
  ];
  return around.some(({ text }) => ALL.test(text));
}
