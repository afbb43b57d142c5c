import type { Tree, TreeBlock } from '../../../design/text/markup';
import { effectOrder, isSafe, type LinePart } from '../../../design/text/markupLine';
import { type Point, type PointList, tidyTree } from '../../../design/text/tidy';
import { set } from '../../../design/text/tidyRuns';
import { type Element, elementsOf } from './htmlTokens';

interface Around {
  readonly marks: readonly string[];
  readonly url?: string;
  readonly isPre?: boolean;
}

const blocks =
  /^(?:p|div|section|article|main|header|footer|aside|nav|figure|figcaption|address|table|thead|tbody|tfoot|tr|dl|dt|dd|form|fieldset|center|body|html)$/;
const effects: Readonly<Record<string, string>> = {
  b: 'bold',
  strong: 'bold',
  i: 'italic',
  em: 'italic',
  s: 'strike',
  strike: 'strike',
  del: 'strike',
  code: 'code',
  tt: 'code',
  kbd: 'code',
  samp: 'code',
};

/** What a text of ours can say of a page that was copied, from Word too: words, effects, links, headings, lists, quotes, code. All else keeps its words and loses its form. */
export function treeOfHtml(html: string): Tree {
  const reader = new Reader();
  reader.children(elementsOf(html), { marks: [] });
  return tidyTree({ type: 'doc', blocks: reader.end() });
}

class Reader {
  private readonly blocks: TreeBlock[] = [];
  private line: LinePart[] = [];

  end(): TreeBlock[] {
    this.flush();
    return this.blocks;
  }

  children({ children }: Element, around: Around): void {
    for (const child of children) {
      if (typeof child === 'string') this.words(child, around);
      else this.element(child, around);
    }
  }

  private element(element: Element, around: Around): void {
    const { name, attributes } = element;
    const point = wordPoint(element);
    if (/mso-list:\s*ignore/i.test(attributes.style ?? '')) return;
    if (point) this.wordPoint(element, point, around);
    else if (name === 'br') this.line.push({ type: 'text', text: '\n' });
    else if (name === 'hr') this.block({ type: 'divider' });
    else if (name === 'img') this.words(attributes.alt ?? '', around);
    else if (/^h[1-6]$/.test(name)) {
      this.flush();
      this.children(element, around);
      this.flush({ type: 'heading', level: name === 'h1' ? 1 : 2 });
    } else if (name === 'ul' || name === 'ol') this.block(listOf(element, around));
    else if (name === 'blockquote') this.block({ type: 'quote', blocks: within(element, around) });
    else if (name === 'pre') this.block({ type: 'code', text: wordsOf(element) });
    else if (name === 'td' || name === 'th') {
      if (this.line.some(({ text }) => text.trim())) this.line.push({ type: 'text', text: ' | ' });
      this.children(element, around);
    } else if (blocks.test(name)) {
      this.flush();
      this.children(element, around);
      this.flush();
    } else this.children(element, inside(element, around));
  }

  private words(text: string, { marks, url }: Around): void {
    const words = text.replaceAll('\u00a0', ' ').replace(/[\t\n\r ]+/g, ' ');
    if (words === '' || (words === ' ' && this.line.length === 0)) return;
    const last = this.line.at(-1);
    const part: LinePart = url
      ? set({ type: 'link', text: words, url }, marks)
      : set({ type: 'text', text: words }, marks);
    if (last?.type === 'link' && last.url === url && String(last.marks) === String(part.marks))
      this.line[this.line.length - 1] = { ...last, text: last.text + words };
    else this.line.push(part);
  }

  private flush(as: TreeBlock = { type: 'paragraph' }): void {
    if (this.line.length > 0) this.blocks.push({ ...as, inlines: withoutIndents(this.line) });
    this.line = [];
  }

  private block(block: TreeBlock): void {
    this.flush();
    this.blocks.push(block);
  }

