import { graphql, type PreloadedQuery, usePreloadedQuery } from 'react-relay/hooks';
import type { PagesPartQuery } from '../../../__generated__/PagesPartQuery.graphql';
import type { Place } from '../../../router/match';
import { queryPage } from '../../../router/page';
import { GroupFrame } from '../GroupFrame';
import { useReload } from '../members/useReload';
import { GroupPages } from './GroupPages';

const query = graphql`
  query PagesPartQuery($slug: String!) @throwOnFieldError {
    ...GroupFrame_query @arguments(slug: $slug)
    groupBySlug(slug: $slug) {
      ...GroupPages_group
    }
  }
`;

const variables = ({ params }: Place) => ({ slug: params.slug ?? '' });

/** The pages that a group keeps. */
function PagesPart({ query: loaded, place }: { query: PreloadedQuery<PagesPartQuery>; place: Place }) {
  const data = usePreloadedQuery<PagesPartQuery>(query, loaded);
  const reload = useReload<PagesPartQuery>(query, variables(place));
  return (
    <GroupFrame query={data} part="pages" reload={reload}>
      {data.groupBySlug && <GroupPages group={data.groupBySlug} />}
    </GroupFrame>
  );
}

export const pagesPart = queryPage<PagesPartQuery>(query, variables, PagesPart);
