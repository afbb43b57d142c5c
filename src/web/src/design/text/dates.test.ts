import { describe, expect, it } from 'vitest';
import { ago, clocksDiffer, leaf, span, zoneName } from './dates';

const now = Date.parse('2026-11-21T12:00:00Z');

describe('How long ago', () => {
  it.each([
    ['2026-11-21T11:59:40Z', 'just now'],
    ['2026-11-21T11:58:00Z', '2 minutes ago'],
    ['2026-11-21T09:00:00Z', '3 hours ago'],
    ['2026-11-20T11:00:00Z', 'yesterday'],
    ['2026-11-16T11:00:00Z', '5 days ago'],
    ['2026-10-30T11:00:00Z', '30 October'],
    ['2024-10-30T11:00:00Z', '30 October 2024'],
    ['2026-11-21T12:00:05Z', 'just now'],
  ])('%s is %s', (instant, words) => expect(ago(instant, now, 'UTC')).toBe(words));
});

describe('The time of an event', () => {
  it('stands in the zone of the event', () => {
    const berlin = span('2026-12-01T08:00:00Z', '2026-12-01T09:30:00Z', 'Europe/Berlin');
    expect(berlin).toMatch(/09:00\s?–\s?10:30/);
    expect(span('2026-12-01T08:00:00Z', '2026-12-01T09:30:00Z', 'Asia/Tokyo')).toMatch(/17:00\s?–\s?18:30/);
  });

  it('follows summer time of its own day', () => {
    expect(span('2026-07-01T08:00:00Z', '2026-07-01T09:00:00Z', 'Europe/Berlin')).toContain('10:00');
  });

  it('names both days where it ends on another', () => {
    const night = span('2026-12-01T21:00:00Z', '2026-12-02T01:00:00Z', 'Europe/Berlin');
    expect(night).toContain('1 Dec');
    expect(night).toContain('2 Dec');
  });

  it('needs the second zone only where the clocks differ at that instant', () => {
    expect(clocksDiffer('2026-12-01T08:00:00Z', 'Europe/Berlin', 'Europe/Paris')).toBe(false);
    expect(clocksDiffer('2026-12-01T08:00:00Z', 'Europe/Berlin', 'Europe/London')).toBe(true);
    // Arizona keeps its clocks in summer; Denver does not.
    expect(clocksDiffer('2026-12-01T08:00:00Z', 'America/Phoenix', 'America/Denver')).toBe(false);
    expect(clocksDiffer('2026-07-01T08:00:00Z', 'America/Phoenix', 'America/Denver')).toBe(true);
  });

  it('falls on the day that its own zone has', () => {
    expect(leaf('2026-12-31T23:30:00Z', 'Europe/Berlin')).toEqual({ month: 'Jan', day: '1' });
    expect(leaf('2026-12-31T23:30:00Z', 'America/New_York')).toEqual({ month: 'Dec', day: '31' });
    expect(zoneName('America/New_York')).toBe('New York time');
  });
});
