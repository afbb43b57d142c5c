import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync } from 'vite';
import { describe, expect, it } from 'vitest';

interface Node {
  type: string;
  start: number;
  end: number;
  [key: string]: unknown;
}

const typed = new Set(['displayName', 'title', 'text', 'description', 'heading', 'name']);
// What the network says itself runs as the page does.
const ours = /messages|common|words|told|problem|notice/i;

/** Names and texts of people that a component shows without letting them run their own way (`dir="auto"` or `bdi`). */
function strayIn(path: string, source: string): string[] {
  const found: string[] = [];
  const visit = (node: Node, isOwn: boolean): void => {
    let runsItself = isOwn;
    if (node.type === 'JSXElement') {
      const opening = node.openingElement as Node;
      const attributes = opening.attributes as Node[];
      runsItself ||= (opening.name as Node).name === 'bdi';
      runsItself ||= attributes.some((attribute) => (attribute.name as Node | undefined)?.name === 'dir');
      for (const child of node.children as Node[]) {
        const shown = source.slice(child.start, child.end);
        const property = /^\{[\w.?]*\.(\w+)\}$/.exec(shown)?.[1] ?? '';
        if (!runsItself && typed.has(property) && !ours.test(shown)) found.push(shown);
      }
    }
    for (const child of Object.values(node).flat()) {
      if (child && typeof child === 'object' && 'type' in child) visit(child as Node, runsItself);
    }
  };
  visit(parseSync(path, source).program as unknown as Node, false);
  return found;
}

describe('What people wrote', () => {
  const root = join(import.meta.dirname, '../src');

  it('runs its own way, whichever way the page runs', () => {
    const paths = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter(
      (path) => path.endsWith('.tsx') && !path.endsWith('.test.tsx'),
    );
    const found = paths.flatMap((path) =>
      strayIn(path, readFileSync(join(root, path), 'utf8')).map((text) => `${path}: ${text}`),
    );
    expect(found).toEqual([]);
  });

  it('is caught when it does not', () => {
    const planted = `const a = <p>{post.title} <bdi>{author.displayName}</bdi> <b dir="auto">{group?.name}</b> {messages.title}</p>;`;
    expect(strayIn('planted.tsx', planted)).toEqual(['{post.title}']);
  });
});
