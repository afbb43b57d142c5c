import { describe, expect, it } from 'vitest';
import { hueOf, initialsOf } from './Avatar';

describe('The initials of a name', () => {
  it.each([
    ['Ana Kovač', 'AK'],
    ['Jan van der Berg', 'JB'],
    ['Madonna', 'M'],
    ['  ', ''],
    ['李 小龙', '李小'],
    ['élodie 😀smile', 'É😀'],
  ])('%s: %s', (name, initials) => expect(initialsOf(name)).toBe(initials));

  it('have a colour that belongs to the name', () => {
    expect(hueOf('Ana Kovač')).toBe(hueOf('Ana Kovač'));
    expect(hueOf('Ana Kovač')).not.toBe(hueOf('Ben Fischer'));
    expect(hueOf('x')).toBeLessThan(360);
  });
});
