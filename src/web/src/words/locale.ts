import { reader } from './language';

export { number } from './t';

/** How dates, numbers and lists are written for the reader. */
export const locale = reader.locale;

const lists = new Intl.ListFormat(locale, { type: 'conjunction' });

/** Names one after the other, as the language joins them. */
export function list(names: readonly string[]): string {
  return lists.format(names);
}
