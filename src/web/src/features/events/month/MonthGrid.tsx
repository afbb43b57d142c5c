import type { KeyboardEvent, Ref } from 'react';
import { DayCell } from './DayCell';
import { type Calendar, type Day, type Month, step } from './days';
import { weekdayNames } from './dayWords';
import styles from './Month.module.css';
import type { MonthEvent } from './useMonth';

interface MonthGridProps {
  ref: Ref<HTMLTableElement>;
  month: Month;
  weeks: readonly (readonly Day[])[];
  calendar: Calendar;
  onDays: ReadonlyMap<Day, readonly MonthEvent[]>;
  /** Whether events are on their way. */
  isBusy: boolean;
  /** The day that is chosen: the one that takes the focus. */
  day: Day;
  today: Day;
  onChoose: (day: Day) => void;
  /** Chooses a day and gives it the focus. */
  onWalk: (day: Day) => void;
  /** Opens what is on that day. */
  onOpen: (day: Day) => void;
}

/** The days of a month in weeks: one of them is a stop of the Tab key, from which keys lead to the others. */
export function MonthGrid({ ref, weeks, calendar, onDays, isBusy, onChoose, ...props }: MonthGridProps) {
  const { month, day, today, onWalk, onOpen } = props;
  const press = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    const at = (event.target as Element).closest<HTMLElement>('[data-day]')?.dataset.day ?? day;
    const next = step(at, event.key, calendar);
    if (next) onWalk(next);
    else if (event.key === 'Enter' && event.target instanceof HTMLTableCellElement) onOpen(at);
    else return;
    event.preventDefault();
  };
  return (
    <table
      ref={ref}
      // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: days that are walked by keys are a grid
      role="grid"
      aria-labelledby="month"
      aria-busy={isBusy}
      className={styles.grid}
      onKeyDown={press}
    >
      <thead>
        <tr>
          {weekdayNames(calendar.firstWeekday).map(({ long, short }) => (
            <th key={long} scope="col" abbr={long}>
              <span aria-hidden="true">{short}</span>
              <span className="hidden">{long}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map((week) => (
          <tr key={week[0]}>
            {week.map((each) => (
              <DayCell
                key={each}
                day={each}
                events={onDays.get(each) ?? []}
                isBeside={!each.startsWith(month)}
                isToday={each === today}
                isChosen={each === day}
                onChoose={onChoose}
                onOpen={onOpen}
              />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
