import type { DraftFigure, Figure } from './figure.ts';
import type { Lexed, Lexeme } from './lexemes.ts';

const JOINED = /^(?:,|and|or|to|-|–|—|ve|ile|ila|veya|ya|da|и|или|до|по)$/u;

/** 3 hours 15 minutes is one duration, 5 manat 20 qəpik one sum. */
export function merged({ lexemes }: Lexed, drafts: readonly DraftFigure[]): DraftFigure[] {
  const kept: DraftFigure[] = [];
  for (const draft of drafts) {
    const last = kept.at(-1);
    const between = last === undefined ? [] : lexemes.slice(last.next, draft.first);
    const isNext = between.every(({ text }) => /^(?:and|ve|i|и|-)$/u.test(text)) && between.length <= 1;
    if (
      last === undefined ||
      !isNext ||
      last.unit === null ||
      draft.unit?.dimension !== last.unit.dimension
    ) {
      kept.push(draft);
      continue;
    }
    const extra = ((draft.amounts[0] ?? 0) * draft.unit.factor) / last.unit.factor;
    const isCompound =
      /^(?:time|length|mass|money)/.test(last.unit.dimension) &&
      draft.unit.factor < last.unit.factor &&
      extra < 1;
    if (!isCompound) {
      kept.push(draft);
      continue;
    }
    kept[kept.length - 1] = {
      ...last,
      ...{ end: draft.end, next: draft.next },
      amounts: last.amounts.map((amount) => amount + extra),
      step: (draft.step * draft.unit.factor) / last.unit.factor,
    };
  }
  return kept;
}

/** "From 6 to 5.1%", "5 or 6 million euros", "3 və 5 kilometr": the first is counted in what the last names. */
export function sharingUnits({ lexemes }: Lexed, drafts: readonly DraftFigure[]): Figure[] {
  const figures: DraftFigure[] = [];
  for (const draft of [...drafts].reverse()) {
    const following = figures[0];
    const between = following === undefined ? [] : lexemes.slice(draft.next, following.first);
    const isJoined =
      following !== undefined &&
      between.length > 0 &&
      between.length <= 3 &&
      between.every(({ text }) => JOINED.test(text) || /^[$€£₼₽₺%]$/u.test(text));
    if (!isJoined || draft.unit !== null || draft.role !== 'count' || following.unit === null) {
      figures.unshift(draft);
      continue;
    }
    const { unit, multiplier } = following;
    const isShort = multiplier > 1 && draft.multiplier === 1;
    const scaled = isShort ? draft.amounts.map((amount) => amount * multiplier) : [];
    figures.unshift({ ...draft, unit, amounts: [...scaled, ...draft.amounts] });
  }
  return figures.map((figure, index) => inUnitOfStart(figure, figures[index - 1], lexemes));
}

/** Lexemes between the two ends of a change. */
const FARTHEST = 6;

/** "From 640 million euros in 2024 to 1 billion": a bare end is counted in what the start is. */
function inUnitOfStart(figure: Figure, start: Figure | undefined, lexemes: readonly Lexeme[]): Figure {
  if (start === undefined || start.unit === null || figure.unit !== null || figure.role !== 'count')
    return figure;
  const isStart = /^(?:from|с|со|от)$/u.test(lexemes[start.first - 1]?.text ?? '');
  const isEnd = /^(?:to|до)$/u.test(lexemes[figure.first - 1]?.text ?? '');
  const isBare = lexemes[figure.next]?.kind !== 'word';
  if (!isStart || !isEnd || !isBare || figure.first - start.next > FARTHEST) return figure;
  return { ...figure, unit: start.unit };
}
