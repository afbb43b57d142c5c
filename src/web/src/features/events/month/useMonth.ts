import { useEffect, useState } from 'react';
import { graphql, usePaginationFragment } from 'react-relay/hooks';
import type { MonthMoreQuery } from '../../../__generated__/MonthMoreQuery.graphql';
import type { useMonth_query$data, useMonth_query$key } from '../../../__generated__/useMonth_query.graphql';
import { readerZone } from '../../../design/text/dates';
import { byDay, type Day } from './days';

/** An event as the days of a month show it. */
export type MonthEvent = NonNullable<useMonth_query$data['events']['edges']>[number]['node'];

const pageSize = 50;

interface MonthEvents {
  onDays: ReadonlyMap<Day, readonly MonthEvent[]>;
  /** Whether all events of the month are there. */
  isWhole: boolean;
  /** Whether a part of them could not be fetched. */
  hasNext: boolean;
  isLoading: boolean;
  /** Tries to fetch that part again. */
  onMore: () => void;
}

/** The events of a month by the days of the reader's zone. They come in pages, and all pages are fetched: a day without its events would say that it is free. */
export function useMonth(key: useMonth_query$key): MonthEvents {
  const { data, hasNext, isLoadingNext, loadNext } = usePaginationFragment<
    MonthMoreQuery,
    useMonth_query$key
  >(
    graphql`
      fragment useMonth_query on Query
      @argumentDefinitions(
        from: { type: "DateTime!" }
        until: { type: "DateTime!" }
        first: { type: "Int", defaultValue: 50 }
        after: { type: "String" }
      )
      @refetchable(queryName: "MonthMoreQuery") {
        events(from: $from, until: $until, first: $first, after: $after)
          @connection(key: "useMonth_events") {
          edges {
            node {
              id
              title
              startsAt
              endsAt
              zone
              isCancelled
              ...EventCard_event
            }
          }
        }
      }
    `,
    key,
  );
  const [hasFailed, setFailed] = useState(false);
  useEffect(() => {
    if (hasNext && !isLoadingNext && !hasFailed)
      loadNext(pageSize, { onComplete: (error) => setFailed(error !== null) });
  }, [hasNext, isLoadingNext, hasFailed, loadNext]);
  const events = (data.events.edges ?? []).map(({ node }) => node);
  return {
    onDays: byDay(events, readerZone()),
    isWhole: !hasNext,
    hasNext: hasNext && hasFailed,
    isLoading: isLoadingNext,
    onMore: () => setFailed(false),
  };
}
