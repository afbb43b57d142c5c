import { graphql, type PreloadedQuery, usePaginationFragment, usePreloadedQuery } from 'react-relay/hooks';
import type { BreakGlassMoreQuery } from '../../__generated__/BreakGlassMoreQuery.graphql';
import type { BreakGlassTab_query$key } from '../../__generated__/BreakGlassTab_query.graphql';
import type { BreakGlassTabQuery } from '../../__generated__/BreakGlassTabQuery.graphql';
import { Card, Muted, SectionTitle, Stack } from '../../design/surfaces/Card';
import { ListEnd } from '../../design/surfaces/States';
import { queryPage } from '../../router/page';
import styles from './Admin.module.css';
import { AdminFrame } from './AdminFrame';
import { AskBreakGlass } from './AskBreakGlass';
import { BreakGlassItem } from './BreakGlassItem';
import { messages } from './messages';
import { useReload } from './useReload';

const words = messages.breakGlass;

const query = graphql`
  query BreakGlassTabQuery @throwOnFieldError {
    viewer {
      person {
        id
      }
    }
    ...BreakGlassTab_query
  }
`;

/** Where administrators ask to read one closed thread, and agree to what another one asks. */
function BreakGlassTab({ query: loaded }: { query: PreloadedQuery<BreakGlassTabQuery> }) {
  const shown = usePreloadedQuery<BreakGlassTabQuery>(query, loaded);
  const reload = useReload<BreakGlassTabQuery>(query, {}, false);
  const { data, hasNext, isLoadingNext, loadNext } = usePaginationFragment<
    BreakGlassMoreQuery,
    BreakGlassTab_query$key
  >(
    graphql`
      fragment BreakGlassTab_query on Query
      @argumentDefinitions(first: { type: "Int", defaultValue: 20 }, after: { type: "String" })
      @refetchable(queryName: "BreakGlassMoreQuery") {
        breakGlassRequests(first: $first, after: $after) @connection(key: "BreakGlassTab_breakGlassRequests") {
          edges {
            node {
              id
              ...BreakGlassItem_request
            }
          }
        }
      }
    `,
    shown,
  );
  const requests = (data.breakGlassRequests.edges ?? []).map(({ node }) => node);
  return (
    <AdminFrame tab="break-glass" title={words.title}>
      <Muted>{words.intro}</Muted>
      <Card>
        <Stack gap={14}>
          <SectionTitle>{words.ask}</SectionTitle>
          <AskBreakGlass onDone={reload} />
        </Stack>
      </Card>
      <Card>
        <Stack gap={14}>
          <SectionTitle>{words.list}</SectionTitle>
          {requests.length === 0 ? (
            <p className={styles.quiet}>{words.none}</p>
          ) : (
            <ul className={styles.list}>
              {requests.map((request) => (
                <BreakGlassItem key={request.id} request={request} viewerId={shown.viewer.person.id} />
              ))}
            </ul>
          )}
        </Stack>
      </Card>
      <ListEnd hasNext={hasNext} isLoading={isLoadingNext} onMore={() => loadNext(20)} />
    </AdminFrame>
  );
}

export const breakGlassTab = queryPage<BreakGlassTabQuery>(query, () => ({}), BreakGlassTab);
