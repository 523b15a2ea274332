import type { MessageEntity } from 'grammy/types';
import {
  endOf,
  isContinuous,
  isQuotation,
  isSplittable,
  isVerbatim,
  moved,
  sortEntities,
} from './entities.ts';

/**
 * Makes entities nest as Telegram allows: nothing inside code, no link inside a link, no quotation inside a
 * quotation. What may be split (bold and its like) is split or merged; of others, the inner or later one is dropped.
 */
export function fixNesting(given: readonly MessageEntity[]): MessageEntity[] {
  const entities = sortEntities(given.filter((entity) => entity.length > 0));
  if (nestsAsAllowed(entities)) return entities;
  const quotations = withoutIntersections(entities.filter(isQuotation));
  const continuous = withoutIntersections(entities.filter(isContinuous)).filter((entity) =>
    quotations.every((quotation) => isInside(entity, quotation) || !intersects(entity, quotation)),
  );
  const others = sortEntities([...continuous, ...quotations]);
  return sortEntities([...others, ...splitAround(entities.filter(isSplittable), others)]);
}

function nestsAsAllowed(entities: readonly MessageEntity[]): boolean {
  const open: MessageEntity[] = [];
  const lastEnd = new Map<string, number>();
  for (const entity of entities) {
    while (open.length > 0 && endOf(open.at(-1) ?? entity) <= entity.offset) open.pop();
    for (const outer of open) {
      if (endOf(entity) > endOf(outer) || isVerbatim(outer)) return false;
      if (isContinuous(outer) && !isSplittable(entity)) return false;
      if (isVerbatim(entity) && !isQuotation(outer)) return false;
      if (isQuotation(outer) && isQuotation(entity)) return false;
    }
    if (isSplittable(entity)) {
      if ((lastEnd.get(entity.type) ?? -1) >= entity.offset) return false;
      lastEnd.set(entity.type, endOf(entity));
    }
    open.push(entity);
  }
  return true;
}

function intersects(one: MessageEntity, other: MessageEntity): boolean {
  return one.offset < endOf(other) && other.offset < endOf(one);
}

function isInside(inner: MessageEntity, outer: MessageEntity): boolean {
  return inner.offset >= outer.offset && endOf(inner) <= endOf(outer);
}

function withoutIntersections(entities: readonly MessageEntity[]): MessageEntity[] {
  const kept: MessageEntity[] = [];
  for (const entity of entities) if (!kept.some((other) => intersects(entity, other))) kept.push(entity);
  return kept;
}

function splitAround(
  splittable: readonly MessageEntity[],
  others: readonly MessageEntity[],
): MessageEntity[] {
  const borders = [...new Set(others.flatMap((entity) => [entity.offset, endOf(entity)]))].toSorted(
    (a, b) => a - b,
  );
  const verbatim = others.filter(isVerbatim);
  const pieces: MessageEntity[] = [];
  for (const entity of mergedByType(splittable)) {
    const cuts = borders.filter((border) => border > entity.offset && border < endOf(entity));
    let from = entity.offset;
    for (const to of [...cuts, endOf(entity)]) {
      const piece = moved(entity, from, to - from);
      if (!verbatim.some((outer) => isInside(piece, outer))) pieces.push(piece);
      from = to;
    }
  }
  return pieces;
}

function mergedByType(entities: readonly MessageEntity[]): MessageEntity[] {
  const merged = new Map<string, MessageEntity[]>();
  for (const entity of sortEntities(entities)) {
    const spans = merged.get(entity.type) ?? [];
    const last = spans.at(-1);
    if (last !== undefined && endOf(last) >= entity.offset) {
      const end = Math.max(endOf(last), endOf(entity));
      spans[spans.length - 1] = moved(last, last.offset, end - last.offset);
    } else {
      spans.push(entity);
    }
    merged.set(entity.type, spans);
  }
  return [...merged.values()].flat();
}
