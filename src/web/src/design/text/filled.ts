import { createElement, Fragment, type ReactNode } from 'react';

// Signs of the private use area: no language writes them.
const firstMark = 0xe000;

/**
 * A message with elements in its places, wherever the language puts them:
 * `filled(messages.revised, <Moment at={at} />, <bdi>{name}</bdi>)` for `(when: string, who: string) => t('Revised {when} by {who}', { when, who })`.
 */
export function filled(
  words: (...places: string[]) => string,
  ...elements: readonly ReactNode[]
): ReactNode[] {
  const marks = elements.map((_, at) => String.fromCharCode(firstMark + at));
  return words(...marks)
    .split(/([\ue000-\uf8ff])/)
    .map((piece, at) =>
      createElement(Fragment, { key: at }, marks.includes(piece) ? elements[marks.indexOf(piece)] : piece),
    );
}
