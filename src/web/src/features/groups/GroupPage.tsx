import { graphql } from 'react-relay/hooks';
import type { GroupPageQuery } from '../../__generated__/GroupPageQuery.graphql';
import { groupPart } from './GroupFrame';
import { GroupPosts } from './GroupPosts';

/** What is said in a group. */
export const groupPage = groupPart<GroupPageQuery>(
  graphql`
    query GroupPageQuery($slug: String!) @throwOnFieldError {
      ...GroupFrame_query @arguments(slug: $slug)
      viewer {
        person {
          ...Composer_person
        }
      }
      groupBySlug(slug: $slug) {
        ...GroupPosts_group
      }
    }
  `,
  'posts',
  ({ groupBySlug, viewer }) => groupBySlug && <GroupPosts group={groupBySlug} person={viewer.person} />,
);
