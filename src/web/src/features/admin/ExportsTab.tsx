import {
  graphql,
  type PreloadedQuery,
  useMutation,
  usePaginationFragment,
  usePreloadedQuery,
} from 'react-relay/hooks';
import type { ExportsMoreQuery } from '../../__generated__/ExportsMoreQuery.graphql';
import type { ExportsTab_query$key } from '../../__generated__/ExportsTab_query.graphql';
import type { ExportsTabQuery } from '../../__generated__/ExportsTabQuery.graphql';
import type { ExportsTabRequestMutation } from '../../__generated__/ExportsTabRequestMutation.graphql';
import { refusalText } from '../../relay/refusal';
import { queryPage } from '../../router/page';
import { ExportItem } from './ExportItem';
import { messages } from './messages';
import { RequestsTab } from './RequestsTab';
import { useReload } from './useReload';

const words = messages.exports;

const query = graphql`
  query ExportsTabQuery @throwOnFieldError {
    ...ExportsTab_query
  }
`;

/** Where a named officer has the data of somebody gathered who has left. */
function ExportsTab({ query: loaded }: { query: PreloadedQuery<ExportsTabQuery> }) {
  const key: ExportsTab_query$key = usePreloadedQuery<ExportsTabQuery>(query, loaded);
  const { data, hasNext, isLoadingNext, loadNext } = usePaginationFragment<
    ExportsMoreQuery,
    ExportsTab_query$key
  >(
    graphql`
      fragment ExportsTab_query on Query
      @argumentDefinitions(first: { type: "Int", defaultValue: 20 }, after: { type: "String" })
      @refetchable(queryName: "ExportsMoreQuery") {
        leaverExports(first: $first, after: $after) @connection(key: "ExportsTab_leaverExports") {
          edges {
            node {
              id
              archive {
                readyAt
              }
              ...ExportItem_export
            }
          }
        }
      }
    `,
    key,
  );
  const exports = (data.leaverExports.edges ?? []).map(({ node }) => node);
  const isGathering = exports.some(({ archive }) => archive && archive.readyAt == null);
  const reload = useReload<ExportsTabQuery>(query, {}, isGathering);
  const [request] = useMutation<ExportsTabRequestMutation>(graphql`
    mutation ExportsTabRequestMutation($input: RequestLeaverExportInput!) {
      requestLeaverExport(input: $input) {
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
        onCompleted: ({ requestLeaverExport }) => {
          resolve(refusalText(requestLeaverExport.errors));
          reload();
        },
        onError: reject,
      }),
    );
  return (
    <RequestsTab
      tab="exports"
      words={words}
      hint={messages.reasonHint}
      send={send}
      more={{ hasNext, isLoading: isLoadingNext, onMore: () => loadNext(20) }}
    >
      {exports.map((one) => (
        <ExportItem key={one.id} leaverExport={one} />
      ))}
    </RequestsTab>
  );
}

export const exportsTab = queryPage<ExportsTabQuery>(query, () => ({}), ExportsTab);
