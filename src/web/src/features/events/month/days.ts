/** A day of the calendar, `2026-11-22`: no instant, and in no zone. */
export type Day = string;

/** A month of the calendar, `2026-11`. */
export type Month = string;

const oneDay = 86_400_000;
const oneMinute = 60_000;

/** The instant at which the day begins in UTC, in which every day has 24 hours. */
const utc = (day: Day) => Date.parse(`${day}T00:00Z`);

const written = (instant: number): Day => new Date(instant).toISOString().slice(0, 10);

/** The month in an address; undefined for what is none, or lies where no event may be. */
export function readMonth(text: string | null): Month | undefined {
  return text && /^(20|21)\d\d-(0[1-9]|1[0-2])$/.test(text) ? text : undefined;
}

export function monthOf(day: Day): Month {
  return day.slice(0, 7);
}

export function plusDays(day: Day, days: number): Day {
  return written(utc(day) + days * oneDay);
}

/** The same day of another month, or the last day of that month if it has no such day. */
export function plusMonths(day: Day, months: number): Day {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const first = Date.UTC(year, month - 1 + months, 1);
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return written(first + (Math.min(date, last) - 1) * oneDay);
}

/** The weekday, Monday 1 to Sunday 7. */
export function weekdayOf(day: Day): number {
  return new Date(utc(day)).getUTCDay() || 7;
}

/** The first day of the week that the day is in. */
export function weekOf(day: Day, firstWeekday: number): Day {
  return plusDays(day, -((weekdayOf(day) - firstWeekday + 7) % 7));
}

/** The weeks that a month touches, each with its seven days: those of the months beside it fill up the first and the last. */
export function weeksOf(month: Month, firstWeekday: number): Day[][] {
  const weeks: Day[][] = [];
  let start = weekOf(`${month}-01`, firstWeekday);
  do {
    const first = start;
    weeks.push(Array.from({ length: 7 }, (_, index) => plusDays(first, index)));
    start = plusDays(start, 7);
  } while (monthOf(start) === month);
  return weeks;
}

/** The weekday that weeks begin with where a locale is spoken, Monday 1 to Sunday 7; Monday where the browser does not know. */
export function firstWeekdayOf(locale: string): number {
  const known = new Intl.Locale(locale) as Intl.Locale & {
    getWeekInfo?: () => { firstDay: number };
    weekInfo?: { firstDay: number };
  };
  return (known.getWeekInfo?.() ?? known.weekInfo)?.firstDay ?? 1;
}

const calendars = new Map<string, Intl.DateTimeFormat>();

/** The day that calendars in a zone show at an instant. */
export function dayOf(instant: number, zone: string): Day {
  const format =
    calendars.get(zone) ??
    new Intl.DateTimeFormat('en-CA', { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit' });
  calendars.set(zone, format);
  return format.format(instant);
}

/** The first minute in which calendars in a zone show the day: midnight, or later where clocks skip it. Days there may have 23 or 25 hours. */
export function startOf(day: Day, zone: string): number {
  // No zone is further than a day from UTC.
  let [before, within] = [utc(day) - oneDay, utc(day) + oneDay];
  while (within - before > oneMinute) {
    const middle = before + Math.floor((within - before) / 2 / oneMinute) * oneMinute;
    if (dayOf(middle, zone) < day) before = middle;
    else within = middle;
  }
  return within;
}

interface Timed {
  readonly startsAt: string;
  readonly endsAt: string;
}

/** The days in a zone on which something is on, one after the other; the moment of its end is no longer part of it. */
export function daysOf({ startsAt, endsAt }: Timed, zone: string): Day[] {
  const last = dayOf(Date.parse(endsAt) - 1, zone);
  const days = [dayOf(Date.parse(startsAt), zone)];
  for (let day = days[0] ?? last; day < last; ) {
    day = plusDays(day, 1);
    days.push(day);
  }
  return days;
}

/** What is on, by day in a zone; on each day in the order of its start. */
export function byDay<T extends Timed>(events: readonly T[], zone: string): Map<Day, T[]> {
  const days = new Map<Day, T[]>();
  const byStart = events.toSorted((one, other) => Date.parse(one.startsAt) - Date.parse(other.startsAt));
  for (const event of byStart)
    for (const day of daysOf(event, zone)) days.set(day, [...(days.get(day) ?? []), event]);
  return days;
}

export interface Calendar {
  /** The weekday that weeks begin with, Monday 1 to Sunday 7. */
  firstWeekday: number;
  /** Whether the days of a week stand from right to left. */
  isRightToLeft: boolean;
}

/** The day to which a key leads from a day; undefined for a key that leads nowhere. */
export function step(day: Day, key: string, { firstWeekday, isRightToLeft }: Calendar): Day | undefined {
  const along = isRightToLeft ? -1 : 1;
  const week = weekOf(day, firstWeekday);
  const days: Readonly<Record<string, Day>> = {
    ArrowRight: plusDays(day, along),
    ArrowLeft: plusDays(day, -along),
    ArrowDown: plusDays(day, 7),
    ArrowUp: plusDays(day, -7),
    Home: week,
    End: plusDays(week, 6),
    PageDown: plusMonths(day, 1),
    PageUp: plusMonths(day, -1),
  };
  return days[key];
}
