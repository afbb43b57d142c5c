/** How a list on screen differs from the same list as it stands. */
export interface Difference {
  /** What is new before or among what is shown. */
  came: readonly string[];
  /** What is shown and does not stand any more. */
  gone: readonly string[];
}

/**
 * Compares what is shown with as much of the list as was asked for. What lies behind the last entry that was fetched is left
 * alone, since nothing is known of it. Both are ids, the newest first; `isWhole` says that the fetched list has an end.
 */
export function difference(
  shown: readonly string[],
  stands: readonly string[],
  isWhole: boolean,
): Difference {
  const known = new Set(shown);
  const standing = new Set(stands);
  const lastKnown = shown.findLastIndex((id) => standing.has(id));
  const reach = isWhole ? shown.length : lastKnown + 1;
  const end = isWhole ? stands.length : stands.findLastIndex((id) => known.has(id)) + 1 || stands.length;
  return {
    came: stands.slice(0, end).filter((id) => !known.has(id)),
    gone: shown.slice(0, reach).filter((id) => !standing.has(id)),
  };
}
