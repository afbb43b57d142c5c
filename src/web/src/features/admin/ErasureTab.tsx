import {
  graphql,
  type PreloadedQuery,
  useMutation,
  usePaginationFragment,
  usePreloadedQuery,
} from 'react-relay/hooks';
import type { ErasureMoreQuery } from '../../__generated__/ErasureMoreQuery.graphql';
import type { ErasureTab_query$key } from '../../__generated__/ErasureTab_query.graphql';
import type { ErasureTabQuery } from '../../__generated__/ErasureTabQuery.graphql';
import type { ErasureTabRequestMutation } from '../../__generated__/ErasureTabRequestMutation.graphql';
import { refusalText } from '../../relay/refusal';
import { queryPage } from '../../router/page';
import { ErasureItem } from './ErasureItem';
import { messages } from './messages';
import { RequestsTab } from './RequestsTab';
import { useReload } from './useReload';

const words = messages.erasure;

const query = graphql`
  query ErasureTabQuery @throwOnFieldError {
    ...ErasureTab_query
  }
`;

/** Where administrators have people erased who have left: first counted and looked at, then confirmed. */
function ErasureTab({ query: loaded }: { query: PreloadedQuery<ErasureTabQuery> }) {
  const key: ErasureTab_query$key = usePreloadedQuery<ErasureTabQuery>(query, loaded);
  const { data, hasNext, isLoadingNext, loadNext } = usePaginationFragment<
    ErasureMoreQuery,
    ErasureTab_query$key
  >(
    graphql`
      fragment ErasureTab_query on Query
      @argumentDefinitions(first: { type: "Int", defaultValue: 20 }, after: { type: "String" })
      @refetchable(queryName: "ErasureMoreQuery") {
        erasures(first: $first, after: $after) @connection(key: "ErasureTab_erasures") {
          edges {
            node {
              id
              state
              ...ErasureItem_erasure
            }
          }
        }
      }
    `,
    key,
  );
  const erasures = (data.erasures.edges ?? []).map(({ node }) => node);
  const isUnderWay = erasures.some(({ state }) => state === 'COLLECTING' || state === 'ERASING');
  const reload = useReload<ErasureTabQuery>(query, {}, isUnderWay);
  const [request] = useMutation<ErasureTabRequestMutation>(graphql`
    mutation ErasureTabRequestMutation($input: RequestErasureInput!) {
      requestErasure(input: $input) {
        errors {
          __typename
          ... on Error {
            message
            values { name number at texts }
          }
        }
      }
    }
  `);
  const send = (personId: string, reason: string) =>
    new Promise<string | undefined>((resolve, reject) =>
      request({
        variables: { input: { personId, reason } },
        onCompleted: ({ requestErasure }) => {
          resolve(refusalText(requestErasure.errors));
          reload();
        },
        onError: reject,
      }),
    );
  return (
    <RequestsTab
      tab="erasure"
      words={words}
      hint={words.reasonHint}
      send={send}
      more={{ hasNext, isLoading: isLoadingNext, onMore: () => loadNext(20) }}
    >
      {erasures.map((erasure) => (
        <ErasureItem key={erasure.id} erasure={erasure} />
      ))}
    </RequestsTab>
  );
}

export const erasureTab = queryPage<ErasureTabQuery>(query, () => ({}), ErasureTab);
