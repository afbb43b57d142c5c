import { useCallback, useEffect } from 'react';
import { fetchQuery, useRelayEnvironment } from 'react-relay/hooks';
import type { GraphQLTaggedNode, OperationType } from 'relay-runtime';

/** Asks a page's query again, and every two seconds as long as something is under way. */
export function useReload<Q extends OperationType>(
  query: GraphQLTaggedNode,
  variables: Q['variables'],
  isUnderWay: boolean,
): () => void {
  const environment = useRelayEnvironment();
  const asked = JSON.stringify(variables);
  const reload = useCallback(
    () =>
      void fetchQuery<Q>(environment, query, JSON.parse(asked), { fetchPolicy: 'network-only' }).subscribe({
        // What stands there stays; the next look tries again.
        error: () => {},
      }),
    [environment, query, asked],
  );
  useEffect(() => {
    if (!isUnderWay) return;
    const timer = setInterval(reload, 2_000);
    return () => clearInterval(timer);
  }, [reload, isUnderWay]);
  return reload;
}
