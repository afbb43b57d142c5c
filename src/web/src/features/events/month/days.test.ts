import { describe, expect, it } from 'vitest';
import {
  byDay,
  dayOf,
  daysOf,
  firstWeekdayOf,
  monthOf,
  plusDays,
  plusMonths,
  readMonth,
  startOf,
  step,
  weekdayOf,
  weeksOf,
} from './days';

const hour = 3_600_000;
const months = Array.from({ length: 240 }, (_, n) => monthOf(plusMonths('2019-01-01', n)));
const zones = [
  'Europe/Lisbon',
  'America/New_York',
  'Asia/Kolkata',
  'Pacific/Kiritimati',
  'Africa/Cairo',
  'UTC',
];

describe('The weeks of a month', () => {
  it('have every day of it once and in turn, in whole weeks that begin as asked', () => {
    for (const month of months)
      for (const first of [1, 6, 7]) {
        const weeks = weeksOf(month, first);
        const days = weeks.flat();
        expect(weeks.every((week) => week.length === 7 && weekdayOf(week[0] ?? '') === first)).toBe(true);
        expect(days.every((day, index) => index === 0 || day === plusDays(days[index - 1] ?? '', 1))).toBe(
          true,
        );
        const [year = 0, number = 0] = month.split('-').map(Number);
        const length = new Date(Date.UTC(year, number, 0)).getUTCDate();
        expect(days.filter((day) => monthOf(day) === month)).toHaveLength(length);
        expect(weeks.every((week) => week.some((day) => monthOf(day) === month))).toBe(true);
      }
  });

  it('are four where 28 days begin with the week', () => {
    expect(weeksOf('2027-02', 1)).toHaveLength(4);
    expect(weeksOf('2026-02', 7)).toHaveLength(4);
    expect(weeksOf('2026-02', 1)).toHaveLength(5);
    expect(weeksOf('2026-08', 1)).toHaveLength(6);
  });

  it('begin as the locale says', () => {
    expect(firstWeekdayOf('de-DE')).toBe(1);
    expect(firstWeekdayOf('en-US')).toBe(7);
    expect(firstWeekdayOf('ar-EG')).toBe(6);
  });
});

describe('A day of a zone', () => {
  it('begins in the first minute in which calendars show it, and the day before ends there', () => {
    for (const zone of zones)
      for (let day = '2026-01-01'; day < '2027-01-01'; day = plusDays(day, 1)) {
        const start = startOf(day, zone);
        expect(dayOf(start, zone)).toBe(day);
        expect(dayOf(start - 1, zone)).toBe(plusDays(day, -1));
      }
  });

  it('has 23 hours when clocks go forward and 25 when they go back', () => {
    const length = (day: string, zone: string) =>
      (startOf(plusDays(day, 1), zone) - startOf(day, zone)) / hour;
    expect(length('2026-03-29', 'Europe/Lisbon')).toBe(23);
    expect(length('2026-10-25', 'Europe/Lisbon')).toBe(25);
    expect(length('2026-03-08', 'America/New_York')).toBe(23);
    expect(length('2026-11-01', 'America/New_York')).toBe(25);
    expect(length('2026-11-22', 'America/New_York')).toBe(24);
  });

  it('begins at one where midnight is skipped', () => {
    expect(new Date(startOf('2026-04-24', 'Africa/Cairo')).toISOString()).toBe('2026-04-23T22:00:00.000Z');
  });
});

describe('What is on, by day', () => {
  const event = (startsAt: string, endsAt: string) => ({ startsAt, endsAt });

  it('stands on each of its days, and not on the one that begins as it ends', () => {
    const fair = event('2026-11-30T09:00:00Z', '2026-12-03T00:00:00Z');
    expect(daysOf(fair, 'UTC')).toEqual(['2026-11-30', '2026-12-01', '2026-12-02']);
    expect(daysOf(fair, 'America/New_York')).toEqual(['2026-11-30', '2026-12-01', '2026-12-02']);
    expect(daysOf(fair, 'Asia/Tokyo')).toHaveLength(4);
  });

  it('is on another day in another zone', () => {
    const call = event('2026-11-22T23:30:00Z', '2026-11-22T23:59:00Z');
    expect(daysOf(call, 'Europe/Lisbon')).toEqual(['2026-11-22']);
    expect(daysOf(call, 'Europe/Berlin')).toEqual(['2026-11-23']);
  });

  it('has each day once across a change of clocks', () => {
    for (const zone of ['Europe/Lisbon', 'America/New_York']) {
      const days = daysOf(event('2026-10-20T12:00:00Z', '2026-11-05T12:00:00Z'), zone);
      expect(new Set(days).size).toBe(17);
      expect(days).toHaveLength(17);
    }
  });

  it('stands in the order of its start', () => {
    const late = event('2026-11-22T15:00:00Z', '2026-11-22T16:00:00Z');
    const early = event('2026-11-22T08:00:00+01:00', '2026-11-23T09:00:00Z');
    const days = byDay([late, early], 'UTC');
    expect(days.get('2026-11-22')).toEqual([early, late]);
    expect(days.get('2026-11-23')).toEqual([early]);
    expect(days.get('2026-11-24')).toBeUndefined();
  });
});

describe('A key in the month', () => {
  const monday = { firstWeekday: 1, isRightToLeft: false };

  it.each([
    ['ArrowRight', '2026-11-23'],
    ['ArrowLeft', '2026-11-21'],
    ['ArrowDown', '2026-11-29'],
    ['ArrowUp', '2026-11-15'],
    ['Home', '2026-11-16'],
    ['End', '2026-11-22'],
    ['PageDown', '2026-12-22'],
    ['PageUp', '2026-10-22'],
    ['x', undefined],
  ])('%s leads from 22 November to %s', (key, day) => expect(step('2026-11-22', key, monday)).toBe(day));

  it('keeps to the last day of a shorter month', () => {
    expect(plusMonths('2026-01-31', 1)).toBe('2026-02-28');
    expect(plusMonths('2028-01-31', 1)).toBe('2028-02-29');
    expect(plusMonths('2026-01-31', -2)).toBe('2025-11-30');
  });

  it('goes the way that the days stand', () => {
    expect(step('2026-11-22', 'ArrowLeft', { firstWeekday: 6, isRightToLeft: true })).toBe('2026-11-23');
    expect(step('2026-11-22', 'Home', { firstWeekday: 7, isRightToLeft: false })).toBe('2026-11-22');
  });
});

describe('The month of an address', () => {
  it.each(['2026-11', '2000-01', '2199-12'])('may be %s', (text) => expect(readMonth(text)).toBe(text));
  it.each([null, '', '2026-13', '2026-1', '1999-12', 'now', '2026-11-22'])('is not %s', (text) =>
    expect(readMonth(text)).toBeUndefined(),
  );
});
