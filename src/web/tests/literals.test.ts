import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync } from 'vite';
import { describe, expect, it } from 'vitest';

interface Node {
  type: string;
  [key: string]: unknown;
}

const spoken = new Set(['label', 'title', 'placeholder', 'alt', 'hint', 'error', 'aria-label']);
// The product's own name (Brand.tsx) is the same in all languages.
const isWord = (text: unknown) => typeof text === 'string' && /\p{L}{2}/u.test(text);

/** What a component says in words that no catalogue can have, each as it stands there. */
function literalsIn(path: string, source: string): string[] {
  const found: string[] = [];
  const visit = (node: Node): void => {
    if (node.type === 'JSXText' && isWord(node.value)) found.push(String(node.value).trim());
    if (node.type === 'JSXAttribute' && spoken.has(String((node.name as Node).name))) {
      const value = node.value as Node | null;
      if (value?.type === 'Literal' && isWord(value.value)) found.push(String(value.value));
    }
    for (const child of Object.values(node).flat()) {
      if (child && typeof child === 'object' && 'type' in child) visit(child as Node);
    }
  };
  visit(parseSync(path, source).program as unknown as Node);
  return found;
}

describe('What components say', () => {
  const root = join(import.meta.dirname, '../src');

  it('comes from messages', () => {
    const paths = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter(
      (path) => path.endsWith('.tsx') && !/\.test\.tsx$|Brand\.tsx$/.test(path),
    );
    expect(paths.length).toBeGreaterThan(100);
    const found = paths.flatMap((path) =>
      literalsIn(path, readFileSync(join(root, path), 'utf8')).map((text) => `${path}: ${text}`),
    );
    expect(found).toEqual([]);
  });

  it('is caught when it does not', () => {
    const planted = `const a = <p title="Close it">Hello <b>{name}</b> · <i aria-label={messages.close} className="big" /></p>;`;
    expect(literalsIn('planted.tsx', planted)).toEqual(['Close it', 'Hello']);
  });
});
