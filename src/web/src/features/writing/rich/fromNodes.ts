import { $isLinkNode, type LinkNode } from '@lexical/link';
import { $isListItemNode, $isListNode, type ListNode } from '@lexical/list';
import { $isHeadingNode, $isQuoteNode } from '@lexical/rich-text';
import {
  $getRoot,
  $isElementNode,
  $isLineBreakNode,
  $isTextNode,
  type LexicalNode,
  type LineBreakNode,
  type TextNode,
} from 'lexical';
import type { Tree, TreeBlock } from '../../../design/text/markup';
import { effectOrder, type LinePart, readWords } from '../../../design/text/markupLine';
import type { Point, PointList } from '../../../design/text/tidy';
import { set } from '../../../design/text/tidyRuns';
import { $isFirst, $marksOf, $numberOf } from './kept';
import { CodeNode, DividerNode, PartNode } from './nodes';
import { formats, headings } from './toNodes';

/** The tree of what stands in the editor. Tags and addresses that were typed as words are found. */
export const $tree = (): Tree => ({ type: 'doc', blocks: $blocks($getRoot().getChildren()) });

const $blocks = (nodes: readonly LexicalNode[]): TreeBlock[] => nodes.flatMap($block);

function $block(node: LexicalNode): TreeBlock[] {
  if ($isHeadingNode(node))
    return [
      {
        type: 'heading',
        level: node.getTag() <= headings.greater ? 1 : 2,
        inlines: $parts(node.getChildren()),
      },
    ];
  if ($isListNode(node)) return $lists(node);
  if ($isQuoteNode(node)) return [{ type: 'quote', blocks: $blocks(node.getChildren()) }];
  if (node instanceof CodeNode) {
    const named = node.language ? { language: node.language } : {};
    return [{ type: 'code', text: node.getTextContent(), ...named }];
  }
  if (node instanceof DividerNode) return [{ type: 'divider' }];
  return $isElementNode(node) ? [{ type: 'paragraph', inlines: $parts(node.getChildren()) }] : [];
}

/** The lists that a list of the editor stands for: it has joined those that stand below one another. */
function $lists(list: ListNode): PointList[] {
  const numbered = list.getListType() === 'number';
  const lists: { type: 'list'; numbered: boolean; items: Point[] }[] = [];
  for (const item of list.getChildren().filter($isListItemNode)) {
    const last = lists.at(-1);
    const inner = item.getFirstChild();
    if ($isListNode(inner)) {
      const below = $below(inner, last?.items.pop());
      if (last) last.items.push(...below);
      else lists.push({ type: 'list', numbered, items: below });
      continue;
    }
    const isNew = last === undefined || $isFirst(item);
    const number = $numberOf(item) ?? (isNew ? 1 : (last.items.at(-1)?.number ?? 0) + 1);
    const point: Point = { ...(numbered ? { number } : {}), inlines: $parts(item.getChildren()) };
    if (isNew) lists.push({ type: 'list', numbered, items: [point] });
    else last.items.push(point);
  }
  return lists;
}

/** The point with what stands below it; without a point, what stands below takes its place. */
function $below(inner: ListNode, above: Point | undefined): Point[] {
  const items = $lists(inner).flatMap((list) => list.items);
  if (!above) return items;
  const numbered = above.list?.numbered ?? inner.getListType() === 'number';
  const all = [...(above.list?.items ?? []), ...items];
  return [{ ...above, list: { type: 'list', numbered, items: all } }];
}

const $parts = (nodes: readonly LexicalNode[]): LinePart[] => nodes.flatMap($part);

function $part(node: LexicalNode): LinePart[] {
  if ($isLinkNode(node)) return $link(node);
  if ($isLineBreakNode(node)) return [set({ type: 'text', text: '\n' }, $marksOver(node))];
  if (!$isTextNode(node)) return [];
  const marks = $marks(node);
  const text = node.getTextContent();
  if (node instanceof PartNode) {
    const { type, id, scheme } = node.meaning;
    return [set({ type, text, ...(id ? { id } : {}), ...(scheme ? { scheme } : {}) }, marks)];
  }
  if (marks.includes('code')) return [{ type: 'text', text, marks }];
  return readWords(text).map((part) => set(part, marks));
}

function $link(node: LinkNode): LinePart[] {
  const links: LinePart[] = [];
  for (const child of node.getAllTextNodes()) {
    const link = set({ type: 'link', text: child.getTextContent(), url: node.getURL() }, $marks(child));
    const last = links.at(-1);
    if (last && String(last.marks) === String(link.marks))
      links[links.length - 1] = { ...last, text: last.text + link.text };
    else links.push(link);
  }
  return links;
}

const $marks = (node: TextNode): string[] =>
  effectOrder.filter((effect) => node.hasFormat(formats[effect] ?? 'bold'));

/** An effect on both sides of the end of a line goes over it. */
function $marksOver(node: LineBreakNode): readonly string[] {
  const given = $marksOf(node);
  if (given) return given;
  const [before, after] = [node.getPreviousSibling(), node.getNextSibling()];
  if (!$isTextNode(before) || !$isTextNode(after)) return [];
  const behind = $marks(after);
  return $marks(before).filter((effect) => behind.includes(effect));
}
