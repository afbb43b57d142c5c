import { $createLinkNode } from '@lexical/link';
import { $createListItemNode, $createListNode, type ListNode } from '@lexical/list';
import { $createHeadingNode, $createQuoteNode } from '@lexical/rich-text';
import {
  $create,
  $createParagraphNode,
  $createTextNode,
  $isLineBreakNode,
  type LexicalNode,
  type TextFormatType,
  type TextNode,
} from 'lexical';
import type { TreeBlock } from '../../../design/text/markup';
import { type LinePart, readWords } from '../../../design/text/markupLine';
import { inlinesOf, type PointList } from '../../../design/text/tidy';
import { $giveMarks, $giveNumber, $makeFirst } from './kept';
import { $codeNode, $lines, $partNode, DividerNode } from './nodes';

/** The effects of a part, as the editor calls them. */
export const formats: Readonly<Record<string, TextFormatType>> = {
  bold: 'bold',
  italic: 'italic',
  strike: 'strikethrough',
  code: 'code',
};

/** The headings of a text, which stand below that of the page. */
export const headings = { greater: 'h2', lesser: 'h3' } as const;

/** The nodes of a tree's blocks. */
export const $nodesOf = (blocks: readonly TreeBlock[]): LexicalNode[] =>
  blocks.map((block, at) => $nodeOf(block, blocks[at - 1]));

function $nodeOf(block: TreeBlock, before: TreeBlock | undefined): LexicalNode {
  switch (block.type) {
    case 'heading':
      return $createHeadingNode(block.level === 1 ? headings.greater : headings.lesser).append(
        ...$inlines(inlinesOf(block)),
      );
    case 'list': {
      const isAlike = before?.type === 'list' && before.numbered === block.numbered;
      return $list(block as PointList, isAlike);
    }
    case 'quote':
      return $createQuoteNode({ shadowRoot: true }).append(...$nodesOf(block.blocks as TreeBlock[]));
    case 'code':
      return $codeNode(String(block.text), String(block.language ?? ''));
    case 'divider':
      return $create(DividerNode);
    default:
      return $createParagraphNode().append(...$inlines(inlinesOf(block)));
  }
}

function $list({ numbered, items }: PointList, isAnother: boolean): ListNode {
  const list = $createListNode(numbered ? 'number' : 'bullet');
  let next = 1;
  for (const [at, { number = next, inlines, list: below }] of items.entries()) {
    const item = $createListItemNode().append(...$inlines(inlines));
    if (numbered && number !== next) $giveNumber(item, number);
    if (isAnother && at === 0) $makeFirst(item, true);
    list.append(item);
    if (below) list.append($createListItemNode().append($list(below, false)));
    next = number + 1;
  }
  return list;
}

/** The nodes of a line. */
export const $inlines = (parts: readonly LinePart[]): LexicalNode[] => parts.flatMap($inline);

function $inline(part: LinePart): LexicalNode[] {
  const { type, text, url = '', marks = [] } = part;
  if (type === 'link') return [$createLinkNode(url).append($marked($createTextNode(text), marks))];
  if (type !== 'text') return [$marked($partNode(part), marks)];
  // Words that would be read as a tag or an address, and were not meant so.
  const isMeant = !marks.includes('code') && text.split('\n').some((line) => readWords(line).some(isMore));
  const nodes = $lines(text, (line) =>
    $marked(isMeant ? $partNode({ type: 'text', text: line }) : $createTextNode(line), marks),
  );
  for (const node of nodes) if ($isLineBreakNode(node)) $giveMarks(node, marks);
  return nodes;
}

const isMore = ({ type }: LinePart) => type !== 'text';

function $marked(node: TextNode, marks: readonly string[]): TextNode {
  for (const mark of marks) if (formats[mark]) node.toggleFormat(formats[mark]);
  return node;
}
