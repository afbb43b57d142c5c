import { lazy, Suspense, useState } from 'react';
import { graphql, useFragment } from 'react-relay/hooks';
import type { PostCard_post$key } from '../../__generated__/PostCard_post.graphql';
import { Icon } from '../../design/brand/Icon';
import { Avatar } from '../../design/surfaces/Avatar';
import { RichText } from '../../design/text/RichText';
import { Link } from '../../router/Link';
import { CarriedBelow } from '../carried/CarriedBelow';
import { ReactionBar } from '../conversations/ReactionBar';
import { messages } from './messages';
import { isOnItsWay } from './onItsWay';
import styles from './PostCard.module.css';
import { PostHeader } from './PostHeader';
import { PostMore } from './PostMore';
import { PostTitle } from './PostTitle';

const longText = 700;

const Typed = lazy(() => import('../writing/Typed').then((m) => ({ default: m.Typed })));

/** A post in a list: who, where, what, and the way into its conversation. */
export function PostCard({ post: key, position }: { post: PostCard_post$key; position: number }) {
  const post = useFragment(
    graphql`
      fragment PostCard_post on Post {
        id
        body
        text
        commentCount
        author {
          displayName
        }
        group {
          name
        }
        comments(first: 2) {
          nodes {
            id
            text
            isDeleted
            author {
              displayName
            }
          }
        }
        ...PostHeader_post
        ...PostTitle_post
        ...PostMore_post
        ...CarriedBelow_text
        ...ReactionBar_subject
      }
    `,
    key,
  );
  const [isWhole, setWhole] = useState(false);
  const isLong = post.text.length > longText && !isWhole;
  const sending = isOnItsWay(post.id);
  const thread = `/posts/${encodeURIComponent(post.id)}`;
  const comments = (post.comments.nodes ?? []).filter(({ isDeleted }) => !isDeleted);
  return (
    <article
      className={styles.card}
      aria-label={messages.article(post.author.displayName, post.group.name)}
      tabIndex={-1}
      aria-posinset={position}
      aria-setsize={-1}
      aria-busy={sending}
    >
      <PostHeader post={post} to={sending ? undefined : thread} />
      <PostTitle post={post} />
      <div className={isLong ? styles.clamped : undefined}>
        {sending ? (
          <Suspense>
            <Typed source={post.text} />
          </Suspense>
        ) : (
          <RichText body={post.body} />
        )}
      </div>
      {isLong && (
        <button type="button" className={styles.readOn} onClick={() => setWhole(true)}>
          {messages.readOn}
        </button>
      )}
      {!sending && <PostMore post={post} />}
      <CarriedBelow text={post} />
      {sending ? (
        <p className={styles.sending}>{messages.posting}</p>
      ) : (
        <div className={styles.foot}>
          <ReactionBar subject={post} />
          <Link to={thread} className={styles.talk}>
            <Icon name="comment" />
            {post.commentCount > 0 ? messages.comments(post.commentCount) : messages.comment}
          </Link>
        </div>
      )}
      {comments.length > 0 && (
        <ul className={styles.preview}>
          {comments.map(({ id, text, author }) => (
            <li key={id}>
              <Avatar name={author.displayName} size={26} />
              <p dir="auto">
                <strong>{author.displayName}</strong> {text}
              </p>
            </li>
          ))}
        </ul>
      )}
    </article>
  );
}
