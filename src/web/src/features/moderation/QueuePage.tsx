import { graphql, type PreloadedQuery, usePaginationFragment, usePreloadedQuery } from 'react-relay/hooks';
import type { QueueMoreQuery } from '../../__generated__/QueueMoreQuery.graphql';
import type { QueuePage_query$key } from '../../__generated__/QueuePage_query.graphql';
import type { QueuePageQuery } from '../../__generated__/QueuePageQuery.graphql';
import { Muted } from '../../design/surfaces/Card';
import { Columns } from '../../design/surfaces/Columns';
import { PageHeader } from '../../design/surfaces/PageHeader';
import { Empty, ListEnd } from '../../design/surfaces/States';
import { Link } from '../../router/Link';
import { queryPage } from '../../router/page';
import { CaseCard } from './CaseCard';
import { messages } from './messages';
import { messages as transparency } from './transparency/messages';

const query = graphql`
  query QueuePageQuery @throwOnFieldError {
    ...QueuePage_query
  }
`;

/** What waits for a moderator, the most urgent first. */
function QueuePage({ query: loaded }: { query: PreloadedQuery<QueuePageQuery> }) {
  const key: QueuePage_query$key = usePreloadedQuery<QueuePageQuery>(query, loaded);
  const { data, hasNext, isLoadingNext, loadNext } = usePaginationFragment<
    QueueMoreQuery,
    QueuePage_query$key
  >(
    graphql`
      fragment QueuePage_query on Query
      @argumentDefinitions(first: { type: "Int", defaultValue: 10 }, after: { type: "String" })
      @refetchable(queryName: "QueueMoreQuery") {
        moderationQueue(first: $first, after: $after) @connection(key: "QueuePage_moderationQueue") {
          edges {
            node {
              id
              ...CaseCard_case
            }
          }
        }
      }
    `,
    key,
  );
  const cases = (data.moderationQueue.edges ?? []).map(({ node }) => node);
  return (
    <Columns>
      <PageHeader title={messages.queueTitle} />
      <Muted>{messages.queueIntro}</Muted>
      <p>
        <Link to="/moderation/transparency">{transparency.link}</Link>
      </p>
      {cases.length === 0 && <Empty title={messages.queueEmpty} body={messages.queueEmptyBody} />}
      {cases.map((found) => (
        <CaseCard key={found.id} case={found} />
      ))}
      <ListEnd hasNext={hasNext} isLoading={isLoadingNext} onMore={() => loadNext(10)} />
    </Columns>
  );
}

export const queuePage = queryPage<QueuePageQuery>(query, () => ({}), QueuePage);
