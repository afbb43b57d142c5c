import { lazy, Suspense, useState } from 'react';
import { graphql, usePaginationFragment } from 'react-relay/hooks';
import type { Feed_query$key } from '../../__generated__/Feed_query.graphql';
import type { FeedMoreQuery } from '../../__generated__/FeedMoreQuery.graphql';
import { ButtonLink } from '../../design/controls/Button';
import { Stack } from '../../design/surfaces/Card';
import { Empty } from '../../design/surfaces/States';
import { afterDrawn } from '../../router/drawn';
import { useOwnGroups } from '../membership/useOwnGroups';
import { Composer } from '../posts/Composer';
import { PostList } from '../posts/PostList';
import { messages } from './messages';

const LiveFeed = lazy(afterDrawn(() => import('./LiveFeed')));

/** The composer and, below it, the posts of the viewer's groups, newest first. */
export function Feed({ query: key, search }: { query: Feed_query$key; search: URLSearchParams }) {
  const { data, ...paging } = usePaginationFragment<FeedMoreQuery, Feed_query$key>(
    graphql`
      fragment Feed_query on Query
      @argumentDefinitions(first: { type: "Int", defaultValue: 10 }, after: { type: "String" })
      @refetchable(queryName: "FeedMoreQuery") {
        viewer {
          person {
            ...Composer_person
          }
          ...useOwnGroups_viewer
        }
        feed(first: $first, after: $after) @connection(key: "Feed_feed") {
          __id
          edges {
            node {
              id
              ...PostCard_post
            }
          }
        }
      }
    `,
    key,
  );
  const [isWriting, setWriting] = useState(false);
  const groups = useOwnGroups(data.viewer, isWriting);
  const posts = (data.feed.edges ?? []).map(({ node }) => node);
  return (
    <Stack>
      <Composer
        key={String(search)}
        person={data.viewer.person}
        groups={groups}
        onOpen={() => setWriting(true)}
        lists={[data.feed.__id]}
        autoFocus={['compose', 'draft', 'share'].some((name) => search.has(name))}
        begins={{ draftId: search.get('draft') ?? undefined, sharedId: search.get('share') ?? undefined }}
      />
      <Suspense>
        <LiveFeed list={data.feed.__id} shown={posts.map(({ id }) => id)} />
      </Suspense>
      <PostList
        posts={posts}
        label={messages.feed}
        paging={paging}
        end={messages.upToDate}
        empty={
          <Empty
            title={messages.emptyTitle}
            body={messages.emptyBody}
            action={<ButtonLink to="/groups">{messages.findGroups}</ButtonLink>}
          />
        }
      />
    </Stack>
  );
}
