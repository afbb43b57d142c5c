import { graphql, type PreloadedQuery, usePreloadedQuery } from 'react-relay/hooks';
import type { MembersPartQuery } from '../../../__generated__/MembersPartQuery.graphql';
import type { Place } from '../../../router/match';
import { queryPage } from '../../../router/page';
import { GroupFrame } from '../GroupFrame';
import { useReload } from '../members/useReload';
import { Members } from './Members';

const query = graphql`
  query MembersPartQuery($slug: String!) @throwOnFieldError {
    ...GroupFrame_query @arguments(slug: $slug)
    groupBySlug(slug: $slug) {
      ...Members_group
    }
  }
`;

const variables = ({ params }: Place) => ({ slug: params.slug ?? '' });

/** The people of a group. */
function MembersPart({ query: loaded, place }: { query: PreloadedQuery<MembersPartQuery>; place: Place }) {
  const data = usePreloadedQuery<MembersPartQuery>(query, loaded);
  const reload = useReload<MembersPartQuery>(query, variables(place));
  return (
    <GroupFrame query={data} part="members" reload={reload}>
      {data.groupBySlug && <Members group={data.groupBySlug} />}
    </GroupFrame>
  );
}

export const membersPart = queryPage<MembersPartQuery>(query, variables, MembersPart);