  /** A point as Word copies it: a paragraph of its own, below the points before it. */
  private wordPoint(element: Element, { numbered, isNested }: WordPoint, around: Around): void {
    this.flush();
    const reader = new Reader();
    reader.children(element, around);
    const point = { inlines: lineOf(reader.end()) };
    const last = this.blocks.at(-1);
    const list = last?.type === 'list' ? (last as PointList) : undefined;
    const above = list?.items.at(-1);
    if (list && above && isNested) {
      const items = [...(above.list?.items ?? []), point];
      const below: PointList = { type: 'list', numbered: above.list?.numbered ?? numbered, items };
      this.blocks[this.blocks.length - 1] = {
        ...list,
        items: [...list.items.slice(0, -1), { ...above, list: below }],
      };
    } else if (list && list.numbered === numbered)
      this.blocks[this.blocks.length - 1] = { ...list, items: [...list.items, point] };
    else this.blocks.push({ type: 'list', numbered, items: [point] });
  }
}

interface WordPoint {
  readonly numbered: boolean;
  readonly isNested: boolean;
}

function wordPoint({ name, attributes, children }: Element): WordPoint | undefined {
  const level = /mso-list:[^;]*level(\d)/i.exec(attributes.style ?? '')?.[1];
  if (name !== 'p' || !level) return undefined;
  const sign = children
    .map((child) => (typeof child === 'string' ? '' : wordsOf(child)))
    .find((words) => words.trim());
  return { numbered: /^\s*\(?[\da-z]{1,3}[.)]/i.test(sign ?? ''), isNested: level !== '1' };
}

/** The effects and the link that an element sets. Word and others say them as styles, and take back what an element says. */
function inside({ name, attributes }: Element, around: Around): Around {
  const { style = '', href = '' } = attributes;
  const marks = new Set(around.marks);
  const effect = effects[name];
  if (effect) marks.add(effect);
  const weight = /(?:^|;)\s*font-weight:\s*(\w+)/i.exec(style)?.[1];
  if (weight) marks[/^(?:bold|bolder|[6-9]00)$/i.test(weight) ? 'add' : 'delete']('bold');
  const slant = /(?:^|;)\s*font-style:\s*(\w+)/i.exec(style)?.[1];
  if (slant) marks[/^(?:italic|oblique)$/i.test(slant) ? 'add' : 'delete']('italic');
  if (/text-decoration[^;]*line-through/i.test(style)) marks.add('strike');
  const url = name === 'a' && isSafe(href) && !/[\s"<>]/.test(href) ? href : around.url;
  return { ...around, url, marks: effectOrder.filter((known) => marks.has(known)) };
}

/** The blocks that stand in an element. */
function within(element: Element, around: Around): TreeBlock[] {
  const reader = new Reader();
  reader.children(element, around);
  return reader.end();
}

/** A list; what stands below a point beside its words and one list follows it as words. */
function listOf(element: Element, around: Around): PointList {
  const items: Point[] = [];
  for (const child of element.children) {
    if (typeof child === 'string') continue;
    if (child.name === 'ul' || child.name === 'ol') {
      const above = items.pop();
      items.push({ inlines: above?.inlines ?? [], list: listOf(child, around) });
      continue;
    }
    const inner = within(child, around);
    const list = inner.find((block) => block.type === 'list') as PointList | undefined;
    items.push({ inlines: lineOf(inner.filter((block) => block !== list)), ...(list ? { list } : {}) });
  }
  return { type: 'list', numbered: element.name === 'ol', items };
}

/** The words of blocks, one below the other. */
function lineOf(inner: readonly TreeBlock[]): LinePart[] {
  const lines = inner.map(
    (block): LinePart[] =>
      (block.inlines as LinePart[] | undefined) ?? [{ type: 'text', text: textOf(block) }],
  );
  return lines.flatMap((line, at): LinePart[] => (at > 0 ? [{ type: 'text', text: '\n' }, ...line] : line));
}

const textOf = ({ text, blocks: inner = [], items = [] }: TreeBlock): string =>
  [
    String(text ?? ''),
    ...[...(inner as TreeBlock[]), ...(items as TreeBlock[])].map((block) =>
      block.inlines ? (block.inlines as LinePart[]).map((part) => part.text).join('') : textOf(block),
    ),
  ]
    .filter(Boolean)
    .join('\n');

/** A new line begins with no blank of the page's own indentation. */
const withoutIndents = (line: readonly LinePart[]) =>
  line.map((part, at) =>
    line[at - 1]?.text.endsWith('\n') && part.type === 'text'
      ? { ...part, text: part.text.replace(/^ +/, '') }
      : part,
  );

const wordsOf = ({ children }: Element): string =>
  children
    .map((child) => (typeof child === 'string' ? child : child.name === 'br' ? '\n' : wordsOf(child)))
    .join('');
