import { describe, expect, it } from 'vitest';
import { comparisonAddress, pairOf, withChoice, wordsOf } from './pair';

describe('Two versions of a page', () => {
  it('are chosen one by one, and a third is left out', () => {
    const two = withChoice(withChoice([], 5), 3);
    expect(two).toEqual([3, 5]);
    expect(withChoice(two, 4)).toEqual([3, 5]);
    expect(withChoice(two, 5)).toEqual([3]);
  });

  it('have an address once there are two', () => {
    expect(comparisonAddress('travel', [3])).toBeUndefined();
    expect(comparisonAddress('travel', [3, 5])).toBe('/pages/travel/compare?a=3&b=5');
  });

  it('are put right where an address has them the wrong way round', () => {
    expect(pairOf(new URLSearchParams('a=5&b=3'))).toEqual({ from: 3, to: 5 });
  });

  it('are none where an address has no two numbers', () => {
    for (const search of ['', 'a=1', 'a=x&b=2', 'a=-1&b=2', 'a=1.5&b=2', 'a=99999999999&b=2'])
      expect(pairOf(new URLSearchParams(search)).from, search).toBe(0);
  });

  it('differ in words that came and words that went', () => {
    const changes = [
      { kind: 'SAME', text: 'Take the ' },
      { kind: 'REMOVED', text: 'bus' },
      { kind: 'ADDED', text: 'night train' },
    ];
    expect(wordsOf(changes)).toEqual({ added: 2, removed: 1 });
  });
});
