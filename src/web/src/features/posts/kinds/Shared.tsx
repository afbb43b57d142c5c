import { graphql, useFragment } from 'react-relay/hooks';
import type { Shared_post$key } from '../../../__generated__/Shared_post.graphql';
import { Link } from '../../../router/Link';
import { messages } from './messages';
import styles from './PostExtras.module.css';

/** The thing that a post shares; where it is gone or not for this reader, the same words. */
export function Shared({ post: key }: { post: Shared_post$key }) {
  const { sharedSubject, sharedCorrection } = useFragment(
    graphql`
      fragment Shared_post on Post {
        sharedCorrection {
          sentence
        }
        sharedSubject {
          id
          ... on Post @alias(as: "post") {
            postTitle: title
            text
            author {
              displayName
            }
          }
          ... on Event @alias(as: "event") {
            title
          }
          ... on Page @alias(as: "page") {
            title
            slug
          }
        }
      }
    `,
    key,
  );
  if (!sharedSubject) return <p className={styles.gone}>{messages.sharedGone}</p>;
  const { id, post, event, page } = sharedSubject;
  const at = page ? `/pages/${page.slug}` : `/${event ? 'events' : 'posts'}/${encodeURIComponent(id)}`;
  return (
    <Link to={at} className={styles.shared}>
      <span className={styles.sharedOf}>
        {post
          ? messages.sharedPost(post.author.displayName)
          : event
            ? messages.sharedEvent
            : messages.sharedPage}
      </span>
      <strong dir="auto">{post?.postTitle ?? event?.title ?? page?.title}</strong>
      {post && (
        <span dir="auto" className={styles.words}>
          {post.text}
        </span>
      )}
      {sharedCorrection && (
        <span className={styles.sharedOf}>{messages.sharedCorrected(sharedCorrection.sentence)}</span>
      )}
    </Link>
  );
}
