import { graphql, type PreloadedQuery, usePreloadedQuery } from 'react-relay/hooks';
import type { AboutPartQuery } from '../../../__generated__/AboutPartQuery.graphql';
import type { Place } from '../../../router/match';
import { queryPage } from '../../../router/page';
import { GroupFrame } from '../GroupFrame';
import { useReload } from '../members/useReload';
import { GroupAbout } from './GroupAbout';

const query = graphql`
  query AboutPartQuery($slug: String!) @throwOnFieldError {
    ...GroupFrame_query @arguments(slug: $slug)
    groupBySlug(slug: $slug) {
      ...GroupAbout_group
    }
  }
`;

const variables = ({ params }: Place) => ({ slug: params.slug ?? '' });

/** What a group is for, who answers for it, and its rules. */
function AboutPart({ query: loaded, place }: { query: PreloadedQuery<AboutPartQuery>; place: Place }) {
  const data = usePreloadedQuery<AboutPartQuery>(query, loaded);
  const reload = useReload<AboutPartQuery>(query, variables(place));
  return (
    <GroupFrame query={data} part="about" reload={reload}>
      {data.groupBySlug && <GroupAbout group={data.groupBySlug} />}
    </GroupFrame>
  );
}

export const aboutPart = queryPage<AboutPartQuery>(query, variables, AboutPart);
