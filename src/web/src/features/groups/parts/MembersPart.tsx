import { graphql } from 'react-relay/hooks';
import type { MembersPartQuery } from '../../../__generated__/MembersPartQuery.graphql';
import { groupPart } from '../GroupFrame';
import { Members } from './Members';

/** The people of a group. */
export const membersPart = groupPart<MembersPartQuery>(
  graphql`
    query MembersPartQuery($slug: String!) @throwOnFieldError {
      ...GroupFrame_query @arguments(slug: $slug)
      groupBySlug(slug: $slug) {
        ...Members_group
      }
    }
  `,
  'members',
  ({ groupBySlug }) => groupBySlug && <Members group={groupBySlug} />,
);
