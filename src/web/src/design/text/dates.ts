import { locale } from '../../words/locale';
import { t } from '../../words/t';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'auto', style: 'long' });

/** The zone of the reader's device, as an IANA name. */
export function readerZone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone;
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** The way to write dates so; made once, since making one takes a browser about a millisecond. Without a zone it is that of the reader's device. */
function formatOf(options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = JSON.stringify(options);
  const format = formats.get(key) ?? new Intl.DateTimeFormat(locale, options);
  formats.set(key, format);
  return format;
}

/** How long ago in one short phrase; past a week the date, past a year with its year. */
export function ago(instant: string, now: number, zone?: string): string {
  const then = Date.parse(instant);
  const past = now - then;
  if (past < minute) return t('just now');
  if (past < hour) return relative.format(-Math.floor(past / minute), 'minute');
  if (past < day) return relative.format(-Math.floor(past / hour), 'hour');
  if (past < 7 * day) return relative.format(-Math.floor(past / day), 'day');
  const thisYear = past < 330 * day;
  return formatOf({
    timeZone: zone,
    day: 'numeric',
    month: 'long',
    year: thisYear ? undefined : 'numeric',
  }).format(then);
}

/** Date and time in full, in the given zone. */
export function inFull(instant: string, zone?: string): string {
  return formatOf({ timeZone: zone, dateStyle: 'full', timeStyle: 'short' }).format(Date.parse(instant));
}

export function dateOnly(instant: string, zone?: string): string {
  return formatOf({ timeZone: zone, dateStyle: 'long' }).format(Date.parse(instant));
}

/** From start to end in one zone: the end's date is left out when it is the start's, the year when it is this year. */
export function span(start: string, end: string, zone: string, now = Date.now()): string {
  const isThisYear = start.slice(0, 4) === new Date(now).toISOString().slice(0, 4);
  const format = formatOf({
    timeZone: zone,
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    year: isThisYear ? undefined : 'numeric',
    hour: '2-digit',
    minute: '2-digit',
  });
  return format.formatRange(Date.parse(start), Date.parse(end)).replaceAll('\u2009', ' ');
}

/** The time of day in a zone. */
export function timeIn(zone: string, now: number): string {
  return formatOf({ timeZone: zone, timeStyle: 'short' }).format(now);
}

/** The weekday and the time it begins, in one zone. */
export function weekdayAndTime(instant: string, zone: string): string {
  return formatOf({
    timeZone: zone,
    weekday: 'long',
    hour: '2-digit',
    minute: '2-digit',
  }).format(Date.parse(instant));
}

/** Whether clocks in the two zones show different times at that instant. */
export function clocksDiffer(instant: string, one: string, other: string): boolean {
  const clock = (zone: string) =>
    new Intl.DateTimeFormat('en-GB', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' }).format(
      Date.parse(instant),
    );
  return clock(one) !== clock(other);
}

/** The short parts of a date leaf: month and day of the month in the zone. */
export function leaf(instant: string, zone: string): { month: string; day: string } {
  const part = (options: Intl.DateTimeFormatOptions) =>
    formatOf({ timeZone: zone, ...options }).format(Date.parse(instant));
  return { month: part({ month: 'short' }), day: part({ day: 'numeric' }) };
}

/** "Europe/Berlin" as "Berlin time". */
export function zoneName(zone: string): string {
  return t('{place} time', { place: zone.slice(zone.lastIndexOf('/') + 1).replaceAll('_', ' ') });
}
