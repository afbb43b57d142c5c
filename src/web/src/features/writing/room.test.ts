import { describe, expect, it } from 'vitest';
import { spokenLeft } from './room';

describe('The room that is left', () => {
  it('is not spoken of before nine tenths are used', () => {
    expect(spokenLeft(1001, 10_000)).toBeUndefined();
    expect(spokenLeft(1000, 10_000)).toBe(1000);
  });

  it('is told at a few steps and not with every character', () => {
    const told = new Set(Array.from({ length: 1001 }, (_, left) => spokenLeft(left, 10_000)));
    expect([...told].sort((a = 0, b = 0) => a - b)).toEqual([0, 100, 200, 500, 1000]);
    expect(spokenLeft(-3, 10_000)).toBe(-1);
  });
});
