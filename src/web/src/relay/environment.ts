import { Environment, type GraphQLResponse, Network, RecordSource, Store } from 'relay-runtime';
import { post, RequestError } from './request';

interface Answer {
  data?: unknown;
  errors?: readonly { message: string; extensions?: { traceId?: string; code?: string } }[];
}

/** The graph as this tab knows it. Pages that were left stay for a while, so that going back shows them at once. */
export function createEnvironment(): Environment {
  return new Environment({
    network: Network.create(async (operation, variables) => {
      const answer = (await post('/graphql', {
        query: operation.text,
        operationName: operation.name,
        variables,
      })) as Answer;
      const first = answer.errors?.[0];
      if (!answer.data)
        throw new RequestError('fault', first?.message ?? 'No data came.', first?.extensions?.traceId);
      return answer as GraphQLResponse;
    }),
    store: new Store(new RecordSource(), { gcReleaseBufferSize: 20 }),
  });
}
