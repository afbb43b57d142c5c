/** One run of text or one link inside a paragraph. */
export type Inline = { type: 'text'; text: string } | { type: 'link'; url: string; text: string };
export interface Block {
  type: 'paragraph';
  inlines: Inline[];
}

const record = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};

const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

/**
 * The blocks of a body tree that this client knows. Shape: an unknown block or inline keeps its text and loses
 * its form; a link that is not http, https or mailto becomes text.
 */
export function readBody(tree: unknown): Block[] {
  return list(record(tree).blocks).map((block) => ({
    type: 'paragraph',
    inlines: list(record(block).inlines).map(readInline),
  }));
}

function readInline(value: unknown): Inline {
  const { type, text, url } = record(value);
  const words = typeof text === 'string' ? text : '';
  if (type === 'link' && typeof url === 'string' && isSafe(url))
    return { type: 'link', url, text: words || url };
  return { type: 'text', text: words };
}

function isSafe(url: string): boolean {
  try {
    return ['http:', 'https:', 'mailto:'].includes(new URL(url).protocol);
  } catch {
    return false;
  }
}

const address = /https?:\/\/[^\s<>"']+[^\s<>"'.,;:!?)\]]/g;

/** The tree that the server will make of plain text: blank lines part paragraphs, addresses become links. */
export function bodyOf(text: string): { type: 'doc'; blocks: Block[] } {
  const blocks = text
    .trim()
    .split(/\n\s*\n/)
    .map((paragraph): Block => ({ type: 'paragraph', inlines: inlinesOf(paragraph) }));
  return { type: 'doc', blocks };
}

function inlinesOf(paragraph: string): Inline[] {
  const inlines: Inline[] = [];
  let at = 0;
  for (const match of paragraph.matchAll(address)) {
    if (match.index > at) inlines.push({ type: 'text', text: paragraph.slice(at, match.index) });
    inlines.push({ type: 'link', url: match[0], text: match[0] });
    at = match.index + match[0].length;
  }
  if (at < paragraph.length) inlines.push({ type: 'text', text: paragraph.slice(at) });
  return inlines;
}
