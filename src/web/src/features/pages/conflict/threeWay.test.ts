import { describe, expect, it } from 'vitest';
import { type Part, settled, threeWay } from './threeWay';

const text = (...paragraphs: string[]) => paragraphs.join('\n\n');
const changed = (parts: readonly Part[]) => parts.map((part) => part.changed);
const base = text('Intro', 'Trains', 'Flights', 'End');

describe('Three texts of a page', () => {
  it('say of each part who changed it', () => {
    const theirs = text('Intro', 'Trains first', 'Flights', 'End');
    const mine = text('Intro', 'Trains', 'Flights', 'The end');
    const parts = threeWay(base, theirs, mine);
    expect(changed(parts)).toEqual(['nobody', 'theirs', 'nobody', 'mine']);
    expect(settled(parts, new Map())).toBe(text('Intro', 'Trains first', 'Flights', 'The end'));
  });

  it('are told apart paragraph by paragraph where each side rewrote its own', () => {
    const parts = threeWay(text('A', 'B'), text('A, new', 'B'), text('A', 'B, new'));
    expect(changed(parts)).toEqual(['theirs', 'mine']);
    expect(settled(parts, new Map())).toBe(text('A, new', 'B, new'));
  });

  it('clash where both changed the same part, and wait for a choice', () => {
    const parts = threeWay(
      base,
      text('Intro', 'By rail', 'Flights', 'End'),
      text('Intro', 'On rails', 'Flights', 'End'),
    );
    expect(changed(parts)).toEqual(['nobody', 'clash', 'nobody']);
    expect(settled(parts, new Map())).toBeNull();
    expect(settled(parts, new Map([[1, 'theirs']]))).toBe(text('Intro', 'By rail', 'Flights', 'End'));
    expect(settled(parts, new Map([[1, 'both']]))).toBe(
      text('Intro', 'By rail', 'On rails', 'Flights', 'End'),
    );
  });

  it('agree where both made the same change', () => {
    const both = text('Intro', 'Trains', 'Ships', 'End');
    expect(changed(threeWay(base, both, both))).toEqual(['nobody', 'alike', 'nobody']);
    expect(settled(threeWay(base, both, both), new Map())).toBe(both);
  });

  it('have nothing in a part that one took out and another wrote anew', () => {
    expect(threeWay(text('A', 'B'), text('A'), text('A', 'B', 'C'))).toEqual([
      { changed: 'nobody', base: 'A', theirs: 'A', mine: 'A' },
      { changed: 'clash', base: 'B', theirs: '', mine: text('B', 'C') },
    ]);
  });

  it('lose no paragraph of any text, whatever was changed', () => {
    // A fixed walk through small texts, so that a failure comes again.
    let seed = 7;
    const next = (n: number) => {
      seed = (seed * 1103515245 + 12345) % 2147483648;
      return Math.floor((seed / 2147483648) * n);
    };
    const some = () => text(...Array.from({ length: next(6) }, () => 'ABCD'[next(4)] ?? ''));
    for (let round = 0; round < 2_000; round++) {
      const [b, t, m] = [some(), some(), some()];
      const parts = threeWay(b, t, m);
      const whole = (side: 'base' | 'theirs' | 'mine') =>
        parts
          .map((part) => part[side])
          .filter(Boolean)
          .join('\n\n');
      expect([whole('base'), whole('theirs'), whole('mine')]).toEqual([b, t, m]);
      if (b === t) expect(settled(parts, new Map())).toBe(m);
      if (b === m) expect(settled(parts, new Map())).toBe(t);
    }
  });
});
