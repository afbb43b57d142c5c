import { deepestQuote, fenced, type Tree, type TreeBlock } from './markup';
import type { LinePart } from './markupLine';
import { set, tidyRuns } from './tidyRuns';

/** A point of a list. */
export interface Point {
  readonly number?: number;
  readonly inlines: readonly LinePart[];
  readonly list?: PointList;
}
/** A list of a tree. */
export interface PointList extends TreeBlock {
  type: 'list';
  numbered: boolean;
  items: readonly Point[];
}

const highestNumber = 9999;

/** The tree in the form in which the server keeps it: what says nothing goes, and runs are as few as can be. Source: Tidy of the server's Kernel/Text. */
export function tidyTree(tree: Tree): Tree {
  const blocks = tree.blocks.flatMap((block) => partsOf(block, 0));
  const [first, ...others] = blocks;
  if (first?.type !== 'paragraph') return { type: 'doc', blocks };
  return { type: 'doc', blocks: [{ ...first, inlines: unindented(inlinesOf(first)) }, ...others] };
}

/** The runs of a block of words. */
export const inlinesOf = (block: TreeBlock) => (block.inlines ?? []) as LinePart[];

/** A text begins with no blank. */
function unindented([first, ...others]: LinePart[]): LinePart[] {
  if (!first) return [];
  if (first.type !== 'text' || first.marks?.includes('code')) return [first, ...others];
  const text = first.text.replace(/^[ \t]+/, '');
  return text ? [set({ ...first, text }, first.marks ?? []), ...others] : others;
}

/** What a block comes to: itself, nothing, or the blocks in it. */
function partsOf(block: TreeBlock, depth: number): TreeBlock[] {
  switch (block.type) {
    case 'paragraph': {
      const inlines = tidyRuns(inlinesOf(block), 'kept');
      return inlines.length > 0 ? [{ type: 'paragraph', inlines }] : [];
    }
    case 'heading': {
      const inlines = tidyRuns(inlinesOf(block), 'one');
      return inlines.length > 0 ? [{ type: 'heading', level: block.level === 1 ? 1 : 2, inlines }] : [];
    }
    case 'list': {
      const items = pointsOf(block as PointList, true);
      return items.length > 0 ? [{ type: 'list', numbered: block.numbered === true, items }] : [];
    }
    case 'quote': {
      const isTooDeep = depth >= deepestQuote;
      const blocks = (block.blocks as TreeBlock[]).flatMap((inner) =>
        partsOf(inner, depth + (isTooDeep ? 0 : 1)),
      );
      return isTooDeep ? blocks : blocks.length > 0 ? [{ type: 'quote', blocks }] : [];
    }
    case 'code': {
      const text = linesOfCode(String(block.text));
      const isNamed = fenced.test(`\`\`\`${block.language ?? ''}`) && block.language;
      return text ? [{ type: 'code', text, ...(isNamed ? { language: block.language } : {}) }] : [];
    }
    default:
      return [block];
  }
}

const linesOfCode = (text: string) =>
  text
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .replace(/^\n+|\n+$/g, '');

/** The points that say something; those below a point that does not, and those too deep, take its place. */
function pointsOf(list: PointList, mayNest: boolean): Point[] {
  const tidy: Point[] = [];
  for (const item of list.items) {
    const next = item.number ?? (tidy.at(-1)?.number ?? 0) + 1;
    const number = list.numbered ? { number: Math.min(Math.max(next, 0), highestNumber) } : {};
    const inlines = tidyRuns(item.inlines, 'unindented');
    const isNumbered = mayNest ? item.list?.numbered : list.numbered;
    const below = item.list ? pointsOf({ ...item.list, numbered: isNumbered === true }, false) : [];
    const isKept = mayNest && below.length > 0;
    const nested = isKept
      ? { list: { type: 'list', numbered: isNumbered === true, items: below } as PointList }
      : {};
    if (inlines.length > 0) tidy.push({ ...number, inlines, ...nested });
    if (inlines.length === 0 || !mayNest)
      tidy.push(
        ...below.map(({ number: own, ...point }) =>
          list.numbered ? { number: own ?? next, ...point } : point,
        ),
      );
  }
  return tidy;
}
