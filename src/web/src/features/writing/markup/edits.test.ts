import { describe, expect, it } from 'vitest';
import { randomOf, textOf } from '../../../design/text/anyText';
import { treeOf } from '../../../design/text/markup';
import { tools } from '../tools';
import { difference, type Edit, insertLink, nextPoint, toggleCode, toggleLines, toggleSign } from './edits';

/** "so [this] is" as a text with "this" selected; "so | is" with a caret. */
function edit(marked: string): Edit {
  const start = marked.search(/[[|]/);
  const text = marked.replace(/[[\]|]/g, '');
  return { text, start, end: marked.includes(']') ? marked.indexOf(']') - 1 : start };
}
const show = ({ text, start, end }: Edit) =>
  start === end
    ? `${text.slice(0, start)}|${text.slice(start)}`
    : `${text.slice(0, start)}[${text.slice(start, end)}]${text.slice(end)}`;

/** Whether the letters of a text stand in another one in their order; numbers of points and beginnings of addresses may come in. */
function keepsLetters(text: string, after: string): boolean {
  let at = 0;
  for (const letter of text.match(/\p{L}/gu) ?? []) {
    at = after.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

describe('The tools of a text', () => {
  it('set an effect around words, and take it away again', () => {
    expect(show(toggleSign(edit('so [this] is'), '**'))).toBe('so **[this]** is');
    expect(show(toggleSign(edit('so **[this]** is'), '**'))).toBe('so [this] is');
    expect(show(toggleSign(edit('so **[this]** is'), '*'))).toBe('so ***[this]*** is');
    expect(show(toggleSign(edit('so ***[this]*** is'), '**'))).toBe('so *[this]* is');
  });

  it('leave blanks outside, where an effect could not end', () => {
    expect(show(toggleSign(edit('so[ this ]is'), '*'))).toBe('so *[this]* is');
  });

  it('set an effect in each line by itself, since none goes over a line that is empty', () => {
    expect(toggleSign(edit('[one\n\ntwo]'), '**').text).toBe('**one**\n\n**two**');
  });

  it('open an effect at the caret, and close it when nothing came in', () => {
    const opened = toggleSign(edit('so | '), '**');
    expect(show(opened)).toBe('so **|** ');
    expect(show(toggleSign(opened, '**'))).toBe('so | ');
  });

  it('make points of lines, other points of points, and lines again', () => {
    expect(toggleLines(edit('[one\ntwo]'), 'bullet').text).toBe('- one\n- two');
    expect(toggleLines(edit('[- one\n- two]'), 'number').text).toBe('1. one\n2. two');
    expect(toggleLines(edit('[1. one\n2. two]'), 'number').text).toBe('one\ntwo');
    expect(toggleLines(edit('[one\n\ntwo]'), 'quote').text).toBe('> one\n>\n> two');
    expect(show(toggleLines(edit('o|ne'), 'bullet'))).toBe('- o|ne');
  });

  it('set one line as code in the text and several as a block', () => {
    expect(toggleCode(edit('a [b] c')).text).toBe('a `b` c');
    expect(toggleCode(edit('[a\n```\nb]')).text).toBe('````\na\n```\nb\n````');
  });

  it('make a link of words or of an address, and select what is missing', () => {
    expect(show(insertLink(edit('see [this]')))).toBe('see [this]([https://])');
    expect(insertLink({ text: 'https://a.example', start: 0, end: 17 })).toEqual({
      text: '[](https://a.example)',
      start: 1,
      end: 1,
    });
  });

  it('go on with a list at Enter, and end it at an empty point', () => {
    expect(show(nextPoint(edit('- one|')) ?? edit('|'))).toBe('- one\n- |');
    expect(show(nextPoint(edit('9. one|')) ?? edit('|'))).toBe('9. one\n10. |');
    expect(show(nextPoint(edit('- one\n- |')) ?? edit('|'))).toBe('- one\n|');
    expect(nextPoint(edit('plain|'))).toBeUndefined();
  });

  it('lose no word of any text, and change it in one place', () => {
    const random = randomOf(7);
    for (let n = 0; n < 10_000; n += 1) {
      const text = textOf(random);
      const [a, b] = [random(text.length + 1), random(text.length + 1)];
      const before: Edit = { text, start: Math.min(a, b), end: Math.max(a, b) };
      const tool = tools[random(tools.length)];
      const after = tool?.change(before) ?? before;
      expect(keepsLetters(text, after.text), `${tool?.shape}: ${JSON.stringify(before)}`).toBe(true);
      expect(after.start).toBeGreaterThanOrEqual(0);
      expect(after.end).toBeLessThanOrEqual(after.text.length);
      const { from, to, put } = difference(before.text, after.text);
      expect(before.text.slice(0, from) + put + before.text.slice(to)).toBe(after.text);
      expect(() => treeOf(after.text)).not.toThrow();
    }
  });
});
