import { useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { graphql, type PreloadedQuery, usePreloadedQuery } from 'react-relay/hooks';
import type { MonthPageQuery } from '../../../__generated__/MonthPageQuery.graphql';
import { Button, ButtonLink, IconButton } from '../../../design/controls/Button';
import { Row, SectionTitle } from '../../../design/surfaces/Card';
import { Wide } from '../../../design/surfaces/Columns';
import { PageHeader } from '../../../design/surfaces/PageHeader';
import { ListEnd } from '../../../design/surfaces/States';
import { readerZone } from '../../../design/text/dates';
import { navigate } from '../../../router/history';
import type { Place } from '../../../router/match';
import { queryPage } from '../../../router/page';
import { locale } from '../../../words/locale';
import { messages as events } from '../messages';
import { DayList } from './DayList';
import {
  type Day,
  dayOf,
  firstWeekdayOf,
  type Month,
  monthOf,
  plusDays,
  plusMonths,
  readMonth,
  startOf,
  weeksOf,
} from './days';
import { monthName } from './dayWords';
import { MonthGrid } from './MonthGrid';
import { messages } from './messages';
import { useMonth } from './useMonth';
import { ViewTabs } from './ViewTabs';

const query = graphql`
  query MonthPageQuery($from: DateTime!, $until: DateTime!) @throwOnFieldError {
    ...useMonth_query @arguments(from: $from, until: $until)
  }
`;

const firstWeekday = firstWeekdayOf(locale);
const today = (): Day => dayOf(Date.now(), readerZone());
const monthOfPlace = ({ search }: Place): Month => readMonth(search.get('month')) ?? monthOf(today());
const addressOf = (month: Month) => `/events?view=month&month=${month}`;

/**
 * The events of a month by day. The day that is chosen decides which month stands there, at once;
 * the address and the events follow, without another entry in the browser's history.
 */
function MonthPage({ query: loaded, place }: { query: PreloadedQuery<MonthPageQuery>; place: Place }) {
  const { onDays, isWhole, ...rest } = useMonth(usePreloadedQuery<MonthPageQuery>(query, loaded));
  const asked = monthOfPlace(place);
  const [day, setDay] = useState<Day>(() => (asked === monthOf(today()) ? today() : `${asked}-01`));
  const month = monthOf(day);
  const grid = useRef<HTMLTableElement>(null);
  const list = useRef<HTMLHeadingElement>(null);

  // To arrive at an address puts the page at its top; who walks the days by keys keeps sight of theirs.
  useEffect(() => {
    const { activeElement } = document;
    if (asked && grid.current?.contains(activeElement)) activeElement?.scrollIntoView({ block: 'nearest' });
  }, [asked]);

  const choose = (wanted: Day) => {
    if (!readMonth(monthOf(wanted))) return;
    flushSync(() => setDay(wanted));
    if (monthOf(wanted) !== month) navigate(addressOf(monthOf(wanted)), { replace: true });
  };
  const walkTo = (wanted: Day) => {
    choose(wanted);
    grid.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus();
  };
  const open = (wanted: Day) => {
    choose(wanted);
    const [first, ...others] = onDays.get(wanted) ?? [];
    if (first && others.length === 0) navigate(`/events/${encodeURIComponent(first.id)}`);
    else list.current?.focus();
  };
  return (
    <Wide>
      <PageHeader title={events.title} tab={messages.titled(monthName(month))}>
        <ButtonLink look="primary" icon="plus" to="/events/new">
          {events.new}
        </ButtonLink>
      </PageHeader>
      <Row spread>
        <ViewTabs view="month" />
        <Row>
          <Button small data-page-key="t" aria-keyshortcuts="t" onClick={() => walkTo(today())}>
            {messages.today}
          </Button>
          <IconButton icon="back" label={messages.previous} onClick={() => choose(plusMonths(day, -1))} />
          <IconButton icon="forward" label={messages.next} onClick={() => choose(plusMonths(day, 1))} />
        </Row>
      </Row>
      <div aria-live="polite">
        <SectionTitle id="month">{monthName(month)}</SectionTitle>
      </div>
      <MonthGrid
        ref={grid}
        month={month}
        weeks={weeksOf(month, firstWeekday)}
        calendar={{ firstWeekday, isRightToLeft: document.dir === 'rtl' }}
        onDays={onDays}
        isBusy={asked !== month || !isWhole}
        day={day}
        today={today()}
        onChoose={choose}
        onWalk={walkTo}
        onOpen={open}
      />
      <ListEnd {...rest} />
      <DayList ref={list} day={day} events={onDays.get(day) ?? []} />
    </Wide>
  );
}

export const monthPage = queryPage<MonthPageQuery>(
  query,
  (place) => {
    const days = weeksOf(monthOfPlace(place), firstWeekday).flat();
    const instant = (day: Day) => new Date(startOf(day, readerZone())).toISOString();
    return { from: instant(days[0] ?? ''), until: instant(plusDays(days.at(-1) ?? '', 1)) };
  },
  MonthPage,
);
