import { $getRoot, createEditor, type LexicalEditor } from 'lexical';
import { describe, expect, it } from 'vitest';
import { randomOf, textOf } from '../../../design/text/anyText';
import { anyTree } from '../../../design/text/anyTree';
import { type Tree, treeOf } from '../../../design/text/markup';
import { sourceOfTree } from '../../../design/text/source';
import { tidyTree } from '../../../design/text/tidy';
import { sourceOf, writtenOf } from '../written';
import { $tree } from './fromNodes';
import { nodes } from './nodes';
import { $nodesOf } from './toNodes';

const runs = Number(process.env.INSIDEIN_TREES ?? 400);

/** The machine may be busy. */
const patience = 60_000;

const editor: LexicalEditor = createEditor({
  nodes,
  onError: (error) => {
    throw error;
  },
});

/** The tree that comes out of the editor when it is handed a tree. */
function through(tree: Tree): Tree {
  editor.update(
    () => {
      $getRoot()
        .clear()
        .append(...$nodesOf(tree.blocks));
    },
    { discrete: true },
  );
  return editor.read($tree);
}

/** From one mode to the other and back, as often as somebody likes. */
function thereAndBack(source: string): string {
  let text = source;
  for (let times = 0; times < 3; times += 1) text = sourceOf(writtenOf(sourceOfTree(through(treeOf(text)))));
  return text;
}

describe('A text that goes from mode to mode', () => {
  it.each([
    '# One\n\n## Two\n\nso **bold**, *italic*, ***both***, ~~out~~, `code` and **two\nlines**',
    '- a\n  1. below\n  5. and below\n- b\n  in two lines\n\n- another list\n\n7. seven\n7. seven again\n\n1. one',
    '> said\n>\n> - a\n>\n> > twice\n\n---\n\n````js\na\n```\n\tb\n````',
    'Thanks @[Ana Berg](person:p1) and **@[Team](group:g1)** on #river-day: https://a.example/b',
    '[**words**](https://a.example) ![the map](file:f1) ![](file:f2) no \\#tag and https\\://a.example',
    '\\# no heading\n\\- no point\n`#no-tag`\n#yes`#no-tag`',
  ])('is what was typed: %s', (source) => {
    expect(thereAndBack(source)).toBe(source);
  });

  it(
    'is the same tree, whatever was typed',
    () => {
      for (let seed = 1; seed <= runs; seed += 1) {
        const typed = textOf(randomOf(seed), 24);
        const tree = tidyTree(treeOf(typed));
        const what = `seed ${seed}: ${JSON.stringify(typed)}`;
        expect(tidyTree(through(treeOf(typed))), what).toEqual(tree);
        expect(tidyTree(treeOf(thereAndBack(typed))), what).toEqual(tree);
      }
    },
    patience,
  );

  it(
    'is the same tree, whatever tree it is',
    () => {
      for (let seed = 1; seed <= runs; seed += 1) {
        const tree = tidyTree(anyTree(randomOf(seed)));
        const what = `seed ${seed}: ${JSON.stringify(tree)}`;
        expect(tidyTree(through(tree)), what).toEqual(tree);
        expect(tidyTree(treeOf(thereAndBack(sourceOfTree(tree)))), what).toEqual(tree);
      }
    },
    patience,
  );
});
