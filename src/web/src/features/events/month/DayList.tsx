import type { Ref } from 'react';
import { Muted, SectionTitle, Stack } from '../../../design/surfaces/Card';
import { EventCard } from '../EventCard';
import type { Day } from './days';
import { dayName } from './dayWords';
import { messages } from './messages';
import type { MonthEvent } from './useMonth';

/** All that is on the day that is chosen. */
export function DayList({
  ref,
  day,
  events,
}: {
  ref: Ref<HTMLHeadingElement>;
  day: Day;
  events: readonly MonthEvent[];
}) {
  return (
    <section aria-labelledby="day">
      <Stack>
        <SectionTitle id="day" ref={ref}>
          {dayName(day)}
        </SectionTitle>
        {events.length === 0 && <Muted>{messages.free}</Muted>}
        {events.map((event) => (
          <EventCard key={event.id} event={event} />
        ))}
      </Stack>
    </section>
  );
}
