import { describe, expect, it } from 'vitest';
import { latestQuarters } from './quarters';

describe('The latest quarters', () => {
  it('go back over the turn of the year', () => {
    expect(latestQuarters(new Date('2026-02-01T00:00:00Z'), 3)).toEqual([
      { year: 2026, quarter: 1 },
      { year: 2025, quarter: 4 },
      { year: 2025, quarter: 3 },
    ]);
  });

  it('begin with the one that runs, in UTC', () => {
    expect(latestQuarters(new Date('2026-09-30T23:30:00-02:00'), 1)).toEqual([{ year: 2026, quarter: 4 }]);
  });
});
