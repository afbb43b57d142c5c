import { describe, expect, it } from 'vitest';
import { ownAddress } from './ownAddress';

const origin = 'https://network.example';

// Attack 40: the way back is never the way out.
describe('ownAddress', () => {
  it.each(['/', '/posts/1?tab=comments', '/people/ana.duarte'])('keeps %s', (path) => {
    expect(ownAddress(path, origin).href).toBe(origin + path);
  });

  it.each([
    '//evil.test',
    '/\\\\evil.test',
    '/\\evil.test',
    '\\\\evil.test',
    'https://evil.test/',
    'javascript:alert(1)',
    'data:text/html,x',
    '\t//evil.test',
    'https://network.example@evil.test/',
    'http://network.example/',
    '',
    undefined,
  ])('goes home instead of to %j', (path) => {
    expect(ownAddress(path, origin).href).toBe(`${origin}/`);
  });

  it('stays on our origin with a path that looks like a host', () => {
    expect(ownAddress('/.//evil.test', origin).origin).toBe(origin);
  });
});
