import { locale } from '../../../words/locale';
import { type Day, type Month, plusDays, weekOf } from './days';

const format = (options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...options });
const inFull = format({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
const ofMonth = format({ month: 'long', year: 'numeric' });
const ofDay = format({ day: 'numeric' });
const weekday = format({ weekday: 'long' });
const shortWeekday = format({ weekday: 'short' });

/** The weekday and the date of a day. */
export const dayName = (day: Day): string => inFull.format(Date.parse(day));

/** The month with its year. */
export const monthName = (month: Month): string => ofMonth.format(Date.parse(`${month}-01`));

/** The day of the month, in the numerals of the reader. */
export const dayNumber = (day: Day): string => ofDay.format(Date.parse(day));

/** The names of the weekdays, in full and short, from the one that weeks begin with. */
export function weekdayNames(firstWeekday: number): { long: string; short: string }[] {
  const first = weekOf('2026-11-22', firstWeekday);
  return Array.from({ length: 7 }, (_, index) => {
    const day = Date.parse(plusDays(first, index));
    return { long: weekday.format(day), short: shortWeekday.format(day) };
  });
}
