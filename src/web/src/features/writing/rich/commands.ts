import { $isLinkNode, $toggleLink } from '@lexical/link';
import { $insertList, $isListNode, $removeList, type ListNode, type ListType } from '@lexical/list';
import {
  $createHeadingNode,
  $createQuoteNode,
  $isHeadingNode,
  $isQuoteNode,
  type QuoteNode,
} from '@lexical/rich-text';
import { $setBlocksType } from '@lexical/selection';
import {
  $createParagraphNode,
  $createRangeSelectionFromDom,
  $createTextNode,
  $findMatchingParent,
  $getRoot,
  $getSelection,
  $isElementNode,
  $isRangeSelection,
  $isRootOrShadowRoot,
  $setSelection,
  type LexicalEditor,
  type LexicalNode,
  type RangeSelection,
} from 'lexical';
import type { Shape } from '../icons';
import { $codeNode, CodeNode } from './nodes';
import { headings } from './toNodes';

const $range = (): RangeSelection | undefined => {
  const selection = $getSelection();
  return $isRangeSelection(selection) ? selection : undefined;
};

/** The nearest node of a kind that stands around the caret. */
function $around<T extends LexicalNode>(is: (node: LexicalNode) => node is T): T | undefined {
  const node = $range()?.anchor.getNode();
  return (node && $findMatchingParent(node, is)) ?? undefined;
}

const isCode = (node: LexicalNode): node is CodeNode => node instanceof CodeNode;
const isList = (node: LexicalNode): node is ListNode => $isListNode(node);
const isQuote = (node: LexicalNode): node is QuoteNode => $isQuoteNode(node);

/** The address of the link around the caret; undefined where none stands. */
export const $linkAround = (): string | undefined => $around($isLinkNode)?.getURL();

/** The tools that are in effect where the caret stands. */
export function $pressed(): Shape[] {
  const selection = $range();
  if (!selection) return [];
  const list = $around(isList)?.getListType();
  const inEffect: Partial<Record<Shape, boolean>> = {
    bold: selection.hasFormat('bold'),
    italic: selection.hasFormat('italic'),
    code: selection.hasFormat('code') || $around(isCode) !== undefined,
    heading: $around($isHeadingNode) !== undefined,
    list: list === 'bullet',
    numbers: list === 'number',
    quote: $around(isQuote) !== undefined,
    link: $linkAround() !== undefined,
  };
  return (Object.keys(inEffect) as Shape[]).filter((shape) => inEffect[shape]);
}

/** Takes over what is selected on the page. */
export function select(editor: LexicalEditor): void {
  editor.update(
    () => {
      const selection = $createRangeSelectionFromDom(getSelection(), editor);
      // A mere caret has effects of its own, that the next words will have.
      if (selection && !selection.isCollapsed()) $setSelection(selection);
    },
    { discrete: true },
  );
}

/** Does what a tool of the toolbar says; a link needs its address and is not set here. */
export function run(editor: LexicalEditor, shape: Shape): void {
  editor.update(() => {
    const selection = $range() ?? $atEnd();
    if (shape === 'bold' || shape === 'italic') selection.formatText(shape);
    else if (shape === 'code') $toggleCode(selection);
    else if (shape === 'heading') $toggleHeading(selection);
    else if (shape === 'list') $toggleList('bullet');
    else if (shape === 'numbers') $toggleList('number');
    else if (shape === 'quote') $toggleQuote(selection);
  });
}

/** Makes a link of what is selected, or writes its address where nothing is; without an address it is words again. */
export function setLink(editor: LexicalEditor, url: string): void {
  editor.update(() => {
    const selection = $range() ?? $atEnd();
    if (url && selection.isCollapsed() && $linkAround() === undefined) selection.insertText(url);
    else $toggleLink(url || null, { rel: null });
  });
}

function $atEnd(): RangeSelection {
  return $getRoot().selectEnd();
}

function $toggleList(type: ListType): void {
  if ($around(isList)?.getListType() === type) $removeList();
  else $insertList(type);
}

function $toggleHeading(selection: RangeSelection): void {
  const isOn = $around($isHeadingNode) !== undefined;
  $setBlocksType(selection, () => (isOn ? $createParagraphNode() : $createHeadingNode(headings.greater)));
}

/** The blocks that are selected, as they stand beside one another. */
function $blocks(selection: RangeSelection): LexicalNode[] {
  const [first, last] = [selection.anchor, selection.focus].map((point) => point.getNode());
  if (!first || !last) return [];
  let container: LexicalNode | null = first;
  while (container && !($isRootOrShadowRoot(container) && container.isParentOf(last)))
    container = container.getParent();
  if (!$isElementNode(container)) return [];
  const blocks = container.getChildren();
  const at = [first, last].map((node) =>
    blocks.findIndex((block) => block.is(node) || block.isParentOf(node)),
  );
  return blocks.slice(Math.min(...at), Math.max(...at) + 1);
}

function $toggleQuote(selection: RangeSelection): void {
  const quote = $around(isQuote);
  if (quote) {
    quote.collapseAtStart();
    return;
  }
  const blocks = $blocks(selection);
  if (blocks.length === 0) return;
  const next = $createQuoteNode({ shadowRoot: true });
  blocks[0]?.insertBefore(next);
  next.append(...blocks);
}

function $toggleCode(selection: RangeSelection): void {
  const code = $around(isCode);
  if (code) {
    const paragraphs = code
      .getTextContent()
      .split('\n')
      .map((line) => $createParagraphNode().append($createTextNode(line)));
    for (const paragraph of paragraphs) code.insertBefore(paragraph);
    code.remove();
    paragraphs.at(-1)?.selectEnd();
    return;
  }
  const blocks = $blocks(selection);
  if (blocks.length < 2) {
    selection.formatText('code');
    return;
  }
  const next = $codeNode(blocks.map((block) => block.getTextContent()).join('\n'), '');
  blocks[0]?.insertBefore(next);
  for (const block of blocks) block.remove();
  next.selectEnd();
}
