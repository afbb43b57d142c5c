import { $createListItemNode, $createListNode, $isListItemNode, $isListNode } from '@lexical/list';
import { $createHeadingNode, $createQuoteNode, $isQuoteNode } from '@lexical/rich-text';
import {
  $createParagraphNode,
  $findMatchingParent,
  $getSelection,
  $isElementNode,
  $isLineBreakNode,
  $isParagraphNode,
  $isRangeSelection,
  type ElementNode,
  type LexicalEditor,
  mergeRegister,
  ParagraphNode,
  RootNode,
  TextNode,
} from 'lexical';
import { $codeNode, CodeNode } from './nodes';
import { headings } from './toNodes';

/** What is typed at the beginning of a paragraph to make it another block. */
const beginnings: readonly (readonly [RegExp, () => ElementNode])[] = [
  [/^# $/, () => $createHeadingNode(headings.greater)],
  [/^## $/, () => $createHeadingNode(headings.lesser)],
  [/^[-*•] $/, () => $createListNode('bullet')],
  [/^1[.)] $/, () => $createListNode('number')],
  [/^> $/, () => $createQuoteNode({ shadowRoot: true })],
  [/^``` $/, () => $codeNode('', '')],
];

/** Keeps a way out below a block that one cannot leave by typing, and makes blocks of the signs that begin them. */
export const registerStructure = (editor: LexicalEditor): (() => void) =>
  mergeRegister(
    editor.registerNodeTransform(RootNode, (root) => {
      const last = root.getLastChild();
      const isOpen = $isElementNode(last) && !$isQuoteNode(last) && !(last instanceof CodeNode);
      if (!isOpen) root.append($createParagraphNode());
    }),
    editor.registerNodeTransform(TextNode, $begin),
  );

function $begin(node: TextNode): void {
  const paragraph = node.getParent();
  if (!$isParagraphNode(paragraph) || paragraph.getChildrenSize() !== 1 || !node.isSimpleText()) return;
  const typed = node.getTextContent();
  const selection = $getSelection();
  const isCaret =
    $isRangeSelection(selection) && selection.isCollapsed() && selection.anchor.offset === typed.length;
  const block = isCaret && beginnings.find(([sign]) => sign.test(typed))?.[1]();
  if (!block) return;
  paragraph.replace(block);
  const inner = $isListNode(block)
    ? $createListItemNode()
    : $isQuoteNode(block)
      ? $createParagraphNode()
      : undefined;
  if (inner) block.append(inner);
  (inner ?? block).selectStart();
}

/** What Enter does where it is not a new paragraph: a line of code, or the way out of code and quotes at an empty line. Shape: whether it did something. */
export function $enter(): boolean {
  const selection = $getSelection();
  if (!$isRangeSelection(selection)) return false;
  const node = selection.anchor.getNode();
  const code = $findMatchingParent(node, (around) => around instanceof CodeNode);
  if (code instanceof CodeNode) {
    const last = code.getLastChild();
    const isAtEnd =
      selection.isCollapsed() && node.is(code) && selection.anchor.offset === code.getChildrenSize();
    if (!isAtEnd || !$isLineBreakNode(last)) selection.insertLineBreak();
    else {
      last.remove();
      code.insertNewAfter(selection).selectStart();
    }
    return true;
  }
  const paragraph = $findMatchingParent(node, (around) => around instanceof ParagraphNode);
  const quote = paragraph?.getParent();
  if (!paragraph || !$isQuoteNode(quote) || paragraph.getTextContent() || paragraph.getNextSibling())
    return false;
  const next = $createParagraphNode();
  quote.insertAfter(next);
  paragraph.remove();
  if (quote.isEmpty()) quote.remove();
  next.selectStart();
  return true;
}

/** Moves a point below the one above it, or back. Shape: whether a point stood there. */
export function $indent(isBack: boolean): boolean {
  const selection = $getSelection();
  const node = $isRangeSelection(selection) ? selection.anchor.getNode() : undefined;
  const item = node && $findMatchingParent(node, $isListItemNode);
  if (!item) return false;
  // Lists nest once, below a point.
  const isBelow = item.getIndent() > 0;
  if (isBelow === isBack && (isBack || item.getPreviousSibling())) item.setIndent(isBack ? 0 : 1);
  return true;
}
