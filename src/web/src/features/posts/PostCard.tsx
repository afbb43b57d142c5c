import { lazy, memo, type ReactNode, Suspense, useState } from 'react';
import { graphql, useFragment } from 'react-relay/hooks';
import type { PostCard_post$key } from '../../__generated__/PostCard_post.graphql';
import { Icon } from '../../design/brand/Icon';
import { Avatar } from '../../design/surfaces/Avatar';
import { RichText } from '../../design/text/RichText';
import { Link } from '../../router/Link';
import { CarriedBelow } from '../carried/CarriedBelow';
import { ReactionBar } from '../conversations/ReactionBar';
import { SaveButton } from '../saved/SaveButton';
import { messages } from './messages';
import { isOnItsWay } from './onItsWay';
import styles from './PostCard.module.css';
import { PostHeader } from './PostHeader';
import { PostMore } from './PostMore';
import { PostTitle } from './PostTitle';

const longText = 700;

const Typed = lazy(() => import('../writing/Typed').then((m) => ({ default: m.Typed })));

/** A post in a list: who, where, what, and the way into its conversation. Drawn anew only when it is another one: lists grow. */
export const PostCard = memo(function PostCard({
  post: key,
  position,
  why,
}: {
  post: PostCard_post$key;
  position: number;
  why?: ReactNode;
}) {
  const post = useFragment(
    graphql`
      fragment PostCard_post on Post {
        id
        body
        text
        commentCount
        isUnread
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
        ...SaveButton_subject
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
      data-unread={post.isUnread ? post.id : undefined}
    >
      {why}
      {post.isUnread && <span className="hidden">{messages.unread}</span>}
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
          <div className={styles.further}>
            <Link to={thread} className={styles.talk} data-key="r">
              <Icon name="comment" />
              {post.commentCount > 0 ? messages.comments(post.commentCount) : messages.comment}
            </Link>
            <SaveButton subject={post} />
          </div>
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
});
