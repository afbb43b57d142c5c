import { graphql, type PreloadedQuery, usePreloadedQuery } from 'react-relay/hooks';
import type { EventsPartQuery } from '../../../__generated__/EventsPartQuery.graphql';
import type { Place } from '../../../router/match';
import { queryPage } from '../../../router/page';
import { GroupFrame } from '../GroupFrame';
import { useReload } from '../members/useReload';
import { GroupEvents } from './GroupEvents';

const query = graphql`
  query EventsPartQuery($slug: String!) @throwOnFieldError {
    ...GroupFrame_query @arguments(slug: $slug)
    groupBySlug(slug: $slug) {
      ...GroupEvents_group
    }
  }
`;

const variables = ({ params }: Place) => ({ slug: params.slug ?? '' });

/** What is planned in a group. */
function EventsPart({ query: loaded, place }: { query: PreloadedQuery<EventsPartQuery>; place: Place }) {
  const data = usePreloadedQuery<EventsPartQuery>(query, loaded);
  const reload = useReload<EventsPartQuery>(query, variables(place));
  return (
    <GroupFrame query={data} part="events" reload={reload}>
      {data.groupBySlug && <GroupEvents group={data.groupBySlug} />}
    </GroupFrame>
  );
}

export const eventsPart = queryPage<EventsPartQuery>(query, variables, EventsPart);
