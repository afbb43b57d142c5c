import { graphql } from 'react-relay/hooks';
import type { PagesPartQuery } from '../../../__generated__/PagesPartQuery.graphql';
import { groupPart } from '../GroupFrame';
import { GroupPages } from './GroupPages';

/** The pages that a group keeps. */
export const pagesPart = groupPart<PagesPartQuery>(
  graphql`
    query PagesPartQuery($slug: String!) @throwOnFieldError {
      ...GroupFrame_query @arguments(slug: $slug)
      groupBySlug(slug: $slug) {
        ...GroupPages_group
      }
    }
  `,
  'pages',
  ({ groupBySlug }) => groupBySlug && <GroupPages group={groupBySlug} />,
);
