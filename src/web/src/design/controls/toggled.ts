/** A list with one of its members, or without it. */
export function toggled<T>(list: readonly T[], one: T, isIn: boolean): readonly T[] {
  const others = list.filter((other) => other !== one);
  return isIn ? [...others, one] : others;
}
