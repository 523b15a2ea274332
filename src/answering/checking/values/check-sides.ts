import type { Span } from '../../../archive/release.ts';
import type { Problem } from '../check.ts';
import { type ReadText, readText } from '../reading/read-text.ts';
import { areComparable, areEqual, baseAmount } from './amounts.ts';
import type { Figure } from './figure.ts';
import type { Values } from './read-values.ts';
import type { SourceSentence } from './sources.ts';

/** Of a row of the tables (`row`), the one that stands beside a number. */
interface Side {
  readonly row: string;
  readonly id: string;
  readonly isTold: boolean;
}

/** How far the word of a side may stand from its number, in words; a comma or "and" between them weighs as several. */
const FARTHEST = 9;
const COMMA = 5;
const STOP = 9;
const JOINT = 4;
const DASH = 2;
const JOINTS = /(?<!\p{L})(?:and|ve|va|и|а|but|no|но)(?!\p{L})/gu;
const RESPECTIVELY =
  /(?<!\p{L})(?:respectively|соответственно|sirasiyla|muvafiq olaraq|uygun olaraq)(?!\p{L})/u;

/**
 * Numbers of a claim that the cited sentences give for another of a row of things that numbers are told apart by: the dead
 * and the injured, net and gross, exports and imports, in any language.
 */
export function checkSides(
  claim: Values,
  claimRead: ReadText,
  sources: readonly SourceSentence[],
): Problem[] {
  const figures = claim.figures.filter(({ role }) => role === 'count');
  if (figures.length === 0 || !claimRead.meanings.some(isSide) || isMixed(claim)) return [];
  const read = sources
    .filter(({ values }) => !isMixed(values))
    .map(({ values, source }) => ({ values, text: readText(values.lexed.text, source.language) }));
  for (const figure of figures) {
    for (const side of sidesOf(figure, claim, claimRead)) {
      const wrong = isOther(figure, side);
      if (!wrong) continue;
      const words = claim.lexed.text.slice(figure.start, figure.end);
      const kind = figure.unit?.dimension.startsWith('money') === true ? 'money' : 'number';
      return [{ kind, words, reason: `The cited text gives "${words}" for something else.` }];
    }
  }
  return [];

  function isOther(figure: Figure, side: Side): boolean {
    const stated = read.flatMap(({ values, text }) =>
      values.figures
        .filter((other) => areComparable(other, figure))
        .map((other) => ({
          isSame: areEqual(baseAmount(other), baseAmount(figure)),
          side: sidesOf(other, values, text).find(({ row }) => row === side.row) ?? null,
        })),
    );
    const same = stated.filter(({ isSame }) => isSame);
    if (same.length === 0 || same.some((one) => one.side === null || one.side.id === side.id)) return false;
    if (stated.some((one) => !one.isSame && one.side?.id === side.id)) return true;
    return side.isTold && !read.some(({ text }) => text.meanings.some(({ id }) => id === side.id));
  }
}

function isSide({ id }: { readonly id: string }): boolean {
  return id.startsWith('side:');
}

function isMixed({ lexed }: Values): boolean {
  return RESPECTIVELY.test(lexed.folded);
}

/** The nearest of each row; none where two stand equally near, or where another number stands nearer to it. */
function sidesOf(figure: Figure, values: Values, text: ReadText): Side[] {
  const nearest = new Map<string, { id: string; distance: number; isSure: boolean }>();
  const others = values.figures.filter((other) => other !== figure && other.role === 'count');
  for (const { id, from, to } of text.meanings) {
    if (!isSide({ id })) continue;
    const row = id.slice(0, id.indexOf('.'));
    const span = spanOf(text, from, to);
    const distance = distanceOf(values, span, figure);
    if (distance > FARTHEST || others.some((other) => distanceOf(values, span, other) < distance)) continue;
    const known = nearest.get(row);
    if (known === undefined || distance < known.distance) nearest.set(row, { id, distance, isSure: true });
    else if (distance === known.distance && id !== known.id) nearest.set(row, { ...known, isSure: false });
  }
  return [...nearest].flatMap(([row, { id, isSure }]) =>
    isSure ? [{ row, id, isTold: row.endsWith('*') }] : [],
  );
}

function distanceOf({ lexed }: Values, word: Span, figure: Span): number {
  const [start, end] = word.start >= figure.end ? [figure.end, word.start] : [word.end, figure.start];
  const between = lexed.folded.slice(start, end);
  if (/^\s*[:—–-]\s*$/u.test(between)) return 1;
  const count = (form: RegExp) => between.match(form)?.length ?? 0;
  return (
    count(/\s+/gu) +
    COMMA * count(/[,(]/gu) +
    STOP * count(/[.;:!?](?=\s|$)/gu) +
    DASH * count(/[—–]/gu) +
    JOINT * count(JOINTS)
  );
}

function spanOf({ words }: ReadText, from: number, to: number): Span {
  return { start: words[from]?.start ?? 0, end: words[to - 1]?.end ?? 0 };
}
