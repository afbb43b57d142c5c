import {
  fetchQuery,
  graphql,
  type PreloadedQuery,
  useMutation,
  usePaginationFragment,
  usePreloadedQuery,
  useRelayEnvironment,
} from 'react-relay/hooks';
import noticesMore, { type NoticesMoreQuery } from '../../__generated__/NoticesMoreQuery.graphql';
import type { NoticesPage_query$key } from '../../__generated__/NoticesPage_query.graphql';
import type { NoticesPageAllReadMutation } from '../../__generated__/NoticesPageAllReadMutation.graphql';
import type { NoticesPageQuery } from '../../__generated__/NoticesPageQuery.graphql';
import { Button } from '../../design/controls/Button';
import { TabLink, Tabs } from '../../design/controls/Tabs';
import { Muted, Row } from '../../design/surfaces/Card';
import { Columns } from '../../design/surfaces/Columns';
import { PageHeader } from '../../design/surfaces/PageHeader';
import { Empty, ListEnd } from '../../design/surfaces/States';
import { toast } from '../../design/surfaces/Toasts';
import { failureText } from '../../relay/refusal';
import { Link } from '../../router/Link';
import type { Place } from '../../router/match';
import { queryPage } from '../../router/page';
import { messages } from './messages';
import { NoticeItem } from './NoticeItem';
import { NoticeList } from './NoticeList';
import { useNoticeChanges } from './useNoticeChanges';

const query = graphql`
  query NoticesPageQuery($unreadOnly: Boolean!) @throwOnFieldError {
    viewer {
      noticeCounter {
        unread
        horizonDays
      }
    }
    ...NoticesPage_query @arguments(unreadOnly: $unreadOnly)
  }
`;

const isUnreadOnly = (place: Place) => place.search.get('show') === 'unread';

/** What concerns the reader, each thing once, the latest first. */
function NoticesPage({ query: loaded, place }: { query: PreloadedQuery<NoticesPageQuery>; place: Place }) {
  const found = usePreloadedQuery<NoticesPageQuery>(query, loaded);
  const { data, hasNext, isLoadingNext, loadNext, refetch } = usePaginationFragment<
    NoticesMoreQuery,
    NoticesPage_query$key
  >(
    graphql`
      fragment NoticesPage_query on Query
      @argumentDefinitions(
        first: { type: "Int", defaultValue: 20 }
        after: { type: "String" }
        unreadOnly: { type: "Boolean", defaultValue: false }
      )
      @refetchable(queryName: "NoticesMoreQuery") {
        notices(first: $first, after: $after, unreadOnly: $unreadOnly)
          @connection(key: "NoticesPage_notices") {
          edges {
            node {
              id
              latestAt
              ...NoticeItem_notice
            }
          }
        }
      }
    `,
    found,
  );
  const [markAll, isMarking] = useMutation<NoticesPageAllReadMutation>(graphql`
    mutation NoticesPageAllReadMutation($input: MarkAllNoticesReadInput!) {
      markAllNoticesRead(input: $input) {
        viewer {
          noticeCounter {
            unread
            shown
          }
        }
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
  const notices = (data.notices.edges ?? []).map(({ node }) => node);
  const unreadOnly = isUnreadOnly(place);
  const environment = useRelayEnvironment();
  useNoticeChanges(() => {
    const first = Math.min(Math.max(20, notices.length), 50);
    // The list stays as it was fetched when the server cannot be reached; the next beginning of the stream asks again.
    fetchQuery<NoticesMoreQuery>(environment, noticesMore, { first, unreadOnly }).subscribe({
      error: () => {},
    });
  });
  return (
    <Columns>
      <PageHeader title={messages.title}>
        <Link to="/settings/notifications">{messages.settings}</Link>
      </PageHeader>
      <Row spread>
        <Tabs label={messages.title}>
          <TabLink to="/notifications" isCurrent={!unreadOnly}>
            {messages.all}
          </TabLink>
          <TabLink to="/notifications?show=unread" isCurrent={unreadOnly}>
            {messages.unread}
          </TabLink>
        </Tabs>
        {found.viewer.noticeCounter.unread > 0 && (
          <Button
            small
            disabled={isMarking}
            onClick={() =>
              markAll({
                variables: { input: { until: notices[0]?.latestAt } },
                onCompleted: () => void refetch({}, { fetchPolicy: 'network-only' }),
                onError: (error) => toast(failureText(error)),
              })
            }
          >
            {messages.markAll}
          </Button>
        )}
      </Row>
      {notices.length === 0 ? (
        <Empty title={messages.none} body={messages.noneBody} />
      ) : (
        <NoticeList>
          {notices.map((notice) => (
            <NoticeItem key={notice.id} notice={notice} />
          ))}
        </NoticeList>
      )}
      <ListEnd hasNext={hasNext} isLoading={isLoadingNext} onMore={() => loadNext(20)} />
      {notices.length > 0 && <Muted>{messages.keys}</Muted>}
      <Muted>{messages.horizon(found.viewer.noticeCounter.horizonDays)}</Muted>
    </Columns>
  );
}

export const noticesPage = queryPage<NoticesPageQuery>(
  query,
  (place) => ({ unreadOnly: isUnreadOnly(place) }),
  NoticesPage,
);
