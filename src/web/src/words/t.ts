import { shortName } from './id';
import { reader } from './language';

export type Values = Readonly<Record<string, string | number>>;

/** A message as lingui compiles it: text, or text with places, each a name and, for choices, what to choose from. */
export type Compiled = string | readonly Part[];
type Part = string | readonly [name: string, kind?: string, choices?: Readonly<Record<string, Compiled>>];

const plurals = new Intl.PluralRules(reader.locale);
const numbers = new Intl.NumberFormat(reader.locale);

export function number(n: number): string {
  return numbers.format(n);
}

/**
 * The words of a message in the language of the reader. Numbers are written as that language writes them.
 *
 * What stands in the sources is `t(message, values, context)`: an ICU message in English, and, where English has one
 * word for two things, which of them is meant. Where a message has places or a context, the build (build/words.ts) puts
 * its short name in place of the message and the compiled English in place of the context.
 */
export function t(message: string, values: Values = {}, english?: Compiled): string {
  const found = reader.catalogue?.[english === undefined ? shortName(message) : message];
  return said(found ?? english ?? message, values);
}

/** What the server tells in English as data, in the reader's language; as it was told where the catalogue does not know it. */
export function known(told: string): string {
  return said(reader.catalogue?.[shortName(told)] ?? told, {});
}

/** What a refusal is in the reader's language: by the server's sentence where its type has several, else by its type. Undefined where only the server has words for it. */
export function refusalIn(type: string, sentence: string | undefined, values: Values): string | undefined {
  const found = reader.refusals?.[shortName(sentence ?? '')] ?? reader.refusals?.[type];
  return found && said(found, values);
}

function said(message: Compiled, values: Values, count?: number): string {
  if (typeof message === 'string') return message;
  return message
    .map((part) => {
      if (part === '#' && count !== undefined) return number(count);
      if (typeof part === 'string') return part;
      const [name, kind, choices] = part;
      const value = values[name] ?? '';
      if (choices) return said(chosen(choices, kind, value), values, Number(value));
      return typeof value === 'number' ? number(value) : value;
    })
    .join('');
}

function chosen(
  choices: Readonly<Record<string, Compiled>>,
  kind: string | undefined,
  value: string | number,
) {
  return (
    choices[value] ??
    (kind === 'plural' ? choices[plurals.select(Number(value))] : undefined) ??
    choices.other ??
    ''
  );
}
