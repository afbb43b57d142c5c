import { locale } from '../../words/locale';

/** The days as the server names them, Monday first. */
export const weekdays = [
  'MONDAY',
  'TUESDAY',
  'WEDNESDAY',
  'THURSDAY',
  'FRIDAY',
  'SATURDAY',
  'SUNDAY',
] as const;

const languages = new Intl.DisplayNames(locale, { type: 'language' });
const days = new Intl.DateTimeFormat(locale, { weekday: 'short', timeZone: 'UTC' });

// The first of January 2024 was a Monday.
const monday = Date.UTC(2024, 0, 1);

/** A language in the reader's words; the tag itself where nobody knows it. */
export function languageName(tag: string): string {
  return languages.of(tag) ?? tag;
}

/** A day of the week, short. */
export function dayName(day: string): string {
  const at = (weekdays as readonly string[]).indexOf(day);
  return at < 0 ? day : days.format(monday + at * 86_400_000);
}

/** Days in a row as a range, others one by one: Mon–Thu, Sat. */
export function daysInWords(given: readonly string[]): string {
  const ats = given.map((day) => (weekdays as readonly string[]).indexOf(day)).sort((a, b) => a - b);
  const runs: [number, number][] = [];
  for (const at of ats) {
    const last = runs.at(-1);
    if (last && last[1] === at - 1) last[1] = at;
    else runs.push([at, at]);
  }
  const name = (at: number) => dayName(weekdays[at] ?? '');
  return runs
    .map(([from, until]) =>
      from === until ? name(from) : `${name(from)}${until === from + 1 ? ', ' : '–'}${name(until)}`,
    )
    .join(', ');
}

/** What somebody typed with commas or line breaks between. */
export function listed(typed: string): string[] {
  return typed
    .split(/[,\n]/)
    .map((part) => part.trim())
    .filter(Boolean);
}
