/** What is chosen in the order of liking, after one option was pressed: the last place for a new one, none for one that had a place. */
export function pressed(order: readonly string[], id: string, isRanked: boolean, isMulti: boolean): string[] {
  if (order.includes(id)) return isRanked || isMulti ? order.filter((other) => other !== id) : [...order];
  return isRanked || isMulti ? [...order, id] : [id];
}

/** One place up (-1) or down (1); the ends stay. */
export function moved(order: readonly string[], id: string, by: -1 | 1): string[] {
  const at = order.indexOf(id);
  const to = at + by;
  if (at < 0 || to < 0 || to >= order.length) return [...order];
  return order.with(at, order[to] ?? id).with(to, id);
}
