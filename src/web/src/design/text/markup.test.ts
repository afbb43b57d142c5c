import { describe, expect, it } from 'vitest';
import { randomOf, textOf } from './anyText';
import { treeOf } from './markup';
import { readLine } from './markupLine';

const line = (source: string) =>
  readLine(source)
    .map(({ type, text, marks, url, id }) => {
      const effects = marks ? `{${marks.join()}}` : '';
      const target = url ?? id;
      return `${type === 'text' ? '' : `${type}:`}${text}${target && target !== text ? `(${target})` : ''}${effects}`;
    })
    .join('|');

/** The words of a tree, for which a preview stands. */
const wordsIn = (node: unknown): string =>
  Array.isArray(node)
    ? node.map(wordsIn).join(' ')
    : typeof node === 'object' && node !== null
      ? Object.entries(node)
          .filter(([name]) => !['type', 'marks'].includes(name))
          .map(([, value]) => wordsIn(value))
          .join(' ')
      : typeof node === 'string'
        ? node
        : '';

describe('The light markup, as the server reads it', () => {
  it('has effects, code, links, names, tags and files', () => {
    expect(line('so **bold** and *so*')).toBe('so |bold{bold}| and |so{italic}');
    expect(line('***both*** ~~out~~')).toBe('both{bold,italic}| |out{strike}');
    expect(line('a `b*c*` d')).toBe('a |b*c*{code}| d');
    expect(line('``a`b``')).toBe('a`b{code}');
    expect(line('see [this](https://a.example/x_(y)).')).toBe('see |link:this(https://a.example/x_(y))|.');
    expect(line('https://a.example/b, and')).toBe('link:https://a.example/b|, and');
    expect(line('@[Ana Berg](person:p1) on #river-day')).toBe('mention:@Ana Berg(p1)| on |tag:#river-day');
    expect(line('![the map](file:f1)')).toBe('file:the map(f1)');
  });

  it('leaves signs alone that mean nothing', () => {
    expect(line('2 * 3 * 4')).toBe('2 * 3 * 4');
    expect(line('a **b')).toBe('a **b');
    expect(line('\\*so\\*')).toBe('*so*');
    expect(line('C:\\temp and #1 and a#b')).toBe('C:\\temp and #1 and a#b');
    expect(line('[x](javascript:alert(1))')).toBe('[x](javascript:alert(1))');
    expect(line('_so_')).toBe('_so_');
  });

  it('has headings, lists that nest once, quotes, code and lines across', () => {
    const types = (source: string) => treeOf(source).blocks.map(({ type }) => type);
    expect(types('# One\nwords\n\n- a\n- b\n\n> said\n\n```\ncode\n```\n---\n')).toEqual([
      'heading',
      'paragraph',
      'list',
      'quote',
      'code',
      'divider',
    ]);
    expect(treeOf('1. a\n  - below\n2. b').blocks).toMatchObject([
      { numbered: true, items: [{ number: 1, list: { numbered: false, items: [{}] } }, { number: 2 }] },
    ]);
    expect(types('\\# no heading')).toEqual(['paragraph']);
    expect(treeOf('\\- a').blocks[0]).toMatchObject({ inlines: [{ text: '- a' }] });
    expect(types('>')).toEqual(['paragraph']);
  });

  it('keeps every word of any text', () => {
    const random = randomOf(3);
    for (let n = 0; n < 10_000; n += 1) {
      const source = textOf(random);
      const shown = wordsIn(treeOf(source).blocks);
      for (const word of ['Ana', 'Berg', 'Team', 'tag', 'words', 'map'])
        expect(shown.split(word).length, JSON.stringify(source)).toBeGreaterThanOrEqual(
          source.split(word).length,
        );
    }
  });

  it('reads long hostile texts in time that grows with their length', () => {
    for (const piece of ['*a ', '[', '> ', '`', '\\*', '- a\n  - b\n', '@[', 'http://', '#a']) {
      const began = performance.now();
      treeOf(piece.repeat(20_000 / piece.length));
      expect(performance.now() - began, piece).toBeLessThan(3_000);
    }
  });
});
