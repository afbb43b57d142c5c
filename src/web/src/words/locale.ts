/** The language of the catalogues; dates and numbers follow it. */
export const locale = 'en-GB';

const numbers = new Intl.NumberFormat(locale);
const plurals = new Intl.PluralRules(locale);

export function number(n: number): string {
  return numbers.format(n);
}

/** The form that belongs to the count, the count itself written before it. */
export function counted(n: number, one: string, other: string): string {
  return `${number(n)} ${plurals.select(n) === 'one' ? one : other}`;
}

const lists = new Intl.ListFormat(locale, { type: 'conjunction' });

/** Names one after the other, as the language joins them. */
export function list(names: readonly string[]): string {
  return lists.format(names);
}
