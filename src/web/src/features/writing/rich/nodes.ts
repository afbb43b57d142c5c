import { LinkNode } from '@lexical/link';
import { ListItemNode, ListNode } from '@lexical/list';
import { HeadingNode, QuoteNode } from '@lexical/rich-text';
import {
  $create,
  $createLineBreakNode,
  $createParagraphNode,
  $createTextNode,
  $getState,
  $setState,
  createState,
  DecoratorNode,
  type EditorConfig,
  ElementNode,
  type LexicalNode,
  type ParagraphNode,
  type RangeSelection,
  TextNode,
} from 'lexical';
import type { LinePart } from '../../../design/text/markupLine';

/** What a part stands for; of a text, that its words are meant as they are and are no tag and no address. */
type Meaning = Pick<LinePart, 'type' | 'id' | 'scheme'>;

const meaning = createState('meaning', {
  parse: (value): Meaning =>
    typeof value === 'object' && value !== null ? (value as Meaning) : { type: 'text' },
});
const language = createState('language', { parse: (value) => (typeof value === 'string' ? value : '') });

/** A part of a line that is more than words, or words that are not to be read as more. A name, a tag and a file are taken and deleted as one. */
export class PartNode extends TextNode {
  override $config() {
    return this.config('part', { extends: TextNode });
  }

  override createDOM(config: EditorConfig): HTMLElement {
    const dom = super.createDOM(config);
    const style = config.theme[this.meaning.type];
    if (style) dom.classList.add(style);
    return dom;
  }

  get meaning(): Meaning {
    return $getState(this, meaning);
  }

  override canInsertTextBefore(): boolean {
    return this.meaning.type === 'text';
  }

  override canInsertTextAfter(): boolean {
    return this.meaning.type === 'text';
  }
}

/** A node of a part that is no link. */
export function $partNode({ type, text, id, scheme }: LinePart): PartNode {
  const node = $setState($create(PartNode).setTextContent(text), meaning, { type, id, scheme });
  return type === 'text' ? node : node.setMode('token');
}

/** A block of code: lines without effects. */
export class CodeNode extends ElementNode {
  override $config() {
    return this.config('codeblock', { extends: ElementNode });
  }

  override createDOM(config: EditorConfig): HTMLElement {
    const dom = document.createElement('pre');
    // Code is read from left to right, whatever stands around it.
    dom.dir = 'ltr';
    dom.className = config.theme.codeBlock ?? '';
    return dom;
  }

  override updateDOM(): boolean {
    return false;
  }

  override insertNewAfter(_: RangeSelection, restoreSelection = true): ParagraphNode {
    const next = $createParagraphNode();
    this.insertAfter(next, restoreSelection);
    return next;
  }

  get language(): string {
    return $getState(this, language);
  }
}

/** A block of these lines of code. */
export const $codeNode = (text: string, named: string): CodeNode =>
  $setState($create(CodeNode), language, named).append(...$lines(text, (line) => $createTextNode(line)));

/** Lines one below the other. */
export const $lines = (text: string, of: (line: string) => LexicalNode): LexicalNode[] =>
  text
    .split('\n')
    .flatMap((line, number) => [
      ...(number > 0 ? [$createLineBreakNode()] : []),
      ...(line ? [of(line)] : []),
    ]);

/** A line across. */
export class DividerNode extends DecoratorNode<null> {
  override $config() {
    return this.config('divider', { extends: DecoratorNode });
  }

  override createDOM(config: EditorConfig): HTMLElement {
    const dom = document.createElement('hr');
    dom.className = config.theme.divider ?? '';
    return dom;
  }

  override updateDOM(): false {
    return false;
  }

  override isInline(): false {
    return false;
  }

  override getTextContent(): string {
    return '\n';
  }
}

/** All that a text in this editor is made of, beside paragraphs, words and ends of lines. */
export const nodes = [
  HeadingNode,
  QuoteNode,
  ListNode,
  ListItemNode,
  LinkNode,
  PartNode,
  CodeNode,
  DividerNode,
];
