import { lazy, Suspense } from 'react';
import { graphql, useFragment } from 'react-relay/hooks';
import type { PostMore_post$key } from '../../__generated__/PostMore_post.graphql';
import { afterDrawn } from '../../router/drawn';
import styles from './PostCard.module.css';

const Extras = lazy(
  afterDrawn(() => import('./kinds/LoadedExtras').then((m) => ({ default: m.LoadedExtras }))),
);

/** What a post carries beside its words, where it carries anything: asked for by itself, since few posts do. */
export function PostMore({ post: key }: { post: PostMore_post$key }) {
  const { id, praise, poll, acceptedAnswer, correction, sharesSubject, openingComment } = useFragment(
    graphql`
      fragment PostMore_post on Post {
        id
        praise {
          value
        }
        poll {
          id
        }
        acceptedAnswer {
          acceptedAt
        }
        correction {
          at
        }
        sharesSubject
        openingComment {
          id
        }
      }
    `,
    key,
  );
  if (!(praise || poll || acceptedAnswer || correction || sharesSubject || openingComment)) return null;
  return (
    <Suspense fallback={<div className={styles.waiting} />}>
      <Extras postId={id} />
    </Suspense>
  );
}
