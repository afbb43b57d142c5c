import { Environment, type GraphQLResponse, Network, RecordSource, Store } from 'relay-runtime';
import { asked, type Fault, faultOf, post } from './request';

interface Answer {
  data?: unknown;
  errors?: readonly Fault[];
}

/** The graph as this tab knows it. Pages that were left stay for a while, so that going back shows them at once. */
export function createEnvironment(): Environment {
  return new Environment({
    network: Network.create(async (operation, variables) => {
      const answer = (await post('/graphql', {
        ...asked(operation),
        operationName: operation.name,
        variables,
      })) as Answer;
      if (!answer.data) throw faultOf(answer.errors?.[0]);
      return answer as GraphQLResponse;
    }),
    store: new Store(new RecordSource(), { gcReleaseBufferSize: 20 }),
  });
}
