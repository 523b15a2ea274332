import { areComparable, areEqual, baseAmount, hedgeHolds, isMeasure } from './amounts.ts';
import { speaksOfDifference } from './differences.ts';
import type { Figure } from './figure.ts';
import { isFormerly } from './former-levels.ts';
import type { Values } from './read-values.ts';
import { isDenial, isSharedOut } from './shares-out.ts';
import { contentWords, meetsAny } from './surroundings.ts';

/** Said of what is left over. */
const REST =
  /(?<!\p{L})(?:remain\p{L}*|rest|others?|остал\p{L}*|остальн\p{L}*|qal\p{L}*|kal\p{L}*|diger\p{L}*)(?!\p{L})/u;
/** Up to this, a sum or difference is found by chance. */
const SMALL = 12;
const SUMMANDS = 8;
const WHOLE = 100;

/**
 * Whether a figure of a claim follows from figures of its source by simple arithmetic: a sum, a difference, a share, a
 * growth, how often one goes into another, so many times what each gets. `contradicts` says of a source's figure whether
 * it counts what the claim counts, so that no sum with something else can be meant; null where the source does not name
 * what it counts.
 */
export function followsFrom(
  claimed: Figure,
  claim: Values,
  sentences: readonly Values[],
  contradicts: (figure: Figure) => boolean | null,
): boolean {
  const counted = sentences.flatMap(countedIn);
  if (claimed.unit?.dimension === 'percent') {
    return (
      isShare(claimed, claim, counted) || sentences.some((sentence) => isRemainder(claimed, claim, sentence))
    );
  }
  if (claimed.unit?.dimension === 'percentage-point' || claimed.unit?.dimension === 'point') {
    const percents = counted.filter(({ unit }) => unit?.dimension === 'percent');
    return pairs(percents).some(([a, b]) => holds(claimed, Math.abs(baseAmount(a) - baseAmount(b))));
  }
  if (claimed.unit?.id === 'times') return isMultiple(claimed, counted);
  return (
    isBeforeOrdinal(claimed, claim, sentences) ||
    isSumOrDifference(claimed, claim, sentences, contradicts) ||
    sentences.some(
      (sentence) => isSharing(claimed, claim, sentence) || isRemainder(claimed, claim, sentence, contradicts),
    )
  );
}

/**
 * Whether a figure is what two figures of a sentence leave over, or a percentage what another lacks to the whole: five
 * not accepted of 29 proposed and 24 accepted. Small numbers are left over by chance, so that one of the texts has to deny
 * or speak of a rest.
 */
export function isRemainder(
  claimed: Figure,
  claim: Values,
  sentence: Values,
  contradicts: (figure: Figure) => boolean | null = () => null,
): boolean {
  const isDenied = isDenial(claim) !== isDenial(sentence);
  const alike = countedIn(sentence).filter((figure) => areComparable(claimed, figure));
  if (claimed.unit?.dimension === 'percent') {
    if (!isDenied && !REST.test(claim.lexed.folded)) return false;
    return alike.some(({ amounts: [amount = 0] }) => {
      // Half is what half leaves.
      return !areEqual(amount, WHOLE / 2) && holdsShare(claimed, WHOLE - amount);
    });
  }
  if (!isDenial(claim) && !isDenial(sentence) && !speaksOfDifference(claim)) return false;
  return pairs(alike).some(
    ([a, b]) =>
      (isPartOf(sentence, a, b) || !areMixed([a, b], contradicts)) &&
      holds(claimed, Math.abs(baseAmount(a) - baseAmount(b))),
  );
}

/** Whether a text says that one number is a part of another: of the 17 appeals, 11; из девяти шахт пять; 8 layihədən 6-sı. */
export function isPartOf({ lexed: { lexemes } }: Values, whole: Figure, part: Figure): boolean {
  const before = lexemes.slice(Math.max(0, whole.first - 2), whole.first).map(({ text }) => text);
  const behind = lexemes[part.first - 1]?.text ?? '';
  return before.includes('of') || before.includes('из') || /[dt][ae]n$/.test(behind);
}

/** The 31st has thirty before it. */
function isBeforeOrdinal(claimed: Figure, claim: Values, sentences: readonly Values[]): boolean {
  const [said = 0] = claimed.amounts;
  return (
    isFormerly(claim) &&
    sentences.some(({ figures, lexed }) =>
      figures.some(
        ({ role, amounts, next }) =>
          amounts[0] === said + 1 &&
          (role === 'ordinal' || (lexed.language === 'tr' && lexed.lexemes[next]?.text === '.')),
      ),
    )
  );
}

/** So many times what each gets, or what each gets of the whole. */
function isSharing(claimed: Figure, claim: Values, sentence: Values): boolean {
  const isPart = claimed.per !== null || isSharedOut(claim, claimed);
  const figures = countedIn(sentence);
  return figures.some((amount) => {
    if (!areComparable(claimed, amount)) return false;
    const isShared = isSharedOut(sentence, amount);
    if (isShared === isPart) return false;
    return figures.some((count) => {
      const times = count.amounts[0] ?? 0;
      if (count === amount || isMeasure(count.unit) || !Number.isInteger(times) || times < 2) return false;
      return holds(claimed, isPart ? baseAmount(amount) / times : baseAmount(amount) * times);
    });
  });
}

function countedIn({ figures }: Values): Figure[] {
  return figures.filter(({ role }) => role === 'count');
}

function isSumOrDifference(
  claimed: Figure,
  claim: Values,
  sentences: readonly Values[],
  contradicts: (figure: Figure) => boolean | null,
): boolean {
  const figures = sentences.flatMap(countedIn);
  const alike = distinct(figures.filter((figure) => areComparable(claimed, figure))).slice(0, SUMMANDS);
  for (let set = 1; set < 1 << alike.length; set += 1) {
    const chosen = alike.filter((_, index) => ((set >> index) & 1) === 1);
    if (chosen.length < 2) continue;
    // Three of many add up to anything; all of them, or two, are what people add.
    if (chosen.length > 3 && chosen.length < alike.length) continue;
    const total = chosen.reduce((sum, figure) => sum + baseAmount(figure), 0);
    if (holds(claimed, total) && !areMixed(chosen, contradicts)) return true;
  }
  const said = baseAmount(claimed);
  if (said <= SMALL && Number.isInteger(said) && !speaksOfDifference(claim) && !isFormerly(claim))
    return false;
  const isRest = speaksOfDifference(claim) || isDenial(claim);
  return pairs(alike).some(
    ([a, b]) =>
      (isRest || !sentences.some((sentence) => isSaidOfPart(claim, sentence, a, b))) &&
      holds(claimed, Math.abs(baseAmount(a) - baseAmount(b))),
  );
}

/** "Fifteen flats are finished" of "ten of the 25 flats are finished": nothing tells that the rest is meant. */
function isSaidOfPart(claim: Values, sentence: Values, a: Figure, b: Figure): boolean {
  if (!isPartOf(sentence, a, b) && !isPartOf(sentence, b, a)) return false;
  const stated = contentWords(sentence);
  return contentWords(claim).every((word) => meetsAny(word, stated));
}

/** Some count what the claim counts and others do not. */
function areMixed(figures: readonly Figure[], contradicts: (figure: Figure) => boolean | null): boolean {
  return new Set(figures.map(contradicts).filter((answer) => answer !== null)).size > 1;
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
  const isChange = speaksOfDifference(claim);
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
