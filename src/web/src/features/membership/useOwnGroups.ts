import { useEffect, useState } from 'react';
import { graphql, usePaginationFragment } from 'react-relay/hooks';
import type {
  useOwnGroups_viewer$data,
  useOwnGroups_viewer$key,
} from '../../__generated__/useOwnGroups_viewer.graphql';
import type { useOwnGroupsMoreQuery } from '../../__generated__/useOwnGroupsMoreQuery.graphql';

type OwnGroup = NonNullable<useOwnGroups_viewer$data['groups']['edges']>[number]['node'];

const page = 50;

/** The groups that the viewer is in, by name. The first come with the page; for who is in very many the others follow once they are wanted. */
export function useOwnGroups(viewer: useOwnGroups_viewer$key, isWanted = true): readonly OwnGroup[] {
  const [hasFailed, setFailed] = useState(false);
  const { data, hasNext, isLoadingNext, loadNext } = usePaginationFragment<
    useOwnGroupsMoreQuery,
    useOwnGroups_viewer$key
  >(
    graphql`
      fragment useOwnGroups_viewer on Viewer
      @argumentDefinitions(first: { type: "Int", defaultValue: 50 }, after: { type: "String" })
      @refetchable(queryName: "useOwnGroupsMoreQuery") {
        groups(first: $first, after: $after) @connection(key: "useOwnGroups_groups") {
          edges {
            node {
              id
              slug
              name
              mayPost
              ...Composer_group
            }
          }
        }
      }
    `,
    viewer,
  );
  const isMissing = isWanted && hasNext && !hasFailed && !isLoadingNext;
  useEffect(() => {
    // Those that came can be chosen all the same.
    if (isMissing) loadNext(page, { onComplete: (error) => setFailed(error !== null) });
  }, [isMissing, loadNext]);
  return (data.groups.edges ?? []).map(({ node }) => node);
}
