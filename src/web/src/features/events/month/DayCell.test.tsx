import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readerZone } from '../../../design/text/dates';
import { DayCell } from './DayCell';
import type { MonthEvent } from './useMonth';

const day = '2026-11-22';
let ids = 0;
const event = (changes: Partial<MonthEvent> = {}) =>
  ({
    id: `event-${ids++}`,
    title: 'Lunch',
    startsAt: new Date(2026, 10, 22, 12).toISOString(),
    endsAt: new Date(2026, 10, 22, 13).toISOString(),
    zone: readerZone(),
    isCancelled: false,
    ...changes,
  }) as MonthEvent;

describe('A day of the month', () => {
  const row = document.createElement('tr');
  let root: Root;
  const onOpen = vi.fn();
  const show = (...events: MonthEvent[]) => {
    const rest = { isBeside: false, isToday: false, isChosen: true, onChoose: () => {}, onOpen };
    return act(async () => root.render(<DayCell day={day} events={events} {...rest} />));
  };
  const links = () => [...row.querySelectorAll('a')].map((link) => link.textContent);

  beforeEach(() => {
    onOpen.mockReset();
    root = createRoot(row);
  });
  afterEach(() => act(async () => root.unmount()));

  it('says its date and how much is on', async () => {
    await show();
    expect(row.querySelector('.hidden')?.textContent).toMatch(/Sunday.* 22 November 2026, no events/);
    await show(event());
    expect(row.querySelector('.hidden')?.textContent).toMatch(/, 1 event$/);
  });

  it('shows three, and of four two and how many there are beside', async () => {
    await show(event(), event(), event());
    expect(links()).toHaveLength(3);
    expect(row.querySelector('button')).toBeNull();
    await show(event(), event(), event(), event());
    expect(links()).toHaveLength(2);
    expect(row.querySelector('button')?.textContent).toBe('2 more');
    await act(async () => row.querySelector('button')?.click());
    expect(onOpen).toHaveBeenCalledWith(day);
  });

  it('says in words that an event is cancelled, that it began before, and when it is there', async () => {
    await show(event({ isCancelled: true }));
    expect(links()[0]).toMatch(/12:00 Cancelled Lunch/);
    await show(event({ startsAt: new Date(2026, 10, 20, 12).toISOString() }));
    expect(links()[0]).toMatch(/goes on\s+Lunch/);
    await show(event({ zone: 'Pacific/Kiritimati' }));
    expect(links()[0]).toContain('Kiritimati time');
  });
});
