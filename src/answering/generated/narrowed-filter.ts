import type { Archive, ReleaseFilter } from '../../archive/archive.ts';
import { matchPublishers } from '../../search/publishers.ts';
import type { QuestionPlan } from './plan.ts';

/**
 * The hard filter narrowed to the period and the publisher that a plan names; null where it names neither, or none that the
 * archive has. Never wider than the filter, and only for one ranking more: what a model takes a question for keeps
 * nothing out of an answer.
 */
export async function narrowedFilter(
  archive: Archive,
  filter: ReleaseFilter,
  { from, to, publisher }: QuestionPlan,
): Promise<ReleaseFilter | null> {
  const publishers =
    publisher === null || filter.publishers !== undefined
      ? []
      : matchPublishers(
          publisher,
          (await archive.publishers()).map(({ name }) => name),
        );
  const narrowed = {
    ...(from !== null && from > (filter.from ?? '') ? { from } : {}),
    ...(to !== null && to < (filter.to ?? '9999') ? { to } : {}),
    ...(publishers.length === 0 ? {} : { publishers }),
  };
  return Object.keys(narrowed).length === 0 ? null : { ...filter, ...narrowed };
}
