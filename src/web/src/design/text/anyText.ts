/** Numbers from 0 up to `below` that look random and are the same in every run. Source: mulberry32. */
export function randomOf(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

const bits = [
  'so',
  'Ana Berg',
  ' ',
  ' ',
  '\n',
  '\n\n',
  '*',
  '**',
  '***',
  '~~',
  '`',
  '```\n',
  '- ',
  '1. ',
  '> ',
  '# ',
  '\\',
  '@[Ana Berg](person:p1)',
  '@[Ana Berg](person:p2)',
  '@[Team](group:g1)',
  '@Ana Berg',
  '@Ana',
  '#tag',
  '[',
  ']',
  '](',
  ')',
  'https://a.example/b',
  '[words](https://a.example)',
  '![map](file:f1)',
  'ü',
  '👩‍🚀',
  '---\n',
  ':',
  '_',
];

/** A text of the signs that mean something, and of words between them. */
export const textOf = (random: (below: number) => number, most = 14): string =>
  Array.from({ length: 1 + random(most) }, () => bits[random(bits.length)]).join('');
