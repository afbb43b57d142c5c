export interface Count<K extends string = string> {
  readonly kind: K;
  readonly count: number;
}

/** The counts after one person changes from one reaction, or none, to another, or none. Empty kinds disappear. */
export function recount<K extends string>(
  counts: readonly Count<K>[],
  from: K | null,
  to: K | null,
): Count<K>[] {
  const totals = new Map(counts.map(({ kind, count }) => [kind, count]));
  if (from) totals.set(from, (totals.get(from) ?? 1) - 1);
  if (to) totals.set(to, (totals.get(to) ?? 0) + 1);
  return [...totals].filter(([, count]) => count > 0).map(([kind, count]) => ({ kind, count }));
}
