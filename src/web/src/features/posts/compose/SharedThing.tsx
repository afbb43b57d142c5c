import { useEffect, useState } from 'react';
import { fetchQuery, graphql, useRelayEnvironment } from 'react-relay/hooks';
import type { SharedThingQuery } from '../../../__generated__/SharedThingQuery.graphql';
import { ToolButton } from '../../writing/ToolButton';
import { messages } from './messages';
import styles from './PostEditor.module.css';

/** What a post is about to share, so that its author sees it, and a way not to. */
export function SharedThing({ id, onRemove }: { id: string; onRemove: () => void }) {
  const environment = useRelayEnvironment();
  const [words, setWords] = useState<string>();
  useEffect(() => {
    const subscription = fetchQuery<SharedThingQuery>(
      environment,
      graphql`
        query SharedThingQuery($id: ID!) {
          node(id: $id) {
            ... on Post @alias(as: "post") {
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
            }
          }
        }
      `,
      { id },
    ).subscribe({
      next: ({ node }) => {
        const { post, event, page } = node ?? {};
        setWords(
          post
            ? `${post.author.displayName}: ${post.text}`
            : (event?.title ?? page?.title ?? messages.sharedGone),
        );
      },
      error: () => setWords(messages.sharedGone),
    });
    return () => subscription.unsubscribe();
  }, [environment, id]);
  return (
    <section className={styles.shared} aria-label={messages.shares}>
      <p dir="auto">{words ?? ''}</p>
      <ToolButton shape="remove" label={messages.shareNothing} onClick={onRemove} />
    </section>
  );
}
