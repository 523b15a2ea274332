import { areComparable, areEqual, baseAmount, hedgeHolds } from './amounts.ts';
import type { Figure } from './figure.ts';
import type { Moment } from './moments.ts';
import type { Values } from './read-values.ts';

/** Said of a change or a remainder: the claim may have subtracted. */
const DIFFERENCE =
  /(?<!\p{L})(?:grew|grow\p{L}*|ris(?:e|es|en|ing)|rose|increas\p{L}*|fell|fall\p{L}*|drop\p{L}*|decreas\p{L}*|declin\p{L}*|reduc\p{L}*|cut|more|fewer|less|difference|remain\p{L}*|rest|other\p{L}*|gap|lost|gain\p{L}*|вырос\p{L}*|рост\p{L}*|увелич\p{L}*|прибав\p{L}*|упал\p{L}*|сниз\p{L}*|сниж\p{L}*|сократ\p{L}*|уменьш\p{L}*|больше|меньше|разниц\p{L}*|остал\p{L}*|остальн\p{L}*|разрыв\p{L}*|art\p{L}*|coxal\p{L}*|yuksel\p{L}*|azal\p{L}*|dus\p{L}*|enib|endi|geril\p{L}*|ferq\p{L}*|fark\p{L}*|cox\p{L}*|fazla\p{L}*|qal\p{L}*|kal\p{L}*|diger\p{L}*|yuksel\p{L}*)(?!\p{L})/u;
/** Up to this, a sum or difference is found by chance. */
const SMALL = 12;
const SUMMANDS = 8;
const DAY = 86_400;

/**
 * Whether a figure of a claim follows from figures of its source by simple arithmetic: a sum, a difference, a share, a
 * growth, how often one goes into another. `contradicts` says of a source's figure whether it counts what the claim
 * counts, so that no sum with something else can be meant; null where the source does not name what it counts.
 */
export function followsFrom(
  claimed: Figure,
  claim: Values,
  figures: readonly Figure[],
  contradicts: (figure: Figure) => boolean | null,
): boolean {
  const counted = figures.filter(({ role }) => role === 'count');
  if (claimed.unit?.dimension === 'percent') return isShare(claimed, claim, counted);
  if (claimed.unit?.id === 'percentage-point') {
    const percents = counted.filter(({ unit }) => unit?.dimension === 'percent');
    return pairs(percents).some(([a, b]) => holds(claimed, Math.abs(baseAmount(a) - baseAmount(b))));
  }
  if (claimed.unit?.id === 'times') return isMultiple(claimed, counted);
  return isSumOrDifference(claimed, claim, counted, contradicts);
}

function isSumOrDifference(
  claimed: Figure,
  claim: Values,
  figures: readonly Figure[],
  contradicts: (figure: Figure) => boolean | null,
): boolean {
  const alike = distinct(figures.filter((figure) => areComparable(claimed, figure))).slice(0, SUMMANDS);
  for (let set = 1; set < 1 << alike.length; set += 1) {
    const chosen = alike.filter((_, index) => ((set >> index) & 1) === 1);
    if (chosen.length < 2) continue;
    // Three of many add up to anything; all of them, or two, are what people add.
    if (chosen.length > 3 && chosen.length < alike.length) continue;
    const total = chosen.reduce((sum, figure) => sum + baseAmount(figure), 0);
    const isMixed = new Set(chosen.map(contradicts).filter((answer) => answer !== null)).size > 1;
    if (holds(claimed, total) && !isMixed) return true;
  }
  const said = baseAmount(claimed);
  if (said <= SMALL && !DIFFERENCE.test(claim.lexed.folded)) return false;
  return pairs(alike).some(([a, b]) => holds(claimed, Math.abs(baseAmount(a) - baseAmount(b))));
}

