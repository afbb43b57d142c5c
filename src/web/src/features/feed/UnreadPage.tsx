import {
  graphql,
  type PreloadedQuery,
  useMutation,
  usePaginationFragment,
  usePreloadedQuery,
} from 'react-relay/hooks';
import type { UnreadMoreQuery } from '../../__generated__/UnreadMoreQuery.graphql';
import type { UnreadPage_viewer$key } from '../../__generated__/UnreadPage_viewer.graphql';
import type { UnreadPageAllSeenMutation } from '../../__generated__/UnreadPageAllSeenMutation.graphql';
import type { UnreadPageQuery } from '../../__generated__/UnreadPageQuery.graphql';
import { Button, ButtonLink } from '../../design/controls/Button';
import { Muted, Row } from '../../design/surfaces/Card';
import { Empty } from '../../design/surfaces/States';
import { toast } from '../../design/surfaces/Toasts';
import { dateOnly } from '../../design/text/dates';
import { failureText } from '../../relay/refusal';
import { queryPage } from '../../router/page';
import { PostList } from '../posts/PostList';
import { HomeFrame } from './HomeFrame';
import { messages } from './messages';

const query = graphql`
  query UnreadPageQuery @throwOnFieldError {
    ...HomeFrame_query
    viewer {
      ...UnreadPage_viewer
    }
  }
`;

/** What the reader has not seen yet, as far back as anything counts as unread. */
function UnreadPage({ query: loaded }: { query: PreloadedQuery<UnreadPageQuery> }) {
  const found = usePreloadedQuery<UnreadPageQuery>(query, loaded);
  const { data, ...paging } = usePaginationFragment<UnreadMoreQuery, UnreadPage_viewer$key>(
    graphql`
      fragment UnreadPage_viewer on Viewer
      @argumentDefinitions(first: { type: "Int", defaultValue: 10 }, after: { type: "String" })
      @refetchable(queryName: "UnreadMoreQuery") {
        unreadHorizon
        unreadPosts(first: $first, after: $after) @connection(key: "UnreadPage_unreadPosts") {
          edges {
            node {
              id
              ...PostCard_post
            }
          }
        }
      }
    `,
    found.viewer,
  );
  const [markAll, isMarking] = useMutation<UnreadPageAllSeenMutation>(graphql`
    mutation UnreadPageAllSeenMutation {
      markAllSeen(input: {}) {
        viewer {
          unreadCount
          unreadHorizon
        }
      }
    }
  `);
  const posts = (data.unreadPosts.edges ?? []).map(({ node }) => node);
  return (
    <HomeFrame query={found} tab={messages.unread}>
      <Row spread>
        <Muted>{messages.unreadSince(dateOnly(data.unreadHorizon))}</Muted>
        {posts.length > 0 && (
          <Button
            small
            disabled={isMarking}
            onClick={() =>
              markAll({
                variables: {},
                onCompleted: () => {
                  paging.refetch({ first: 10 }, { fetchPolicy: 'network-only' });
                },
                onError: (error) => toast(failureText(error)),
              })
            }
          >
            {messages.markAllSeen}
          </Button>
        )}
      </Row>
      <PostList
        posts={posts}
        label={messages.unread}
        paging={paging}
        end={messages.upToDate}
        empty={
          <Empty
            title={messages.nothingUnreadTitle}
            body={messages.nothingUnreadBody}
            action={<ButtonLink to="/">{messages.following}</ButtonLink>}
          />
        }
      />
    </HomeFrame>
  );
}

export const unreadPage = queryPage<UnreadPageQuery>(query, () => ({}), UnreadPage);
