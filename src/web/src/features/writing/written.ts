/** Somebody or some group that the text names, and what the markup calls them: `person:ID`, `group:ID`. */
export interface Named {
  readonly name: string;
  readonly target: string;
}

/** A text as its author sees it: `@Ana Berg` and not the markup of a mention. */
export interface Written {
  readonly text: string;
  readonly named: readonly Named[];
}

export const nothing: Written = { text: '', named: [] };

const mention = /@\[([^\][\\*~`#@!:\n]+)\]\(((?:person|group):[^\s()<>"[]+)\)/g;

const literal = (name: string) => name.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

/** The text as the server takes it: each name that stands alone becomes its mention again. */
export function sourceOf({ text, named }: Written): string {
  if (named.length === 0) return text;
  const names = named.map(({ name }) => name).sort((a, b) => b.length - a.length);
  const shown = new RegExp(`(?<!\\\\)@(${names.map(literal).join('|')})(?![\\p{L}\\p{N}_])`, 'gu');
  const targets = new Map(named.map(({ name, target }) => [name, target]));
  return text.replace(shown, (_, name: string) => `@[${name}](${targets.get(name)})`);
}

/** A source as its author sees it. Where a short name could not be told from plain words, the markup stays in sight. */
export function writtenOf(source: string): Written {
  let written: Written = { text: source, named: [] };
  for (const [, name = '', target = ''] of source.matchAll(mention)) {
    if (written.named.some((known) => known.name === name)) continue;
    const shorter: Written = {
      text: written.text.replaceAll(`@[${name}](${target})`, `@${name}`),
      named: [...written.named, { name, target }],
    };
    if (sourceOf(shorter) === source) written = shorter;
  }
  return written;
}

/** The text with somebody named in the place of what was typed for them. Shape: with a blank behind the name. */
export function naming(
  written: Written,
  from: number,
  to: number,
  person: Named,
): Written & { caret: number } {
  const others = written.named.filter(({ name }) => name !== person.name);
  const hasNamesake = written.named.some((k) => k.name === person.name && k.target !== person.target);
  const isPlain = /^[^\][\\*~`#@!:\n]+$/.test(person.name);
  const short = isPlain && !hasNamesake;
  const label = person.name.replace(/[[\]\\]/g, '\\$&');
  const words = short ? `@${person.name}` : `@[${label}](${person.target})`;
  const rest = written.text.slice(to);
  const put = `${words}${/^\s/.test(rest) ? '' : ' '}`;
  return {
    text: written.text.slice(0, from) + put + rest,
    named: short ? [...others, person] : written.named,
    caret: from + put.length,
  };
}

/** The text with a tag in the place of what was typed for it. Shape: with a blank behind it. */
export function tagging(
  written: Written,
  from: number,
  to: number,
  tag: string,
): Written & { caret: number } {
  const rest = written.text.slice(to);
  const put = `${tag}${/^\s/.test(rest) ? '' : ' '}`;
  return { ...written, text: written.text.slice(0, from) + put + rest, caret: from + put.length };
}

/** The name or tag that is being typed at the caret, its first sign included; undefined when none is. */
export interface Asked {
  readonly sign: '@' | '#';
  readonly words: string;
  readonly from: number;
}

const typed =
  /(?:^|[\s(])(?:(@)([\p{L}\p{N}][\p{L}\p{M}\p{N}'’.-]*(?: [\p{L}\p{M}\p{N}'’.-]*){0,2})?|(#)([\p{L}\p{M}\p{N}-]*))$/u;

/** What is asked for at the caret. A name that was chosen already is not asked for again. */
export function askedAt({ text, named }: Written, caret: number): Asked | undefined {
  const before = text.slice(Math.max(0, caret - 80), caret);
  const found = typed.exec(before);
  if (!found) return undefined;
  const [, at, name = '', , tag = ''] = found;
  const words = at ? name : tag;
  // A `#` alone begins a heading more often than a tag.
  if (!at && !tag) return undefined;
  if (at && named.some((known) => `${words} `.startsWith(`${known.name} `))) return undefined;
  return { sign: at ? '@' : '#', words, from: caret - words.length - 1 };
}

/** The length as the server counts it: Unicode scalar values without blanks at the ends. */
export function lengthOf(source: string): number {
  let length = 0;
  for (const _ of source.trim()) length += 1;
  return length;
}
