import { graphql, type PreloadedQuery, usePaginationFragment, usePreloadedQuery } from 'react-relay/hooks';
import type { ForYouMoreQuery } from '../../__generated__/ForYouMoreQuery.graphql';
import type { ForYouPage_query$key } from '../../__generated__/ForYouPage_query.graphql';
import type { ForYouPageQuery } from '../../__generated__/ForYouPageQuery.graphql';
import { ButtonLink } from '../../design/controls/Button';
import { Muted } from '../../design/surfaces/Card';
import { Empty } from '../../design/surfaces/States';
import { queryPage } from '../../router/page';
import { PostList } from '../posts/PostList';
import { HomeFrame } from './HomeFrame';
import { messages } from './messages';
import { Reason } from './Reason';
import { TurnedOff } from './TurnedOff';

const query = graphql`
  query ForYouPageQuery @throwOnFieldError {
    ...HomeFrame_query
    ...ForYouPage_query
    ...TurnedOff_query
  }
`;

/** What is most likely to matter to the reader, each post with its reason, and each reason with its switch. */
function ForYouPage({ query: loaded }: { query: PreloadedQuery<ForYouPageQuery> }) {
  const found = usePreloadedQuery<ForYouPageQuery>(query, loaded);
  const { data, ...paging } = usePaginationFragment<ForYouMoreQuery, ForYouPage_query$key>(
    graphql`
      fragment ForYouPage_query on Query
      @argumentDefinitions(first: { type: "Int", defaultValue: 10 }, after: { type: "String" })
      @refetchable(queryName: "ForYouMoreQuery") {
        forYou(first: $first, after: $after) @connection(key: "ForYouPage_forYou") {
          __id
          edges {
            node {
              reason {
                ...Reason_reason
              }
              post {
                id
                ...PostCard_post
              }
            }
          }
        }
      }
    `,
    found,
  );
  const items = (data.forYou.edges ?? []).map(({ node }) => node);
  const again = () => paging.refetch({ first: 10 }, { fetchPolicy: 'store-and-network' });
  return (
    <HomeFrame query={found} tab={messages.forYou}>
      <Muted>{messages.forYouHow}</Muted>
      <PostList
        posts={items.map(({ post }) => post)}
        why={(index) => {
          const item = items[index];
          return item && <Reason reason={item.reason} list={data.forYou.__id} />;
        }}
        label={messages.forYouLabel}
        paging={paging}
        end={messages.upToDate}
        empty={
          <Empty
            title={messages.forYouEmptyTitle}
            body={messages.forYouEmptyBody}
            action={<ButtonLink to="/">{messages.following}</ButtonLink>}
          />
        }
      />
      <TurnedOff query={found} onTurnedOn={again} />
    </HomeFrame>
  );
}

export const forYouPage = queryPage<ForYouPageQuery>(query, () => ({}), ForYouPage);
