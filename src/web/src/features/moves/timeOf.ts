import { locale } from '../../words/locale';

const format = new Intl.DateTimeFormat(locale, { timeStyle: 'short' });

/** The time of day of an instant, on the reader's clock. */
export const timeOf = (instant: string): string => format.format(Date.parse(instant));
