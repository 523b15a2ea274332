import { areEqual } from './amounts.ts';
import { endOf } from './courses.ts';
import type { Figure } from './figure.ts';
import type { Values } from './read-values.ts';

/** Said of how something stood before it was changed. */
const FORMERLY =
  /(?<!\p{L})(?:before\p{L}*|previous\p{L}*|earlier|former\p{L}*|prior|had (?:been|stood)|used to|до (?:этого|того|решени\p{L}+|изменени\p{L}+|снижени\p{L}+|повышени\p{L}+)|раньше|ранее|прежн\p{L}+|предыдущ\p{L}+|evvel\p{L}*|onceki|once|onceden|oncesi\p{L}*|(?:last|previous|past) (?:year|month|week|quarter|spring|summer|autumn|winter|season)|до него|до нее|до них|в прошлом (?:году|месяце)|(?:kecen|oten|gecen) (?:il|yil|ay)\p{L}*|qerardan qabaq)(?!\p{L})/u;
const LOWERED =
  /(?<!\p{L})(?:reduc\p{L}+|cut\p{L}*|lower\p{L}*|decreas\p{L}+|fell|fall\p{L}*|drop\p{L}*|declin\p{L}+|сни[зж]\p{L}+|сократ\p{L}+|упа\p{L}+|умень\p{L}+|пониз\p{L}+|azal\p{L}+|endir\p{L}+|indir\p{L}+|dus\p{L}+|geril\p{L}+)(?!\p{L})/u;
const RAISED =
  /(?<!\p{L})(?:rais\p{L}+|increas\p{L}+|rose|ris(?:e|es|en|ing)|grew|hik\p{L}+|повы[сш]\p{L}+|увелич\p{L}+|вырос\p{L}*|поднят\p{L}*|подня\p{L}+|art\p{L}+|yuksel\p{L}+|qaldir\p{L}+|cikar\p{L}+)(?!\p{L})/u;

/** Whether a text speaks of how something stood earlier. */
export function isFormerly({ lexed }: Values): boolean {
  return FORMERLY.test(lexed.folded);
}

/**
 * Whether a percentage of a claim is how high something stood before the cited sentences changed it by so many points: cut
 * by 35 basis points to 1.5, it was 1.85 percent. Where they say which way, only that way.
 */
export function isFormerLevel(claimed: Figure, claim: Values, sentences: readonly Values[]): boolean {
  if (claimed.unit?.dimension !== 'percent') return false;
  if (!isFormerly(claim) && endOf(claim.lexed, claimed) !== 'from') return false;
  const figures = sentences.flatMap((sentence) => sentence.figures);
  const changes = figures.filter(({ unit }) => unit?.dimension === 'percentage-point');
  const levels = figures.filter(({ unit }) => unit?.dimension === 'percent');
  const isLowered = sentences.some(({ lexed }) => LOWERED.test(lexed.folded));
  const isRaised = sentences.some(({ lexed }) => RAISED.test(lexed.folded));
  const sides = isLowered === isRaised ? [1, -1] : [isLowered ? 1 : -1];
  const [said = 0] = claimed.amounts;
  return changes.some(({ unit, amounts: [change = 0] }) =>
    levels.some(({ amounts: [level = 0] }) =>
      sides.some((side) => areEqual(level + side * change * (unit?.factor ?? 1), said)),
    ),
  );
}
