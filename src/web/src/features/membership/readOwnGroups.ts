import { fetchQuery, graphql } from 'react-relay/hooks';
import type { Environment } from 'relay-runtime';
import type { readOwnGroupsQuery } from '../../__generated__/readOwnGroupsQuery.graphql';

export interface KnownGroup {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
}

/** Reads the groups that the viewer is in, page by page, and tells after each of all that are known. Shape: what ends the reading. */
export function readOwnGroups(
  environment: Environment,
  tell: (groups: readonly KnownGroup[]) => void,
): () => void {
  let reading: { unsubscribe: () => void } | undefined;
  let isEnded = false;
  const read = (after: string | null | undefined, before: readonly KnownGroup[]) => {
    reading = fetchQuery<readOwnGroupsQuery>(
      environment,
      graphql`
        query readOwnGroupsQuery($after: String) {
          viewer {
            groups(first: 50, after: $after) {
              nodes {
                id
                slug
                name
              }
              pageInfo {
                endCursor
                hasNextPage
              }
            }
          }
        }
      `,
      { after },
      { fetchPolicy: 'store-or-network' },
    ).subscribe({
      next: ({ viewer }) => {
        const { nodes, pageInfo } = viewer.groups;
        const known = [...before, ...(nodes ?? [])];
        tell(known);
        if (pageInfo.hasNextPage && !isEnded) read(pageInfo.endCursor, known);
      },
      // What is known of can be gone on with.
      error: () => {},
    });
  };
  read(null, []);
  return () => {
    isEnded = true;
    reading?.unsubscribe();
  };
}
