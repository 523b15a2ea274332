/** Ids as found, best first, each once; and the ids that are right. */
type Ranking = readonly string[];
type Relevant = ReadonlySet<string>;

/** 1 when any of the first `depth` is right, else 0. With one right id this is recall; with several, success. */
export function successAt(depth: number, found: Ranking, relevant: Relevant): number {
  return found.slice(0, depth).some((id) => relevant.has(id)) ? 1 : 0;
}

/** 1 over the place of the first right one; 0 when there is none. */
export function reciprocalRank(found: Ranking, relevant: Relevant): number {
  const place = found.findIndex((id) => relevant.has(id));
  return place < 0 ? 0 : 1 / (place + 1);
}

/** Normalised discounted cumulative gain with gains of 0 and 1 (Järvelin and Kekäläinen 2002), as trec_eval's ndcg_cut. */
export function ndcgAt(depth: number, found: Ranking, relevant: Relevant): number {
  const discount = (place: number) => 1 / Math.log2(place + 2);
  const gain = found
    .slice(0, depth)
    .reduce((sum, id, place) => sum + (relevant.has(id) ? discount(place) : 0), 0);
  const most = Math.min(depth, relevant.size);
  const ideal = Array.from({ length: most }, (_, place) => discount(place)).reduce(
    (sum, one) => sum + one,
    0,
  );
  return ideal === 0 ? 0 : gain / ideal;
}

/** Mean of the precision at each right one; one that was not found counts 0, as trec_eval's map. */
export function averagePrecision(found: Ranking, relevant: Relevant): number {
  let right = 0;
  let sum = 0;
  for (const [place, id] of found.entries()) {
    if (!relevant.has(id)) continue;
    right += 1;
    sum += right / (place + 1);
  }
  return relevant.size === 0 ? 0 : sum / relevant.size;
}

/** The arithmetic mean; null of nothing, so that a figure of no cases is not taken for one of 0. */
export function mean(values: readonly number[]): number | null {
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
}

/**
 * The smallest value that at least `share` of the values do not exceed (nearest rank): always one that was measured.
 *
 * @param share 0 to 1
 */
export function percentile(values: readonly number[], share: number): number | null {
  const ordered = [...values].sort((a, b) => a - b);
  const rank = Math.max(1, Math.ceil(share * ordered.length));
  return ordered[rank - 1] ?? null;
}
