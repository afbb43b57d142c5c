import { beginsAnew, fenced, type Tree, type TreeBlock } from './markup';
import { effectOrder, type LinePart, readLine, signOf, special } from './markupLine';
import { inlinesOf, type Point, type PointList, tidyTree } from './tidy';
import { tidyRuns } from './tidyRuns';

/** The source of a tree: reading it gives the tree, tidied. Source: SourceWriter of the server's Kernel/Text, decision 0031. */
export const sourceOfTree = (tree: Tree): string => blocksOf(tidyTree(tree).blocks);

const blocksOf = (blocks: readonly TreeBlock[]) => blocks.map(blockOf).join('\n\n');

function blockOf(block: TreeBlock): string {
  switch (block.type) {
    case 'heading':
      return `${'#'.repeat(Number(block.level))} ${lineOf(inlinesOf(block))}`;
    case 'list':
      return pointsOf(block as PointList, '');
    case 'quote':
      return blocksOf(block.blocks as TreeBlock[])
        .split('\n')
        .map((line) => (line ? `> ${line}` : '>'))
        .join('\n');
    case 'code':
      return codeOf(String(block.text), String(block.language ?? ''));
    case 'divider':
      return '---';
    default:
      return linesOf(lineOf(inlinesOf(block)), '');
  }
}

const pointsOf = (list: PointList, indent: string): string =>
  list.items.map((item) => pointOf(item, indent)).join('\n');

function pointOf({ number, inlines, list }: Point, indent: string): string {
  const [first = '', ...others] = lineOf(inlines).split('\n');
  const rest = others.length > 0 ? `\n${linesOf(others.join('\n'), `${indent}  `)}` : '';
  const below = list ? `\n${pointsOf(list, `${indent}  `)}` : '';
  return `${indent}${number === undefined ? '- ' : `${number}. `}${first}${rest}${below}`;
}

const linesOf = (text: string, indent: string) =>
  text
    .split('\n')
    .map((line) => `${indent}${beginsAnew.test(line) ? '\\' : ''}${line}`)
    .join('\n');

function codeOf(text: string, language: string): string {
  const longest = Math.max(...text.split('\n').map((line) => fenced.exec(line)?.[1]?.length ?? 0));
  const fence = '`'.repeat(Math.max(3, longest + 1));
  return `${fence}${language}\n${text}\n${fence}`;
}

/** The plainest source that is read as these inlines: bare, else with backslashes, else with bare addresses spelled out as links. */
function lineOf(inlines: readonly LinePart[]): string {
  const isRead = (source: string) =>
    JSON.stringify(tidyRuns(readLine(source), 'kept').map(inOrder)) === JSON.stringify(inlines.map(inOrder));
  const bare = new Writer(false, false).line(inlines);
  if (isRead(bare)) return bare;
  const escaped = new Writer(true, false).line(inlines);
  return isRead(escaped) ? escaped : new Writer(true, true).line(inlines);
}

const inOrder = ({ type, text, url, id, scheme, marks }: LinePart) => [type, text, url, id, scheme, marks];

class Writer {
  private source = '';
  private backslashes = 0;
  private readonly isEscaping: boolean;
  private readonly isSpellingOut: boolean;

  constructor(isEscaping: boolean, isSpellingOut: boolean) {
    this.isEscaping = isEscaping;
    this.isSpellingOut = isSpellingOut;
  }

  line(inlines: readonly LinePart[]): string {
    let marks: readonly string[] = [];
    for (const part of inlines) {
      const next = (part.marks ?? []).filter((effect) => effect !== 'code');
      this.signs(signsBetween(marks, next));
      marks = next;
      this.part(part);
    }
    this.signs(signsBetween(marks, []));
    this.flush(false);
    return this.source;
  }

  private part({ type, text, url = '', id, scheme, marks }: LinePart): void {
    if (type === 'mention') this.signs(`@[${labelOf(text.slice(1))}](${scheme}:${id})`);
    else if (type === 'file') this.signs(`![${labelOf(text)}](file:${id})`);
    else if (type === 'link' && text === url && /^https?:\/\//.test(url) && !this.isSpellingOut) {
      this.flush(false);
      this.source += url;
    } else if (type === 'link') this.signs(`[${labelOf(text)}](${/[()[]/.test(url) ? `<${url}>` : url})`);
    else if (type === 'tag') this.signs(text);
    else if (marks?.includes('code')) this.signs(inTicks(text));
    else this.words(text);
  }

  words(text: string, isMisread = isMisreadAt): void {
    for (let at = 0; at < text.length; at += 1) {
      const sign = text.charAt(at);
      if (sign === '\\') {
        this.backslashes += 1;
        continue;
      }
      this.flush(special.includes(sign));
      this.source += (this.isEscaping && isMisread(text, at) ? '\\' : '') + sign;
    }
  }

  signs(signs: string): void {
    if (signs === '') return;
    this.flush(true);
    this.source += signs;
  }

  /** What stands within brackets. */
  label(text: string): string {
    this.words(text, (words, at) => words[at] === '[' || words[at] === ']');
    this.flush(true);
    return this.source;
  }

  /** Writes the backslashes that are text; before a sign that has a meaning each takes two. */
  private flush(isDoubled: boolean): void {
    this.source += '\\'.repeat(isDoubled ? this.backslashes * 2 : this.backslashes);
    this.backslashes = 0;
  }
}

function isMisreadAt(text: string, at: number): boolean {
  return (
    '*~`[#@!'.includes(text.charAt(at)) || (text.startsWith('://', at) && /https?$/.test(text.slice(0, at)))
  );
}

const labelOf = (text: string) => (/[[\]\\]/.test(text) ? new Writer(true, false).label(text) : text);

/** The signs that stand where the effects change. */
const signsBetween = (before: readonly string[], after: readonly string[]) =>
  effectOrder
    .filter((effect) => effect !== 'code' && before.includes(effect) !== after.includes(effect))
    .map((effect) => signOf[effect as keyof typeof signOf])
    .join('');

function inTicks(code: string): string {
  const taken = new Set(code.match(/`+/g)?.map((run) => run.length));
  let length = 1;
  while (taken.has(length)) length += 1;
  const ticks = '`'.repeat(length);
  const isPadded = /^`|`$/.test(code) || (code.length > 2 && code.startsWith(' ') && code.endsWith(' '));
  return isPadded ? `${ticks} ${code} ${ticks}` : ticks + code + ticks;
}
