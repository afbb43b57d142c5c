const steps = [0.1, 0.05, 0.02, 0.01, 0];

/** What is said aloud of the room that is left: nothing up to nine tenths, then a number at a few steps, so that typing is not talked over. */
export function spokenLeft(left: number, limit: number): number | undefined {
  if (left < 0) return -1;
  const passed = steps.filter((step) => left <= limit * step).at(-1);
  return passed === undefined ? undefined : Math.round(limit * passed);
}
