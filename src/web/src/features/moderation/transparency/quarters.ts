interface Quarter {
  readonly year: number;
  /** From 1 to 4. */
  readonly quarter: number;
}

/** This quarter in UTC and those before it, the latest first. */
export function latestQuarters(now: Date, count: number): Quarter[] {
  const last = now.getUTCFullYear() * 4 + Math.floor(now.getUTCMonth() / 3);
  return Array.from({ length: count }, (_, back) => ({
    year: Math.floor((last - back) / 4),
    quarter: ((last - back) % 4) + 1,
  }));
}
