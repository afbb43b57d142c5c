import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { readBody } from './body';
import { RichText } from './RichText';
import { Structure } from './Structure';

const words = (text: string, ...marks: string[]) => ({ type: 'text', text, marks });

/** What a block becomes, without the names of its styles. */
const shown = (block: unknown, heading = 3) =>
  readBody({ blocks: [block] })
    .map((read) => renderToStaticMarkup(<Structure block={read} heading={heading} />))
    .join('')
    .replaceAll(/ (class|dir)="[^"]*"/g, '');

describe('A text', () => {
  it('shows the marks of a run, one in the other', () => {
    const body = {
      blocks: [
        {
          type: 'paragraph',
          inlines: [words('so', 'bold', 'italic'), words(' '), words('x', 'code', 'blink')],
        },
      ],
    };
    expect(renderToStaticMarkup(<RichText body={body} />)).toContain(
      '<em><strong>so</strong></em> <code>x</code>',
    );
  });

  it('shows signs as signs', () => {
    const body = { blocks: [{ type: 'paragraph', inlines: [words('<img src=x onerror=alert(1)>')] }] };
    expect(renderToStaticMarkup(<RichText body={body} />)).toContain('&lt;img src=x onerror=alert(1)&gt;');
  });

  it('sets headings below the heading that stands over it', () => {
    const heading = (level: number) => ({ type: 'heading', level, inlines: [words('Goals')] });
    expect(shown(heading(1))).toBe('<h3>Goals</h3>');
    expect(shown(heading(2), 2)).toBe('<h3>Goals</h3>');
  });

  it('numbers points as they were typed, and nests them once', () => {
    const list = { type: 'list', numbered: false, items: [{ inlines: [words('below')] }] };
    expect(shown({ type: 'list', numbered: true, items: [{ number: 3, inlines: [words('a')], list }] })).toBe(
      '<ol><li value="3">a<ul><li>below</li></ul></li></ol>',
    );
  });

  it('shows quotes, code and lines across', () => {
    expect(shown({ type: 'quote', blocks: [{ type: 'paragraph', inlines: [words('said')] }] })).toBe(
      '<blockquote><p>said</p></blockquote>',
    );
    expect(shown({ type: 'code', text: '<b>\n  x' })).toBe(
      '<pre tabindex="0"><code>&lt;b&gt;\n  x</code></pre>',
    );
    expect(shown({ type: 'divider' })).toBe('<hr/>');
  });

  it('bears any tree', () => {
    for (const odd of [
      { type: 'list', items: 3 },
      { type: 'list', items: [null] },
      { type: 'quote' },
      { type: 'heading', level: 'x' },
      { type: 'table', inlines: [words('a')] },
      { type: 'code', text: {} },
    ])
      expect(() => shown(odd)).not.toThrow();
  });
});
