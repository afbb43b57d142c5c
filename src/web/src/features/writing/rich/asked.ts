import {
  $createTextNode,
  $getNodeByKey,
  $getSelection,
  $isElementNode,
  $isRangeSelection,
  $isTextNode,
  type LexicalEditor,
  type NodeKey,
} from 'lexical';
import type { LinePart } from '../../../design/text/markupLine';
import type { PlaceOfList } from '../offered/useChoosing';
import type { Suggestion } from '../offered/useSuggestions';
import { type Asked, askedAt } from '../written';
import { $partNode, CodeNode } from './nodes';

/** What is being typed, and in which run of words. */
export interface AskedIn extends Asked {
  readonly key: NodeKey;
}

/** The name or tag that is being typed at the caret; undefined when none is. */
export function $asked(): AskedIn | undefined {
  const selection = $getSelection();
  if (!$isRangeSelection(selection) || !selection.isCollapsed()) return undefined;
  const node = selection.anchor.getNode();
  if (!$isTextNode(node) || !node.isSimpleText() || node.hasFormat('code')) return undefined;
  if (node.getParent() instanceof CodeNode) return undefined;
  const before = node.getPreviousSibling();
  const lead = $isTextNode(before) || $isElementNode(before) ? before.getTextContent().slice(-1) : '';
  const written = { text: lead + node.getTextContent(), named: [] };
  const asked = askedAt(written, selection.anchor.offset + lead.length);
  return asked && { ...asked, from: asked.from - lead.length, key: node.getKey() };
}

/** Where it stands, below its line. */
export function placeIn(editor: LexicalEditor, page: HTMLElement, { key, from }: AskedIn): PlaceOfList {
  const words = editor.getElementByKey(key)?.firstChild;
  const frame = page.getBoundingClientRect();
  if (!words || from < 0) return { top: 0, left: 0 };
  const range = document.createRange();
  range.setStart(words, Math.min(from, words.textContent?.length ?? 0));
  const { bottom, left } = range.getBoundingClientRect();
  return { top: bottom - frame.top, left: left - frame.left };
}

/** Puts what was chosen in the place of what was typed for it, with a blank behind it. */
export function take(editor: LexicalEditor, { label, named }: Suggestion, asked: AskedIn): void {
  const [scheme, id = ''] = (named?.target ?? '').split(/:(.*)/s);
  const part: LinePart = named
    ? { type: 'mention', text: `@${named.name}`, id, scheme: scheme === 'group' ? 'group' : 'person' }
    : { type: 'tag', text: label };
  editor.update(() => {
    const node = $getNodeByKey(asked.key);
    if (!$isTextNode(node)) return;
    const to = asked.from + 1 + asked.words.length;
    const typed = asked.from > 0 ? node.splitText(asked.from, to)[1] : node.splitText(to)[0];
    const next = $partNode(part).setFormat(node.getFormat());
    typed?.replace(next);
    const behind = next.getNextSibling();
    if ($isTextNode(behind) && behind.getTextContent().startsWith(' ')) behind.select(1, 1);
    else {
      const blank = $createTextNode(' ').setFormat(node.getFormat());
      next.insertAfter(blank);
      blank.select(1, 1);
    }
  });
}
