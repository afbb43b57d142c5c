import { describe, expect, it } from 'vitest';
import { bodyOf, readBody } from './body';

const plain = (tree: unknown) =>
  readBody(tree)
    .map(({ inlines }) => inlines.map(({ text }) => text).join(''))
    .join('\n\n');

describe('A body tree', () => {
  it('shows paragraphs and links', () => {
    const tree = bodyOf('See https://example.org/a?b=1.\nToday!\n\n\nSecond');
    expect(readBody(tree)).toEqual([
      {
        type: 'paragraph',
        inlines: [
          { type: 'text', text: 'See ' },
          { type: 'link', url: 'https://example.org/a?b=1', text: 'https://example.org/a?b=1' },
          { type: 'text', text: '.\nToday!' },
        ],
      },
      { type: 'paragraph', inlines: [{ type: 'text', text: 'Second' }] },
    ]);
  });

  it('keeps every sign of the text', () => {
    const texts = [
      'Grüße 👋🏽 אבג',
      'a_b *c* <script>alert(1)</script>',
      'one\ntwo',
      'https://a.example/(x) and more',
    ];
    for (const text of texts) expect(plain(bodyOf(text))).toBe(text);
  });

  it.each(['javascript:alert(1)', 'data:text/html,x', 'vbscript:x', '//evil.example', 'not an address'])(
    'never links to %s',
    (url) => {
      const tree = { blocks: [{ inlines: [{ type: 'link', url, text: 'click' }] }] };
      expect(readBody(tree)[0]?.inlines).toEqual([{ type: 'text', text: 'click' }]);
    },
  );

  it('keeps the words of what it does not know, and bears anything', () => {
    expect(plain({ blocks: [{ type: 'heading', inlines: [{ type: 'mention', text: 'Ana' }] }] })).toBe('Ana');
    for (const odd of [null, 1, 'x', {}, { blocks: 3 }, { blocks: [null, { inlines: [null, 7] }] }])
      expect(() => readBody(odd)).not.toThrow();
  });
});
