import { graphql, usePaginationFragment } from 'react-relay/hooks';
import type { PersonPosts_person$key } from '../../__generated__/PersonPosts_person.graphql';
import type { PersonPostsMoreQuery } from '../../__generated__/PersonPostsMoreQuery.graphql';
import { SectionTitle } from '../../design/surfaces/Card';
import { Empty } from '../../design/surfaces/States';
import { PostList } from '../posts/PostList';
import { messages } from './messages';

/** What a person wrote, as far as the viewer may read it. */
export function PersonPosts({ person: key }: { person: PersonPosts_person$key }) {
  const { data, ...paging } = usePaginationFragment<PersonPostsMoreQuery, PersonPosts_person$key>(
    graphql`
      fragment PersonPosts_person on Person
      @argumentDefinitions(first: { type: "Int", defaultValue: 10 }, after: { type: "String" })
      @refetchable(queryName: "PersonPostsMoreQuery") {
        displayName
        posts(first: $first, after: $after) @connection(key: "PersonPosts_posts") {
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
    <>
      <SectionTitle>{messages.posts(data.displayName)}</SectionTitle>
      <PostList
        posts={(data.posts.edges ?? []).map(({ node }) => node)}
        label={messages.posts(data.displayName)}
        paging={paging}
        end={messages.end}
        empty={<Empty title={messages.noPosts} body={messages.noPostsBody} />}
      />
    </>
  );
}
