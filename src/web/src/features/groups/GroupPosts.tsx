import { graphql, usePaginationFragment } from 'react-relay/hooks';
import type { Composer_person$key } from '../../__generated__/Composer_person.graphql';
import type { GroupPosts_group$key } from '../../__generated__/GroupPosts_group.graphql';
import type { GroupPostsMoreQuery } from '../../__generated__/GroupPostsMoreQuery.graphql';
import { Notice } from '../../design/surfaces/Badge';
import { Stack } from '../../design/surfaces/Card';
import { Empty } from '../../design/surfaces/States';
import { Composer } from '../posts/Composer';
import { PostList } from '../posts/PostList';
import { messages } from './messages';

/** What is said in a group, and for those who may post the place to say more. */
export function GroupPosts({
  group: key,
  person,
}: {
  group: GroupPosts_group$key;
  person: Composer_person$key;
}) {
  const { data, ...paging } = usePaginationFragment<GroupPostsMoreQuery, GroupPosts_group$key>(
    graphql`
      fragment GroupPosts_group on Group
      @argumentDefinitions(first: { type: "Int", defaultValue: 10 }, after: { type: "String" })
      @refetchable(queryName: "GroupPostsMoreQuery") {
        name
        mayPost
        postRefusal
        ...Composer_group
        posts(first: $first, after: $after) @connection(key: "GroupPosts_posts") {
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
  const posts = (data.posts.edges ?? []).map(({ node }) => node);
  return (
    <Stack>
      {data.postRefusal && <Notice>{messages.cannotPost[data.postRefusal]}</Notice>}
      <Composer person={person} groups={[data]} lists={[data.posts.__id]} />
      <PostList
        posts={posts}
        label={messages.feed(data.name)}
        paging={paging}
        end={messages.end}
        empty={
          <Empty
            title={messages.emptyTitle}
            body={data.mayPost ? messages.emptyMember : messages.emptyReader}
            action={data.mayPost ? null : undefined}
          />
        }
      />
    </Stack>
  );
}
