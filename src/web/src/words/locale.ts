import { reader } from './language';
import { number } from './t';

export { number };

/** How dates, numbers and lists are written for the reader. */
export const locale = reader.locale;

const lists = new Intl.ListFormat(locale, { type: 'conjunction' });

/** Names one after the other, as the language joins them. */
export function list(names: readonly string[]): string {
  return lists.format(names);
}

const plurals = new Intl.PluralRules(locale);

/** The English form that belongs to the count, the count itself written before it. */
export function counted(n: number, one: string, other: string): string {
  return `${number(n)} ${plurals.select(n) === 'one' ? one : other}`;
}
