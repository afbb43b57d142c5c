import { useRef, useState } from 'react';
import { commitLocalUpdate, fetchQuery, graphql, useRelayEnvironment } from 'react-relay/hooks';
import { ConnectionHandler } from 'relay-runtime';
import feedMore, { type FeedMoreQuery } from '../../__generated__/FeedMoreQuery.graphql';
import type { LiveFeedStandingQuery } from '../../__generated__/LiveFeedStandingQuery.graphql';
import type { LiveFeedSubscription } from '../../__generated__/LiveFeedSubscription.graphql';
import { Button } from '../../design/controls/Button';
import { toast } from '../../design/surfaces/Toasts';
import { failureText } from '../../relay/refusal';
import { useLive } from '../../relay/useLive';
import styles from './LiveFeed.module.css';
import { messages } from './messages';
import { difference } from './standing';

const subscription = graphql`
  subscription LiveFeedSubscription {
    onFeedChanged {
      kind
      postId
      post {
        id
        ...PostCard_post
      }
    }
  }
`;

const standing = graphql`
  query LiveFeedStandingQuery($first: Int!) {
    standing: feed(first: $first) {
      pageInfo {
        hasNextPage
      }
      edges {
        node {
          id
        }
      }
    }
  }
`;

const mostAtOnce = 50;

/** Watches the feed on screen: what is gone goes, and what came waits behind "3 new posts" until the reader asks for it. */
export default function LiveFeed({ list, shown }: { list: string; shown: readonly string[] }) {
  const environment = useRelayEnvironment();
  const [arrived, setArrived] = useState<readonly string[]>([]);
  const [isLoading, setLoading] = useState(false);
  // What was published while the feed was being compared, which the comparison cannot know of.
  const meanwhile = useRef<string[]>([]);
  const waiting = arrived.filter((id) => !shown.includes(id));

  const takeAway = (ids: readonly string[]) => {
    if (ids.length === 0) return;
    setArrived((before) => before.filter((id) => !ids.includes(id)));
    commitLocalUpdate(environment, (store) => {
      const connection = store.get(list);
      if (connection) for (const id of ids) ConnectionHandler.deleteNode(connection, id);
    });
  };
  const compare = () => {
    const first = Math.min(shown.length + 10, mostAtOnce);
    meanwhile.current = [];
    // The feed stays as it was fetched when the server cannot be reached; the next beginning of the stream asks again.
    fetchQuery<LiveFeedStandingQuery>(
      environment,
      standing,
      { first },
      { fetchPolicy: 'network-only' },
    ).subscribe({
      next: ({ standing: { edges, pageInfo } }) => {
        const ids = (edges ?? []).map(({ node }) => node.id);
        const { came, gone } = difference(shown, ids, !pageInfo.hasNextPage);
        setArrived([...new Set([...meanwhile.current, ...came])]);
        takeAway(gone);
      },
      error: () => {},
    });
  };
  useLive<LiveFeedSubscription>(subscription, '{}', {
    onNext: ({ onFeedChanged: change }) => {
      const id = change?.postId;
      if (change?.kind === 'RELOAD') compare();
      else if (id && change.kind === 'PUBLISHED') {
        meanwhile.current.unshift(id);
        setArrived((before) => [...new Set([id, ...before])]);
      } else if (id && change.kind === 'REMOVED') takeAway([id]);
    },
  });

  const show = () => {
    setLoading(true);
    const first = Math.min(shown.length + waiting.length, mostAtOnce);
    fetchQuery<FeedMoreQuery>(environment, feedMore, { first }, { fetchPolicy: 'network-only' }).subscribe({
      complete: () => {
        setLoading(false);
        setArrived([]);
        document.querySelector<HTMLElement>('[role="feed"] article')?.focus();
      },
      error: (error: Error) => {
        setLoading(false);
        toast(failureText(error));
      },
    });
  };
  return (
    <div role="status" className={styles.news}>
      {waiting.length > 0 && (
        <Button small data-page-key="." aria-keyshortcuts="." onClick={show} disabled={isLoading}>
          {messages.newPosts(waiting.length)}
        </Button>
      )}
    </div>
  );
}
