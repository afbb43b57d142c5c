/** A part of a line: what is shown, and what it is beside text. */
export interface Inline {
  type: 'text' | 'link' | 'mention' | 'tag' | 'file';
  text: string;
  url?: string;
  marks: readonly string[];
}

/** A block as the tree has it; `inlines` are read, all else is read by who shows it. */
export interface Block {
  type: string;
  inlines: Inline[];
  rest: Record<string, unknown>;
}

export const record = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};

export const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

/**
 * The blocks of a body tree. Shape: an inline that is not known keeps its text and loses its form; a link that is not
 * http, https or mailto becomes text, and a mention leads to a person or group only.
 */
export const readBody = (tree: unknown): Block[] =>
  list(record(tree).blocks).map((value) => {
    const rest = record(value);
    return { type: String(rest.type), inlines: readInlines(rest.inlines), rest };
  });

export const readInlines = (value: unknown): Inline[] => list(value).map(readInline);

function readInline(value: unknown): Inline {
  const { type, text, url, id, address, marks } = record(value);
  const words = typeof text === 'string' ? text : '';
  const set = list(marks).filter((mark) => typeof mark === 'string');
  if (type === 'link' && typeof url === 'string' && isSafe(url))
    return { type, url, text: words || url, marks: set };
  if (type === 'mention' && typeof id === 'string' && typeof address === 'string')
    return {
      type,
      url: `/${isGroup(id) ? 'groups' : 'people'}/${encodeURIComponent(address)}`,
      text: words,
      marks: set,
    };
  if (type === 'tag')
    return { type, url: `/tags/${encodeURIComponent(words.slice(1))}`, text: words, marks: set };
  if (type === 'mention' || type === 'file') return { type, text: words, marks: set };
  return { type: 'text', text: words, marks: set };
}

// A node's id is base64 of its type and key.
const isGroup = (id: string) => id.startsWith('R3JvdXA6');

function isSafe(url: string): boolean {
  try {
    return ['http:', 'https:', 'mailto:'].includes(new URL(url).protocol);
  } catch {
    return false;
  }
}

const address = /https?:\/\/[^\s<>"']+[^\s<>"'.,;:!?)\]]/g;

/** The tree that the server will make of plain text: blank lines part paragraphs, addresses become links. */
export function bodyOf(text: string): { type: 'doc'; blocks: unknown[] } {
  const blocks = text
    .trim()
    .split(/\n\s*\n/)
    .map((paragraph) => ({ type: 'paragraph', inlines: inlinesOf(paragraph) }));
  return { type: 'doc', blocks };
}

function inlinesOf(paragraph: string): unknown[] {
  const inlines: unknown[] = [];
  let at = 0;
  for (const match of paragraph.matchAll(address)) {
    if (match.index > at) inlines.push({ type: 'text', text: paragraph.slice(at, match.index) });
    inlines.push({ type: 'link', url: match[0], text: match[0] });
    at = match.index + match[0].length;
  }
  if (at < paragraph.length) inlines.push({ type: 'text', text: paragraph.slice(at) });
  return inlines;
}
