import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { messages } from './messages';

const release = join(import.meta.dirname, '../../../../InsideIn/Engagement/EngagementRelease.cs');
const formula = /new\("[EF]-\d+", "((?:[^"\\]|\\.)*)", "((?:[^"\\]|\\.)*)"\)/g;

it('How figures are counted is told in words that the catalogues know, all that a release says and no more', () => {
  const told = [...readFileSync(release, 'utf8').matchAll(formula)].flatMap(([, name = '', text = '']) => [
    name.replaceAll('\\"', '"'),
    text.replaceAll('\\"', '"'),
  ]);
  expect(told).toHaveLength(16);
  expect(new Set(messages.method)).toEqual(new Set(told));
});
