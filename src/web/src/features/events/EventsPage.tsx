import { graphql, type PreloadedQuery, usePaginationFragment, usePreloadedQuery } from 'react-relay/hooks';
import type { EventsMoreQuery } from '../../__generated__/EventsMoreQuery.graphql';
import type { EventsPage_query$key } from '../../__generated__/EventsPage_query.graphql';
import type { EventsPageQuery } from '../../__generated__/EventsPageQuery.graphql';
import { ButtonLink } from '../../design/controls/Button';
import { Columns } from '../../design/surfaces/Columns';
import { PageHeader } from '../../design/surfaces/PageHeader';
import { Empty, ListEnd } from '../../design/surfaces/States';
import { type Page, queryPage } from '../../router/page';
import { EventCard } from './EventCard';
import { messages } from './messages';
import { monthPage } from './month/MonthPage';
import { ViewTabs } from './month/ViewTabs';

const query = graphql`
  query EventsPageQuery @throwOnFieldError {
    ...EventsPage_query
  }
`;

function EventsPage({ query: loaded }: { query: PreloadedQuery<EventsPageQuery> }) {
  const key: EventsPage_query$key = usePreloadedQuery<EventsPageQuery>(query, loaded);
  const { data, hasNext, isLoadingNext, loadNext } = usePaginationFragment<
    EventsMoreQuery,
    EventsPage_query$key
  >(
    graphql`
      fragment EventsPage_query on Query
      @argumentDefinitions(first: { type: "Int", defaultValue: 20 }, after: { type: "String" })
      @refetchable(queryName: "EventsMoreQuery") {
        upcomingEvents(first: $first, after: $after) @connection(key: "EventsPage_upcomingEvents") {
          edges {
            node {
              id
              ...EventCard_event
            }
          }
        }
      }
    `,
    key,
  );
  const events = (data.upcomingEvents.edges ?? []).map(({ node }) => node);
  return (
    <Columns>
      <PageHeader title={messages.title}>
        <ButtonLink look="primary" icon="plus" to="/events/new">
          {messages.new}
        </ButtonLink>
      </PageHeader>
      <ViewTabs view="list" />
      {events.length === 0 && <Empty title={messages.none} body={messages.noneBody} />}
      {events.map((event) => (
        <EventCard key={event.id} event={event} />
      ))}
      <ListEnd
        hasNext={hasNext}
        isLoading={isLoadingNext}
        onMore={() => loadNext(20)}
        end={events.length > 0 ? messages.end : undefined}
      />
    </Columns>
  );
}

const listPage = queryPage<EventsPageQuery>(query, () => ({}), EventsPage);

/** Events as a list, or by the days of a month: `?view=month`. */
export const eventsPage: Page = (environment, place, returned) => {
  const page = place.search.get('view') === 'month' ? monthPage : listPage;
  return page(environment, place, returned);
};
