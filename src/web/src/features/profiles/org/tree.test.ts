import { describe, expect, it } from 'vitest';
import { type Branch, type OrgPerson, rowsOf, step } from './tree';

const person = (id: string, reportCount = 0): OrgPerson => ({
  id,
  handle: id,
  displayName: id,
  reportCount,
});
const top = [person('Ana', 3), person('Zoe')];
const branches = new Map<string, Branch>([
  ['Ana', { people: [person('Ben', 1), person('Carla')], next: 'cursor' }],
  ['Ben', { people: [person('Dirk')], next: null }],
]);
const rows = (...open: string[]) => rowsOf(top, branches, new Set(open));
const keys = (...open: string[]) => rows(...open).map(({ key }) => key);

describe('The lines of the chart', () => {
  it('are the open branches, with a line for more where more is to come', () => {
    expect(keys()).toEqual(['Ana', 'Zoe']);
    expect(keys('Ana')).toEqual(['Ana', 'Ben', 'Carla', 'more Ana', 'Zoe']);
    expect(keys('Ana', 'Ben')).toEqual(['Ana', 'Ben', 'Dirk', 'Carla', 'more Ana', 'Zoe']);
  });

  it('say how deep they stand and how many stand beside them', () => {
    const found = rows('Ana', 'Ben').map(({ key, level, place, siblings }) => [key, level, place, siblings]);
    expect(found).toEqual([
      ['Ana', 1, 1, 2],
      ['Ben', 2, 1, 3],
      ['Dirk', 3, 1, 1],
      ['Carla', 2, 2, 3],
      ['more Ana', 2, 3, 3],
      ['Zoe', 1, 2, 2],
    ]);
  });

  it('are open, closed or neither', () => {
    expect(rows('Ana').map(({ isOpen }) => isOpen)).toEqual([true, false, undefined, undefined, undefined]);
  });
});

describe('A key in the chart', () => {
  const press = (at: string, key: string, isFromTheRight = false) =>
    step(rows('Ana'), at, key, isFromTheRight);

  it('leads up, down, to the head and to the end, and stops there', () => {
    expect(press('Ana', 'ArrowDown')).toEqual({ go: 'Ben' });
    expect(press('Ben', 'ArrowUp')).toEqual({ go: 'Ana' });
    expect(press('Zoe', 'Home')).toEqual({ go: 'Ana' });
    expect(press('Ana', 'End')).toEqual({ go: 'Zoe' });
    expect(press('Ana', 'ArrowUp')).toBeNull();
    expect(press('Zoe', 'ArrowDown')).toBeNull();
  });

  it('opens, goes in, goes out and closes', () => {
    expect(press('Ben', 'ArrowRight')).toEqual({ open: 'Ben' });
    expect(press('Ana', 'ArrowRight')).toEqual({ go: 'Ben' });
    expect(press('Carla', 'ArrowRight')).toBeNull();
    expect(press('Carla', 'ArrowLeft')).toEqual({ go: 'Ana' });
    expect(press('Ana', 'ArrowLeft')).toEqual({ close: 'Ana' });
    expect(press('Zoe', 'ArrowLeft')).toBeNull();
  });

  it('follows the side from which people read', () => {
    expect(press('Ben', 'ArrowLeft', true)).toEqual({ open: 'Ben' });
    expect(press('Carla', 'ArrowRight', true)).toEqual({ go: 'Ana' });
  });

  it('leads to the next name that begins with a letter, round the end', () => {
    expect(press('Ana', 'c')).toEqual({ go: 'Carla' });
    expect(press('Zoe', 'A')).toEqual({ go: 'Ana' });
    expect(press('Ana', 'q')).toBeNull();
    expect(press('Ana', ' ')).toBeNull();
    expect(press('Ana', 'Tab')).toBeNull();
  });
});
