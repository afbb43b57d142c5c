import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { describe, expect, it } from 'vitest';
import { filled } from './filled';

function shown(words: (...places: string[]) => string): string[] {
  const sheet = document.createElement('p');
  act(() => createRoot(sheet).render(filled(words, <time>today</time>, <b>Ana</b>)));
  return [...sheet.childNodes].map(
    (node) => (node instanceof Element ? `<${node.localName}>` : '') + node.textContent,
  );
}

describe('A message with elements in its places', () => {
  it('has them where the language puts them', () => {
    expect(shown((when, who) => `Revised ${when} by ${who}.`)).toEqual([
      'Revised ',
      '<time>today',
      ' by ',
      '<b>Ana',
      '.',
    ]);
    expect(shown((when, who) => `${who}: ${when}`)).toEqual(['<b>Ana', ': ', '<time>today']);
  });

  it('leaves out what the language does not name', () => {
    expect(shown((when) => `Since ${when}`)).toEqual(['Since ', '<time>today']);
  });
});
