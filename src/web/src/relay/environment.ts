import { Environment, type GraphQLResponse, Network, Observable, RecordSource, Store } from 'relay-runtime';
import { asked, type Fault, faultOf, post } from './request';

interface Answer {
  data?: unknown;
  errors?: readonly Fault[];
}

/** The graph as this tab knows it. Pages that were left stay for a while, so that going back shows them at once. */
export function createEnvironment(): Environment {
  return new Environment({
    network: Network.create(
      async (operation, variables) => {
        const answer = (await post('/graphql', {
          ...asked(operation),
          operationName: operation.name,
          variables,
        })) as Answer;
        const [first] = answer.errors ?? [];
        // Only what the person has just done leads away from the page; a list that loads does not.
        if (
          first?.extensions?.code === 'AUTH_INTERACTION_REQUIRED' &&
          operation.operationKind === 'mutation'
        ) {
          const { leaveToConfirm } = await import('../identity/entra');
          await leaveToConfirm(location.pathname + location.search, first.extensions);
        }
        if (!answer.data) throw faultOf(first);
        return answer as GraphQLResponse;
      },
      (operation, variables) =>
        Observable.from(import('./live')).mergeMap(({ follow }) =>
          follow({ ...asked(operation), variables }),
        ),
    ),
    store: new Store(new RecordSource(), { gcReleaseBufferSize: 20 }),
  });
}
