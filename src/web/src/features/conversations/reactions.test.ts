import { describe, expect, it } from 'vitest';
import { recount } from './reactions';

const counts = [
  { kind: 'LIKE', count: 2 },
  { kind: 'FUNNY', count: 1 },
];

describe('The counts of reactions', () => {
  it('grow with a first reaction', () => {
    expect(recount(counts, null, 'LIKE')).toContainEqual({ kind: 'LIKE', count: 3 });
    expect(recount([], null, 'SUPPORT')).toEqual([{ kind: 'SUPPORT', count: 1 }]);
  });

  it('move with a changed one: a person counts once', () => {
    expect(recount(counts, 'FUNNY', 'LIKE')).toEqual([{ kind: 'LIKE', count: 3 }]);
  });

  it('shrink when it is taken back', () => {
    expect(recount(counts, 'LIKE', null)).toContainEqual({ kind: 'LIKE', count: 1 });
  });
});
