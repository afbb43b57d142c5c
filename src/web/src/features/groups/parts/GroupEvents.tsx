import { graphql, usePaginationFragment } from 'react-relay/hooks';
import type { GroupEvents_group$key } from '../../../__generated__/GroupEvents_group.graphql';
import type { GroupEventsMoreQuery } from '../../../__generated__/GroupEventsMoreQuery.graphql';
import { ButtonLink } from '../../../design/controls/Button';
import { Row } from '../../../design/surfaces/Card';
import { Empty, ListEnd } from '../../../design/surfaces/States';
import { EventCard } from '../../events/EventCard';
import { messages } from './messages';

/** The events of a group that are not over. */
export function GroupEvents({ group: key }: { group: GroupEvents_group$key }) {
  const { data, hasNext, isLoadingNext, loadNext } = usePaginationFragment<
    GroupEventsMoreQuery,
    GroupEvents_group$key
  >(
    graphql`
      fragment GroupEvents_group on Group
      @argumentDefinitions(first: { type: "Int", defaultValue: 20 }, after: { type: "String" })
      @refetchable(queryName: "GroupEventsMoreQuery") {
        slug
        mayPost
        upcomingEvents(first: $first, after: $after) @connection(key: "GroupEvents_upcomingEvents") {
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
  const begin = data.mayPost && (
    <ButtonLink icon="plus" to={`/events/new?group=${data.slug}`}>
      {messages.newEvent}
    </ButtonLink>
  );
  if (events.length === 0)
    return <Empty title={messages.noEvents} body={messages.noEventsBody} action={begin} />;
  return (
    <>
      {begin && <Row>{begin}</Row>}
      {events.map((event) => (
        <EventCard key={event.id} event={event} />
      ))}
      <ListEnd hasNext={hasNext} isLoading={isLoadingNext} onMore={() => loadNext(20)} />
    </>
  );
}
