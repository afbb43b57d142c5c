import { describe, expect, it } from 'vitest';
import { randomOf, textOf } from './anyText';
import { anyTree } from './anyTree';
import { treeOf } from './markup';
import { sourceOfTree } from './source';
import { tidyTree } from './tidy';

const trees = Number(process.env.INSIDEIN_TREES ?? 800);
/** The machine may be busy. */
const patience = 60_000;

describe('The source of a tree', () => {
  it.each([
    'so **bold**, *italic*, ***both***, ~~out~~ and `code`',
    '# One\n\n## Two\n\nwords\nin two lines',
    '- a\n  - below\n- b\n\n- another list\n\n3. three\n4. four',
    '> said\n>\n> > twice\n\n---',
    '````js\na\n```\nb\n````',
    'Thanks @[Ana Berg](person:p1) and @[Team](group:g1) on #river-day: https://a.example/b',
    '[words](https://a.example) ![the map](file:f1) \\*so\\*',
    '\\# no heading\n\\- no point',
  ])('is what was typed: %s', (source) => {
    expect(sourceOfTree(treeOf(source))).toBe(source);
  });

  it(
    'gives the tree again, whatever was typed',
    () => {
      for (let seed = 1; seed <= trees; seed += 1) {
        const typed = textOf(randomOf(seed), 24);
        const tree = tidyTree(treeOf(typed));
        const source = sourceOfTree(tree);
        const what = `seed ${seed}: ${JSON.stringify({ typed, source })}`;
        expect(tidyTree(treeOf(source)), what).toEqual(tree);
        expect(sourceOfTree(treeOf(source)), what).toBe(source);
      }
    },
    patience,
  );

  it(
    'gives the tree again, whatever tree it is',
    () => {
      for (let seed = 1; seed <= trees; seed += 1) {
        const tree = tidyTree(anyTree(randomOf(seed)));
        const source = sourceOfTree(tree);
        const what = `seed ${seed}: ${JSON.stringify({ tree, source })}`;
        expect(tidyTree(tree), what).toEqual(tree);
        expect(tidyTree(treeOf(source)), what).toEqual(tree);
      }
    },
    patience,
  );
});
