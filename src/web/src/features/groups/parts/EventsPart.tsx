import { graphql } from 'react-relay/hooks';
import type { EventsPartQuery } from '../../../__generated__/EventsPartQuery.graphql';
import { groupPart } from '../GroupFrame';
import { GroupEvents } from './GroupEvents';

/** What is planned in a group. */
export const eventsPart = groupPart<EventsPartQuery>(
  graphql`
    query EventsPartQuery($slug: String!) @throwOnFieldError {
      ...GroupFrame_query @arguments(slug: $slug)
      groupBySlug(slug: $slug) {
        ...GroupEvents_group
      }
    }
  `,
  'events',
  ({ groupBySlug }) => groupBySlug && <GroupEvents group={groupBySlug} />,
);
