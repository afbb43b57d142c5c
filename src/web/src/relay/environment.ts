import {
  Environment,
  type GraphQLResponse,
  Network,
  Observable,
  RecordSource,
  type RequestParameters,
  Store,
  type Variables,
} from 'relay-runtime';
import { drawn } from '../router/drawn';
import { prepareRefusals } from '../words/language';
import { takeAnswer } from './ahead';
import { asked, type Fault, faultOf, post, RequestError } from './request';

interface Answer {
  data?: unknown;
  errors?: readonly Fault[];
}

/** What the home page asks: the device keeps the last answers to these, to have something to read without a connection. */
const isKept = /^(Shell|HomePage|Bell|UnreadNumber)Query$/;
/** Besides mutations, what may tell why something was refused: a search, and drafts that did not go out. */
const tellsRefusals = /^(Search(Page|More)|DraftsPage)Query$/;
const kept = () => import('./kept');

/** The graph as this tab knows it. Pages that were left stay for a while, so that going back shows them at once. */
export function createEnvironment(): Environment {
  return new Environment({
    network: Network.create(
      (operation, variables) =>
        saidAhead(operation) ?? (isKept.test(operation.name) ? askOrRead : ask)(operation, variables),
      (operation, variables) =>
        Observable.from(import('./live')).mergeMap(({ follow }) =>
          follow({ ...asked(operation), variables }),
        ),
    ),
    store: new Store(new RecordSource(), { gcReleaseBufferSize: 20 }),
  });
}

/** An answer that is there already is given at once, so that its page is drawn without a gap. */
function saidAhead(operation: RequestParameters): GraphQLResponse | undefined {
  const answer = takeAnswer(operation.id) as GraphQLResponse | undefined;
  if (answer) keepLater(operation, answer);
  return answer;
}

async function ask(operation: RequestParameters, variables: Variables): Promise<GraphQLResponse> {
  // On their way with the request, so that they are there if it is refused; without them the server's English stands.
  const mayRefuse = operation.operationKind === 'mutation' || tellsRefusals.test(operation.name);
  const words = mayRefuse ? prepareRefusals().catch(() => {}) : undefined;
  const answer = (await post('/graphql', {
    ...asked(operation),
    operationName: operation.name,
    variables,
  })) as Answer;
  const [first] = answer.errors ?? [];
  // Only what the person has just done leads away from the page; a list that loads does not.
  if (first?.extensions?.code === 'AUTH_INTERACTION_REQUIRED' && operation.operationKind === 'mutation') {
    const { leaveToConfirm } = await import('../identity/entra');
    await leaveToConfirm(location.pathname + location.search, first.extensions);
  }
  if (!answer.data) throw faultOf(first);
  await words;
  return answer as GraphQLResponse;
}

/** Keeps the answer on this device, once nobody waits for the page any more. */
function keepLater(operation: RequestParameters, answer: GraphQLResponse): void {
  void drawn.then(kept).then(({ keepAnswer }) => keepAnswer(operation, answer));
}

/** The server's answer, and where it cannot be reached the last one that this device kept. */
async function askOrRead(operation: RequestParameters, variables: Variables): Promise<GraphQLResponse> {
  try {
    const answer = await ask(operation, variables);
    keepLater(operation, answer);
    return answer;
  } catch (error) {
    if (!(error instanceof RequestError) || error.kind !== 'offline') throw error;
    const answer = await kept().then(({ keptAnswer }) => keptAnswer(operation));
    if (!answer) throw error;
    return answer;
  }
}
