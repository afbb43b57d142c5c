import { describe, expect, it } from 'vitest';
import { cut } from './marked';

const words = (parts: ReturnType<typeof cut>) =>
  parts.map(({ words, isMarked }) => (isMarked ? `[${words}]` : words)).join('');

describe('A text with marks', () => {
  it('is whole, with the marked parts apart', () => {
    expect(
      words(
        cut('Der Urlaub ist lang', [
          { start: 4, length: 6 },
          { start: 15, length: 4 },
        ]),
      ),
    ).toBe('Der [Urlaub] ist [lang]');
    expect(words(cut('Urlaub', [{ start: 0, length: 6 }]))).toBe('[Urlaub]');
    expect(words(cut('Urlaub', []))).toBe('Urlaub');
    expect(cut('', [])).toEqual([]);
  });
});
