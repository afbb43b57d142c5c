import { useCallback, useEffect, useState } from 'react';
import { fetchQuery, graphql, useRelayEnvironment } from 'react-relay/hooks';
import type { LoadedExtrasQuery } from '../../../__generated__/LoadedExtrasQuery.graphql';
import { Button } from '../../../design/controls/Button';
import { common } from '../../../words/messages';
import { PostExtras } from './PostExtras';
import styles from './PostExtras.module.css';

type Post = NonNullable<NonNullable<LoadedExtrasQuery['response']['node']>['post']>;

/** Asks for what a post in a list carries beside its words: few do, so lists do not ask for it. Its place is kept meanwhile. */
export function LoadedExtras({ postId }: { postId: string }) {
  const environment = useRelayEnvironment();
  const [post, setPost] = useState<Post | 'failed'>();
  const load = useCallback(
    () =>
      fetchQuery<LoadedExtrasQuery>(
        environment,
        graphql`
          query LoadedExtrasQuery($id: ID!) {
            node(id: $id) {
              ... on Post @alias(as: "post") {
                ...PostExtras_post
              }
            }
          }
        `,
        { id: postId },
        { fetchPolicy: 'store-or-network' },
      ).subscribe({
        next: ({ node }) => setPost(node?.post ?? undefined),
        error: () => setPost('failed'),
      }),
    [environment, postId],
  );
  useEffect(() => {
    const subscription = load();
    return () => subscription.unsubscribe();
  }, [load]);
  if (!post) return <div className={styles.waiting} />;
  if (post !== 'failed') return <PostExtras post={post} />;
  return (
    <div className={styles.waiting}>
      <Button small onClick={() => load()}>
        {common.retry}
      </Button>
    </div>
  );
}
