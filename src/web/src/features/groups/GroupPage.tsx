import { graphql, type PreloadedQuery, usePreloadedQuery } from 'react-relay/hooks';
import type { GroupPageQuery } from '../../__generated__/GroupPageQuery.graphql';
import type { Place } from '../../router/match';
import { queryPage } from '../../router/page';
import { GroupFrame } from './GroupFrame';
import { GroupPosts } from './GroupPosts';
import { useReload } from './members/useReload';

const query = graphql`
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
`;

const variables = ({ params }: Place) => ({ slug: params.slug ?? '' });

/** What is said in a group. */
function GroupPage({ query: loaded, place }: { query: PreloadedQuery<GroupPageQuery>; place: Place }) {
  const data = usePreloadedQuery<GroupPageQuery>(query, loaded);
  const reload = useReload<GroupPageQuery>(query, variables(place));
  return (
    <GroupFrame query={data} part="posts" reload={reload}>
      {data.groupBySlug && <GroupPosts group={data.groupBySlug} person={data.viewer.person} />}
    </GroupFrame>
  );
}

export const groupPage = queryPage<GroupPageQuery>(query, variables, GroupPage);
