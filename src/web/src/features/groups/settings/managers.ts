import { fetchQuery, graphql, useRelayEnvironment } from 'react-relay/hooks';
import type { managersQuery } from '../../../__generated__/managersQuery.graphql';

/** The lines of a field that say something. */
export function linesOf(value: FormDataEntryValue | null): string[] {
  return String(value ?? '')
    .split('\n')
    .map((line) => line.trim().replace(/^@/, ''))
    .filter((line) => line !== '');
}

/** Finds people by the names in their addresses; tells the first that nobody has. Errors: rejects when a request fails. */
export function useManagers(): (
  handles: readonly string[],
) => Promise<{ ids: string[] } | { missing: string }> {
  const environment = useRelayEnvironment();
  return async (handles) => {
    const ids: string[] = [];
    for (const handle of handles) {
      const found = await fetchQuery<managersQuery>(
        environment,
        graphql`
          query managersQuery($handle: String!) {
            personByHandle(handle: $handle) {
              id
            }
          }
        `,
        { handle },
      ).toPromise();
      const id = found?.personByHandle?.id;
      if (!id) return { missing: handle };
      ids.push(id);
    }
    return { ids };
  };
}
