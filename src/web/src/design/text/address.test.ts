import { expect, it } from 'vitest';
import { shortAddress } from './address';

it('says an address without what nobody reads', () => {
  expect(shortAddress('https://www.example.org/')).toBe('example.org');
  expect(shortAddress('http://intra.example.org:8080/a?b=c')).toBe('intra.example.org:8080/a?b=c');
});

it('cuts an address that is longer than a line', () => {
  const short = shortAddress(`https://example.org/${'x'.repeat(200)}`);
  expect(short).toHaveLength(48);
  expect(short.endsWith('x…')).toBe(true);
});
