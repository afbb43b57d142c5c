import { describe, expect, it } from 'vitest';
import { randomOf, textOf } from '../../design/text/anyText';
import { askedAt, lengthOf, naming, nothing, sourceOf, tagging, writtenOf } from './written';

const ana = { name: 'Ana Berg', target: 'person:p1' };

describe('A text with names', () => {
  it('is the same source again, whatever it is made of', () => {
    const random = randomOf(1);
    for (let n = 0; n < 20_000; n += 1) {
      const source = textOf(random);
      expect(sourceOf(writtenOf(source))).toBe(source);
    }
  });

  it('shows a name and not its markup', () => {
    const source = 'Thanks @[Ana Berg](person:p1), and @[Team](group:g1)!';
    expect(writtenOf(source).text).toBe('Thanks @Ana Berg, and @Team!');
  });

  it('keeps the markup in sight where the short name would be read wrongly', () => {
    for (const source of [
      'To @[Ana Berg](person:p1) and her namesake @[Ana Berg](person:p2)',
      'Write @Ana Berg, not @[Ana Berg](person:p1)',
    ])
      expect(writtenOf(source).text).toContain('@[Ana Berg](person:');
    expect(writtenOf('@[Ana Berg](person:p1)mann').text).toBe('@[Ana Berg](person:p1)mann');
  });

  it('takes the place of what was typed, with one blank behind it', () => {
    const typed = { text: 'Hi @an there', named: [] };
    const next = naming(typed, 3, 6, ana);
    expect(next).toMatchObject({ text: 'Hi @Ana Berg there', caret: 12 });
    expect(sourceOf(next)).toBe('Hi @[Ana Berg](person:p1) there');
    expect(naming({ text: '@a', named: [] }, 0, 2, ana).text).toBe('@Ana Berg ');
  });

  it('names people with any signs in their names', () => {
    for (const name of ['Anne-Marie Berg', "D'Arcy (Ben) & Co.", 'a.b/c?'])
      expect(sourceOf({ text: `Hi @${name}`, named: [{ name, target: 'person:p1' }] })).toBe(
        `Hi @[${name}](person:p1)`,
      );
  });

  it('tells namesakes apart', () => {
    const first = naming(nothing, 0, 0, ana);
    const second = naming(first, first.caret, first.caret, { name: 'Ana Berg', target: 'person:p2' });
    expect(sourceOf(second)).toBe('@[Ana Berg](person:p1) @[Ana Berg](person:p2) ');
  });
});

it('A tag takes the place of what was typed of it', () => {
  expect(tagging({ text: 'On #riv today', named: [] }, 3, 7, '#river-day')).toMatchObject({
    text: 'On #river-day today',
    caret: 13,
  });
});

describe('What is asked for at the caret', () => {
  const at = (text: string, named = nothing.named) => askedAt({ text, named }, text.length);

  it('is the name or the tag that is being typed', () => {
    expect(at('Hi @an')).toEqual({ sign: '@', words: 'an', from: 3 });
    expect(at('Hi @Ana B')).toMatchObject({ words: 'Ana B' });
    expect(at('(#riv')).toEqual({ sign: '#', words: 'riv', from: 1 });
    expect(at('@')).toMatchObject({ sign: '@', words: '' });
  });

  it('is nothing within words, behind a chosen name and in an address', () => {
    expect(at('ana@berg')).toBeUndefined();
    expect(at('a#b')).toBeUndefined();
    expect(at('#')).toBeUndefined();
    expect(at('Hi @Ana Berg ', [ana])).toBeUndefined();
    expect(at('Hi @Ana Berg said', [ana])).toBeUndefined();
    expect(at('@one two three four five')).toBeUndefined();
  });
});

it('A text is as long as the server counts it: by scalar values, without blanks at its ends', () => {
  expect(lengthOf('  👩 ok\n')).toBe(4);
});
