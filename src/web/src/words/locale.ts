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
