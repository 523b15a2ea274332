/**
 * Results in the order of the items, while so many of the next ones are being worked on. When one is rejected, or who asks
 * for them stops, no more are begun.
 */
export async function* readAhead<Item, Result>(
  items: readonly Item[],
  atOnce: number,
  read: (item: Item) => Promise<Result>,
): AsyncGenerator<Result, void, undefined> {
  const begun: Promise<Result>[] = [];
  for (const item of items) {
    const result = read(item);
    // What is asked for later may be rejected before.
    result.catch(() => undefined);
    if (begun.push(result) < atOnce) continue;
    const first = begun.shift();
    if (first !== undefined) yield await first;
  }
  for (const result of begun) yield await result;
}
