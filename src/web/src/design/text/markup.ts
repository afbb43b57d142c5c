import { readLine } from './markupLine';

/** A tree as the server gives it; `RichText` shows it. */
export type Tree = { type: 'doc'; blocks: TreeBlock[] };
export type TreeBlock = { type: string } & Record<string, unknown>;

/** How deep quotes stand in quotes. */
export const deepestQuote = 3;
const heading = /^(#{1,2}) /;
const quoted = /^>+(?: |$)/;
const point = /^(?:[-*•]|(0|[1-9]\d{0,3})[.)]) +/;
/** The first or last line of a block of code. */
export const fenced = /^(`{3,})([A-Za-z0-9+#._-]{0,20})$/;
const begins = /^(?:#{1,2} |>+(?: |$)|[-*•] |(?:0|[1-9]\d{0,3})[.)] |-{3,}$|`{3,}[A-Za-z0-9+#._-]{0,20}$)/;
/** A line that would be read as the beginning of a block, or as one whose meaning was taken away. */
export const beginsAnew =
  /^\\*(?:#{1,2} |>+(?: |$)|[-*•] |(?:0|[1-9]\d{0,3})[.)] |-{3,}$|`{3,}[A-Za-z0-9+#._-]{0,20}$)/;
const escapedBeginning =
  /^\\+(?:#{1,2} |>+(?: |$)|[-*•] |(?:0|[1-9]\d{0,3})[.)] |-{3,}$|`{3,}[A-Za-z0-9+#._-]{0,20}$)/;

const unescaped = (line: string) => (escapedBeginning.test(line) ? line.slice(1) : line);
const isIndented = (line: string) => /^[ \t]/.test(line);

/** The tree that the server will make of a source: what a preview shows. Source: Kernel/Text of the server, decision 0031. */
export function treeOf(source: string): Tree {
  const lines = source
    .replace(/\r\n?/g, '\n')
    .trim()
    .split('\n')
    .map((line) => line.trimEnd());
  return { type: 'doc', blocks: new Reader(lines, 0).blocks() };
}

class Reader {
  private readonly lines: readonly string[];
  private readonly depth: number;
  private at = 0;

  constructor(lines: readonly string[], depth: number) {
    this.lines = lines;
    this.depth = depth;
  }

  blocks(): TreeBlock[] {
    const blocks: TreeBlock[] = [];
    while (this.at < this.lines.length) {
      if (this.line() === '') {
        this.at += 1;
        continue;
      }
      const start = this.at;
      const block = this.next();
      const said = says(block);
      const words = this.lines.slice(start, this.at).join('\n');
      blocks.push(said ? block : { type: 'paragraph', inlines: [{ type: 'text', text: words }] });
    }
    return blocks;
  }

  private line(): string {
    return this.lines[this.at] ?? '';
  }

  private next(): TreeBlock {
    const line = this.line();
    const level = heading.exec(line)?.[1]?.length;
    if (level) {
      this.at += 1;
      return { type: 'heading', level, inlines: readLine(line.slice(level + 1)) };
    }
    const fence = fenced.exec(line);
    if (fence) return this.code(fence[1]?.length ?? 3, fence[2] || undefined);
    if (/^-{3,}$/.test(line)) {
      this.at += 1;
      return { type: 'divider' };
    }
    if (this.isQuote(line)) return this.quote();
    return point.test(line) ? this.list() : this.paragraph();
  }

  private code(length: number, language: string | undefined): TreeBlock {
    this.at += 1;
    const start = this.at;
    const closes = (line: string) => {
      const fence = fenced.exec(line);
      return fence && !fence[2] && (fence[1]?.length ?? 0) >= length;
    };
    while (this.at < this.lines.length && !closes(this.line())) this.at += 1;
    const text = this.lines.slice(start, this.at).join('\n');
    this.at += 1;
    return { type: 'code', text, ...(language ? { language } : {}) };
  }

  private quote(): TreeBlock {
    const inside: string[] = [];
    for (; this.at < this.lines.length && this.isQuote(this.line()); this.at += 1)
      inside.push(this.line().replace(/^> ?/, ''));
    return { type: 'quote', blocks: new Reader(inside, this.depth + 1).blocks() };
  }

  private isQuote(line: string): boolean {
    return this.depth < deepestQuote && quoted.test(line);
  }

  private list(): TreeBlock {
    const isNumbered = point.exec(this.line())?.[1] !== undefined;
    const items: unknown[] = [];
    for (;;) {
      const found = point.exec(this.line());
      if (!found || (found[1] !== undefined) !== isNumbered) break;
      const words = this.line().slice(found[0].length);
      this.at += 1;
      const inlines = readLine(this.continued(words, undefined));
      items.push({ ...numberOf(found[1]), inlines, ...this.nested() });
    }
    return { type: 'list', numbered: isNumbered, items };
  }

  private nested(): { list?: TreeBlock } {
    const first = this.indentedPoint();
    if (!first) return {};
    const isNumbered = first[1] !== undefined;
    const items: unknown[] = [];
    for (let found = this.indentedPoint(); found; found = this.indentedPoint()) {
      if ((found[1] !== undefined) !== isNumbered) break;
      const words = this.line().trimStart().slice(found[0].length);
      this.at += 1;
      items.push({ ...numberOf(found[1]), inlines: readLine(this.continued(words, isNumbered)) });
    }
    return { list: { type: 'list', numbered: isNumbered, items } };
  }

  private indentedPoint(): RegExpExecArray | null {
    return isIndented(this.line()) ? point.exec(this.line().trimStart()) : null;
  }

  /** The further lines of a point, which are indented. Those that look like points of another kind below a nested one are its text. */
  private continued(words: string, nested: boolean | undefined): string {
    const text = [words];
    while (isIndented(this.line())) {
      const found = this.indentedPoint();
      if (found && (nested === undefined || (found[1] !== undefined) === nested)) break;
      text.push(unescaped(this.line().trimStart()));
      this.at += 1;
    }
    return text.join('\n');
  }

  private paragraph(): TreeBlock {
    const text: string[] = [];
    do {
      text.push(unescaped(this.line()));
      this.at += 1;
    } while (this.line() !== '' && !this.beginsBlock(this.line()));
    return { type: 'paragraph', inlines: readLine(text.join('\n')) };
  }

  private beginsBlock(line: string): boolean {
    return begins.test(line) && (this.depth < deepestQuote || !quoted.test(line));
  }
}

const numberOf = (digits: string | undefined) => (digits === undefined ? {} : { number: Number(digits) });

/** Whether anything is left to be shown; what says nothing once it is read, as an empty quote, is text. */
function says(block: TreeBlock): boolean {
  const { type, inlines, blocks, items, text } = block;
  if (type === 'divider') return true;
  if (type === 'code') return String(text).trim() !== '';
  if (Array.isArray(blocks)) return blocks.some((inner: TreeBlock) => says(inner));
  const lines = Array.isArray(items) ? items.flatMap((item: TreeBlock) => item.inlines) : inlines;
  const inner = lines as { type: string; text: string }[];
  const words = inner.map((inline) => inline.text).join('');
  const hasFile = inner.some((inline) => inline.type === 'file');
  const below = Array.isArray(items) && items.some((item: TreeBlock) => item.list !== undefined);
  return words.trim() !== '' || hasFile || below;
}
