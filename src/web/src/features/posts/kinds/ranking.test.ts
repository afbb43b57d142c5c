import { describe, expect, it } from 'vitest';
import { moved, pressed } from './ranking';

describe('A choice in a poll', () => {
  it('is one option, several, or several in their order', () => {
    expect(pressed(['a'], 'b', false, false)).toEqual(['b']);
    expect(pressed(['a'], 'a', false, false)).toEqual(['a']);
    expect(pressed(['a'], 'b', false, true)).toEqual(['a', 'b']);
    expect(pressed(['a', 'b'], 'a', true, false)).toEqual(['b']);
  });

  it('goes up and down by one place, and stays at the ends', () => {
    expect(moved(['a', 'b', 'c'], 'c', -1)).toEqual(['a', 'c', 'b']);
    expect(moved(['a', 'b', 'c'], 'a', -1)).toEqual(['a', 'b', 'c']);
    expect(moved(['a', 'b', 'c'], 'c', 1)).toEqual(['a', 'b', 'c']);
    expect(moved(['a', 'b'], 'x', 1)).toEqual(['a', 'b']);
  });
});
