import { graphql, usePaginationFragment } from 'react-relay/hooks';
import type { TagPosts_tag$key } from '../../__generated__/TagPosts_tag.graphql';
import type { TagPostsMoreQuery } from '../../__generated__/TagPostsMoreQuery.graphql';
import { Empty } from '../../design/surfaces/States';
import { PostList } from '../posts/PostList';
import { messages } from './messages';

/** The posts that name a tag, as far as the reader may read them; the newest first. */
export function TagPosts({ tag: key }: { tag: TagPosts_tag$key }) {
  const { data, ...paging } = usePaginationFragment<TagPostsMoreQuery, TagPosts_tag$key>(
    graphql`
      fragment TagPosts_tag on Tag
      @argumentDefinitions(first: { type: "Int", defaultValue: 10 }, after: { type: "String" })
      @refetchable(queryName: "TagPostsMoreQuery") {
        name
        posts(first: $first, after: $after) @connection(key: "TagPosts_posts") {
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
  return (
    <PostList
      posts={(data.posts.edges ?? []).map(({ node }) => node)}
      label={messages.posts(data.name)}
      paging={paging}
      end={messages.end}
      empty={<Empty title={messages.none} body={messages.noneBody} />}
    />
  );
}
