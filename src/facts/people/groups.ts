/** Items that are linked, directly or through others, in the order of their first. Asks for each pair once at most. */
export function linkedGroups<Item>(
  items: readonly Item[],
  areLinked: (a: Item, b: Item) => boolean,
): readonly (readonly Item[])[] {
  const rest = new Set(items);
  const groups: Item[][] = [];
  for (const first of items) {
    if (!rest.delete(first)) continue;
    const group = [first];
    for (const member of group) {
      for (const other of rest) {
        if (!areLinked(member, other)) continue;
        rest.delete(other);
        group.push(other);
      }
    }
    groups.push(group);
  }
  return groups;
}

/** Whether a condition holds for some pair, one of each. */
export function somePair<Item>(
  a: readonly Item[],
  b: readonly Item[],
  holds: (one: Item, other: Item) => boolean,
): boolean {
  return a.some((one) => b.some((other) => holds(one, other)));
}

/** Whether a condition holds for some two of these. */
export function someTwo<Item>(items: readonly Item[], holds: (a: Item, b: Item) => boolean): boolean {
  return items.some((one, index) => items.slice(index + 1).some((other) => holds(one, other)));
}

/** Asks for each pair once, in whichever order it comes. */
export function remembered<Item>(holds: (a: Item, b: Item) => boolean): (a: Item, b: Item) => boolean {
  const known = new Map<Item, Map<Item, boolean>>();
  return (a, b) => {
    const found = known.get(a)?.get(b) ?? known.get(b)?.get(a);
    if (found !== undefined) return found;
    const answer = holds(a, b);
    const ofFirst = known.get(a) ?? new Map<Item, boolean>();
    known.set(a, ofFirst.set(b, answer));
    return answer;
  };
}
