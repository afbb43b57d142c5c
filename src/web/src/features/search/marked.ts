export interface Range {
  start: number;
  length: number;
}

/** A text cut at its ranges, which come in order: what is marked, and what stands between. */
export function cut(
  text: string,
  ranges: readonly Range[],
): { at: number; words: string; isMarked: boolean }[] {
  const parts: { at: number; words: string; isMarked: boolean }[] = [];
  let reached = 0;
  const add = (until: number, isMarked: boolean) => {
    if (until > reached) parts.push({ at: reached, words: text.slice(reached, until), isMarked });
    reached = Math.max(reached, until);
  };
  for (const { start, length } of ranges) {
    add(start, false);
    add(start + length, true);
  }
  add(text.length, false);
  return parts;
}
