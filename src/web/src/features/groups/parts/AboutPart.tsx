import { graphql } from 'react-relay/hooks';
import type { AboutPartQuery } from '../../../__generated__/AboutPartQuery.graphql';
import { groupPart } from '../GroupFrame';
import { GroupAbout } from './GroupAbout';

/** What a group is for, who answers for it, and its rules. */
export const aboutPart = groupPart<AboutPartQuery>(
  graphql`
    query AboutPartQuery($slug: String!) @throwOnFieldError {
      ...GroupFrame_query @arguments(slug: $slug)
      groupBySlug(slug: $slug) {
        ...GroupAbout_group
      }
    }
  `,
  'about',
  ({ groupBySlug }) => groupBySlug && <GroupAbout group={groupBySlug} />,
);
