import { reader } from './language';

export { number } from './t';

/** How dates, numbers and lists are written for the reader. */
export const locale = reader.locale;

const lists = new Intl.ListFormat(locale, { type: 'conjunction' });

/** Names one after the other, as the language joins them. */
export function list(names: readonly string[]): string {
  return lists.format(names);
}

/** A date with its time of day, in the zone of the reader's device. */
export function moment(instant: string): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short' }).format(
    Date.parse(instant),
  );
}
