import { lazy, Suspense, useRef, useState } from 'react';
import { graphql, type PreloadedQuery, usePreloadedQuery } from 'react-relay/hooks';
import type { ThreadPageQuery } from '../../__generated__/ThreadPageQuery.graphql';
import { Columns } from '../../design/surfaces/Columns';
import { PageHeader } from '../../design/surfaces/PageHeader';
import { NotFound } from '../../design/surfaces/States';
import { RichText } from '../../design/text/RichText';
import { queryPage } from '../../router/page';
import { CarriedBelow } from '../carried/CarriedBelow';
import { Comments } from '../conversations/Comments';
import { ReactionBar } from '../conversations/ReactionBar';
import { JoinedPosts } from '../moves/JoinedPosts';
import { ThreadMoves } from '../moves/ThreadMoves';
import { OfferPanel } from '../outward/OfferPanel';
import { SaveButton } from '../saved/SaveButton';
import { messages } from './messages';
import { PostActions } from './PostActions';
import styles from './PostCard.module.css';
import { PostHeader } from './PostHeader';
import { PostMore } from './PostMore';
import { PostTitle } from './PostTitle';

const EditPost = lazy(() => import('./EditPost').then((m) => ({ default: m.EditPost })));

const query = graphql`
  query ThreadPageQuery($id: ID!) @throwOnFieldError {
    ...OfferPanel_query
    node(id: $id) {
      ... on Post @alias(as: "post") {
        body
        mergedInto {
          id
        }
        author {
          displayName
        }
        ...PostHeader_post
        ...PostTitle_post
        ...PostMore_post
        ...ThreadMoves_post
        ...JoinedPosts_post
        ...CarriedBelow_text
        ...PostActions_post
        ...EditPost_post
        ...OfferPanel_post
        ...ReactionBar_subject
        ...SaveButton_subject
        ...Comments_subject
      }
    }
  }
`;

function ThreadPage({ query: loaded }: { query: PreloadedQuery<ThreadPageQuery> }) {
  const data = usePreloadedQuery<ThreadPageQuery>(query, loaded);
  const [isEditing, setEditing] = useState(false);
  const article = useRef<HTMLElement>(null);
  const post = data.node?.post;
  if (!post) return <NotFound />;
  const stopEditing = () => {
    article.current?.focus();
    setEditing(false);
  };
  return (
    <Columns>
      <PageHeader title={messages.thread(post.author.displayName)} hidden />
      <article ref={article} tabIndex={-1} className={styles.card}>
        <ThreadMoves post={post} />
        <PostHeader post={post} />
        <PostTitle post={post} />
        {isEditing ? (
          <Suspense>
            <EditPost post={post} onDone={stopEditing} />
          </Suspense>
        ) : (
          <>
            <RichText body={post.body} />
            <PostMore post={post} />
            <CarriedBelow text={post} />
            <JoinedPosts post={post} />
            <div className={styles.foot}>
              <ReactionBar subject={post} />
              <div className={styles.further}>
                <SaveButton subject={post} />
                <PostActions post={post} onEdit={() => setEditing(true)} />
              </div>
            </div>
          </>
        )}
      </article>
      {/* What was joined to another conversation goes on there. */}
      {!post.mergedInto && (
        <>
          <OfferPanel post={post} query={data} />
          <Comments subject={post} />
        </>
      )}
    </Columns>
  );
}

export const threadPage = queryPage<ThreadPageQuery>(
  query,
  ({ params }) => ({ id: params.id ?? '' }),
  ThreadPage,
);
