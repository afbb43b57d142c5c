import { describe, expect, it } from 'vitest';
import { subjectIn } from './subjectIn';

describe('The thread that an address leads to', () => {
  it.each([
    ['https://network.example/posts/UG9zdDox?from=mail#c', 'UG9zdDox'],
    ['/events/RXZlbnQ6Mg', 'RXZlbnQ6Mg'],
    [' /posts/UG9zdDox/ ', 'UG9zdDox'],
    ['UG9zdDox%3D', 'UG9zdDox='],
    ['UG9zdDox', 'UG9zdDox'],
    ['', ''],
  ])('in %j is %j', (address, id) => {
    expect(subjectIn(address)).toBe(id);
  });
});
