import { clocksDiffer, readerZone, span, timeIn, zoneName } from '../../../design/text/dates';
import { Link } from '../../../router/Link';
import { number } from '../../../words/locale';
import { type Day, dayOf } from './days';
import { dayName, dayNumber } from './dayWords';
import styles from './Month.module.css';
import { messages } from './messages';
import type { MonthEvent } from './useMonth';

/** The most lines of a day: so many events, or one less and how many there are beside. */
const mostLines = 3;

interface DayCellProps {
  day: Day;
  events: readonly MonthEvent[];
  /** Whether it belongs to the month before or after. */
  isBeside: boolean;
  isToday: boolean;
  isChosen: boolean;
  onChoose: (day: Day) => void;
  /** Shows all that is on that day. */
  onOpen: (day: Day) => void;
}

/** A day of the month with its first events; on a phone with how many there are. */
export function DayCell({ day, events, isBeside, isToday, isChosen, onChoose, onOpen }: DayCellProps) {
  const shown = events.length > mostLines ? events.slice(0, mostLines - 1) : events;
  const hidden = events.length - shown.length;
  const stop = isChosen ? 0 : -1;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the grid hears the keys of all its days
    <td
      // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a day is a cell of the grid
      role="gridcell"
      data-day={day}
      className={isBeside ? styles.beside : undefined}
      tabIndex={stop}
      aria-selected={isChosen}
      aria-current={isToday ? 'date' : undefined}
      onClick={() => onChoose(day)}
    >
      <span className="hidden">{messages.day(dayName(day), events.length)}</span>
      <span className={styles.number} aria-hidden="true">
        {dayNumber(day)}
      </span>
      {events.length > 0 && (
        <>
          <span className={styles.count} aria-hidden="true">
            {number(events.length)}
          </span>
          <ul className={styles.lines}>
            {shown.map((event) => (
              <li key={event.id}>
                <EventLine event={event} day={day} tabIndex={stop} />
              </li>
            ))}
            {hidden > 0 && (
              <li>
                <button
                  type="button"
                  className={styles.more}
                  tabIndex={stop}
                  aria-label={messages.moreOn(hidden, dayName(day))}
                  onClick={() => onOpen(day)}
                >
                  {messages.more(hidden)}
                </button>
              </li>
            )}
          </ul>
        </>
      )}
    </td>
  );
}

/** When an event begins on the reader's clock, and its name. Where clocks differ, its own time is said beside. */
function EventLine({ event, day, tabIndex }: { event: MonthEvent; day: Day; tabIndex: number }) {
  const { id, title, startsAt, endsAt, zone, isCancelled } = event;
  const mine = readerZone();
  const begun = Date.parse(startsAt);
  const isElsewhere = clocksDiffer(startsAt, zone, mine) || clocksDiffer(endsAt, zone, mine);
  const there = isElsewhere ? `${span(startsAt, endsAt, zone)} (${zoneName(zone)})` : undefined;
  return (
    <Link
      to={`/events/${encodeURIComponent(id)}`}
      className={`${styles.line} ${isCancelled ? styles.cancelled : ''}`}
      tabIndex={tabIndex}
      title={there}
    >
      <span className={styles.time}>
        {dayOf(begun, mine) === day ? timeIn(mine, begun) : messages.goesOn}
      </span>{' '}
      {isCancelled && <em>{messages.cancelled}</em>} <bdi className={styles.title}>{title}</bdi>
      {there && <span className="hidden">{`, ${there}`}</span>}
    </Link>
  );
}
