import type { Tree, TreeBlock } from './markup';
import { effectOrder, type LinePart } from './markupLine';
import type { Point, PointList } from './tidy';
import { set } from './tidyRuns';

type Random = (below: number) => number;

const words = [
  'so',
  'Ana',
  ' ',
  '\n',
  '*',
  '`',
  '\\',
  '#tag',
  '@Ana',
  '- ',
  '1. ',
  '# ',
  '> ',
  '~~',
  '[',
  '](',
  ':',
  '👩‍🚀',
  'é',
  'https://a.example',
  '---',
  '```',
  '  ',
  '_',
];

const pick = <T>(random: Random, from: readonly T[]): T => from[random(from.length)] as T;
const some = <T>(random: Random, most: number, one: () => T): T[] =>
  Array.from({ length: 1 + random(most) }, one);

function part(random: Random): LinePart {
  const said = some(random, 5, () => pick(random, words)).join('');
  const name = said.replaceAll('\n', ' ');
  const marks = effectOrder.filter((effect) => random(5) === 0 && effect !== 'code');
  switch (random(9)) {
    case 0:
      return set({ type: 'mention', text: `@${name}`, id: 'p1', scheme: 'person' }, marks);
    case 1:
      return set({ type: 'mention', text: '@Team', id: 'g1', scheme: 'group' }, marks);
    case 2:
      return set({ type: 'tag', text: '#river-day' }, marks);
    case 3:
      return set({ type: 'link', text: name, url: 'https://a.example/x_(y)' }, marks);
    case 4:
      return set({ type: 'link', text: 'https://a.example/b', url: 'https://a.example/b' }, marks);
    case 5:
      return { type: 'file', text: name, id: 'f1' };
    case 6:
      return set({ type: 'text', text: said }, [...marks, 'code']);
    default:
      return set({ type: 'text', text: said }, marks);
  }
}

const parts = (random: Random) => some(random, 5, () => part(random));

function points(random: Random, mayNest: boolean): PointList {
  const numbered = random(2) === 0;
  const items = some(random, 4, (): Point => {
    const number = numbered && random(3) === 0 ? { number: random(30) } : {};
    const list = mayNest && random(3) === 0 ? { list: points(random, false) } : {};
    return { ...number, inlines: parts(random), ...list };
  });
  return { type: 'list', numbered, items };
}

function block(random: Random, depth: number): TreeBlock {
  switch (random(8)) {
    case 0:
      return { type: 'heading', level: 1 + random(2), inlines: parts(random) };
    case 1:
      return points(random, true);
    case 2:
      return depth < 3
        ? { type: 'quote', blocks: some(random, 3, () => block(random, depth + 1)) }
        : { type: 'divider' };
    case 3: {
      const text = some(random, 6, () => pick(random, words)).join('');
      return { type: 'code', text, ...(random(2) === 0 ? { language: 'js' } : {}) };
    }
    case 4:
      return { type: 'divider' };
    default:
      return { type: 'paragraph', inlines: parts(random) };
  }
}

/** A tree with anything in it that a tree may have, tidy or not. */
export const anyTree = (random: Random): Tree => ({
  type: 'doc',
  blocks: some(random, 5, () => block(random, 0)),
});
