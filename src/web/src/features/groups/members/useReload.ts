import { fetchQuery, useRelayEnvironment } from 'react-relay/hooks';
import type { GraphQLTaggedNode, OperationType } from 'relay-runtime';

/** Asks a page's query again, so that all its lists say what stands now. */
export function useReload<Q extends OperationType>(
  query: GraphQLTaggedNode,
  variables: Q['variables'],
): () => void {
  const environment = useRelayEnvironment();
  return () => {
    fetchQuery<Q>(environment, query, variables, { fetchPolicy: 'network-only' }).subscribe({
      // What stands there stays; what was done is done all the same.
      error: () => {},
    });
  };
}