/** A percentage: of one count in another, by which one exceeds another, or said as a multiple. */
function isShare(claimed: Figure, claim: Values, figures: readonly Figure[]): boolean {
  if (
    figures.some(
      ({ unit, amounts }) => unit?.id === 'times' && holdsShare(claimed, ((amounts[0] ?? 0) - 1) * 100),
    )
  ) {
    return true;
  }
  const isChange = DIFFERENCE.test(claim.lexed.folded);
  return pairs(figures.filter(({ unit }) => unit?.dimension !== 'percent')).some(([a, b]) => {
    if (!areComparable(a, b)) return false;
    const [less, more] = [Math.min(baseAmount(a), baseAmount(b)), Math.max(baseAmount(a), baseAmount(b))];
    if (less <= 0) return false;
    const shares = [(less / more) * 100];
    if (isChange) shares.push((more / less - 1) * 100, (1 - less / more) * 100);
    return shares.some((share) => holdsShare(claimed, share));
  });
}

function isMultiple(claimed: Figure, figures: readonly Figure[]): boolean {
  const said = claimed.amounts[0] ?? 0;
  return (
    figures.some(
      ({ unit, amounts }) => unit?.dimension === 'percent' && areEqual((amounts[0] ?? 0) / 100 + 1, said),
    ) ||
    pairs(figures).some(([a, b]) => {
      const [less, more] = [Math.min(baseAmount(a), baseAmount(b)), Math.max(baseAmount(a), baseAmount(b))];
      return less > 0 && areComparable(a, b) && Math.abs(more / less - said) <= claimed.step / 2;
    })
  );
}

/** Whether a length of time is that between two dates, or two times of day, of the source; from 3 to 7 May are five days. */
export function isSpanOfTime(
  claimed: Figure,
  moments: readonly Moment[],
  times: readonly { readonly minutes: number }[],
): boolean {
  const { unit } = claimed;
  if (unit?.dimension !== 'time') return false;
  if (unit.id === 'hour' || unit.id === 'minute') {
    return pairs(times).some(([a, b]) => {
      const gap = (b.minutes - a.minutes + 1440) % 1440;
      return areEqual(gap * 60, baseAmount(claimed), 0.01);
    });
  }
  const said = claimed.amounts[0] ?? 0;
  const days = moments.filter((moment) => moment.grain === 'day');
  const isDays = pairs(days).some(([a, b]) => {
    const gap = Math.abs(yearDay(a) - yearDay(b));
    const inDays = baseAmount(claimed) / DAY;
    return areEqual(inDays, gap) || areEqual(inDays, gap + 1);
  });
  if (isDays && (unit.id === 'day' || unit.id === 'week')) return true;
  const years = moments.filter((moment) => moment.grain === 'year');
  const months = moments.filter((moment) => moment.grain === 'month');
  if (unit.id === 'year') return pairs(years).some(([a, b]) => isGap(Math.abs(a.year - b.year), said));
  if (unit.id !== 'month') return false;
  return (
    pairs(months).some(([a, b]) => isGap(Math.abs(a.month - b.month), said)) ||
    moments.some((moment) => moment.grain === 'months' && moment.count === said)
  );
}

function isGap(gap: number, said: number): boolean {
  return said === gap || said === gap + 1;
}

function yearDay(moment: Extract<Moment, { grain: 'day' }>): number {
  return Date.UTC(moment.year ?? 2000, moment.month - 1, moment.day) / (DAY * 1000);
}

function holds(claimed: Figure, value: number): boolean {
  const factor = claimed.unit?.factor ?? 1;
  return hedgeHolds(baseAmount(claimed), claimed.step * factor, claimed.hedge, value);
}

/** A share is rounded to the last digit that is said. */
function holdsShare(claimed: Figure, share: number): boolean {
  const said = claimed.amounts[0] ?? 0;
  const digit = Math.min(claimed.step, 1);
  return Math.abs(share - said) <= digit / 2 + 1e-9 || hedgeHolds(said, claimed.step, claimed.hedge, share);
}

function distinct(figures: readonly Figure[]): Figure[] {
  const seen = new Set<string>();
  return figures.filter((figure) => {
    const key = `${figure.start}:${baseAmount(figure)}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function pairs<Item>(items: readonly Item[]): (readonly [Item, Item])[] {
  return items.flatMap((item, index) => items.slice(index + 1).map((other) => [item, other] as const));
}
