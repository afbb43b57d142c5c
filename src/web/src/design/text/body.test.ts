import { describe, expect, it } from 'vitest';
import { bodyOf, readBody } from './body';

const plain = (tree: unknown) =>
  readBody(tree)
    .map(({ inlines }) => inlines.map(({ text }) => text).join(''))
    .join('\n\n');

describe('A body tree', () => {
  it('shows paragraphs and links', () => {
    const tree = bodyOf('See https://example.org/a?b=1.\nToday!\n\n\nSecond');
    expect(readBody(tree).map(({ type, inlines }) => ({ type, inlines }))).toEqual([
      {
        type: 'paragraph',
        inlines: [
          { type: 'text', text: 'See ', marks: [] },
          { type: 'link', url: 'https://example.org/a?b=1', text: 'https://example.org/a?b=1', marks: [] },
          { type: 'text', text: '.\nToday!', marks: [] },
        ],
      },
      { type: 'paragraph', inlines: [{ type: 'text', text: 'Second', marks: [] }] },
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
      expect(readBody(tree)[0]?.inlines).toEqual([{ type: 'text', text: 'click', marks: [] }]);
    },
  );

  it('leads from a mention to the person or group that it names, and nowhere else', () => {
    const named = (id: string, address?: string) =>
      readBody({
        blocks: [{ type: 'paragraph', inlines: [{ type: 'mention', text: '@Ana', id, address }] }],
      })[0]?.inlines[0]?.url;
    expect(named(btoa('Person:1'), 'ana.berg')).toBe('/people/ana.berg');
    expect(named(btoa('Group:1'), 'a/b')).toBe('/groups/a%2Fb');
    expect(named(btoa('Person:1'))).toBeUndefined();
  });

  it('leads from a tag to its page', () => {
    const tagged = readBody({ blocks: [{ inlines: [{ type: 'tag', text: '#Café' }] }] });
    expect(tagged[0]?.inlines[0]).toMatchObject({ text: '#Café', url: '/tags/Caf%C3%A9' });
  });

  it('keeps the words of what it does not know, and bears anything', () => {
    expect(plain({ blocks: [{ type: 'heading', inlines: [{ type: 'mention', text: 'Ana' }] }] })).toBe('Ana');
    for (const odd of [null, 1, 'x', {}, { blocks: 3 }, { blocks: [null, { inlines: [null, 7] }] }])
      expect(() => readBody(odd)).not.toThrow();
  });
});
