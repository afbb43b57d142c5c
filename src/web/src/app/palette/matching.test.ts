import { describe, expect, it } from 'vitest';
import { fitOf, fitting } from './matching';

describe('What is typed into the palette', () => {
  it('fits a label that begins so, or of which words begin so', () => {
    expect(fitOf('Communications desk', 'comm')).toBe(2);
    expect(fitOf('Communications desk', 'de')).toBe(1);
    expect(fitOf('Communications desk', 'desk comm')).toBe(1);
    expect(fitOf('Communications desk', 'esk')).toBe(0);
    expect(fitOf('Communications desk', 'comm x')).toBe(0);
  });

  it('does not ask for capitals, accents or signs', () => {
    expect(fitOf('Zoë Çelik', 'zoe ce')).toBe(2);
    expect(fitOf('Zoe', 'ZOË')).toBe(2);
    expect(fitOf('O’Brien', 'o’b')).toBe(2);
    expect(fitOf('New: coffee', 'new coffee')).toBe(2);
  });

  it('fits everything when nothing is typed', () => {
    expect(fitting([{ label: 'B' }, { label: 'A' }], ' ')).toEqual([{ label: 'B' }, { label: 'A' }]);
  });

  it('puts first what begins so, and leaves the rest in its order', () => {
    const labels = ['The runners', 'Run club', 'A run', 'Rune'].map((label) => ({ label }));
    expect(fitting(labels, 'run').map(({ label }) => label)).toEqual([
      'Run club',
      'Rune',
      'The runners',
      'A run',
    ]);
  });
});
