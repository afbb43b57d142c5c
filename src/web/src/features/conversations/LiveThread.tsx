import { useEffect, useState } from 'react';
import { commitMutation, fetchQuery, graphql, useRelayEnvironment } from 'react-relay/hooks';
import type { RecordProxy, RecordSourceProxy } from 'relay-runtime';
import commentsMore, { type CommentsMoreQuery } from '../../__generated__/CommentsMoreQuery.graphql';
import type { LiveThreadSeenMutation } from '../../__generated__/LiveThreadSeenMutation.graphql';
import type {
  LiveThreadSubscription,
  LiveThreadSubscription$data,
} from '../../__generated__/LiveThreadSubscription.graphql';
import { useLive } from '../../relay/useLive';
import { placeHeard, remove } from './placing';

const subscription = graphql`
  subscription LiveThreadSubscription($subjectId: ID!) {
    onThreadChanged(subjectId: $subjectId) {
      kind
      commentId
      comment {
        id
        clientKey
        parentId
        ...Thread_comment
      }
      subject {
        id
        commentCount
        ... on Post {
          body
        }
        ... on Reactable {
          reactionCounts {
            kind
            count
          }
          viewerReaction
        }
      }
    }
  }
`;

const seen = graphql`
  mutation LiveThreadSeenMutation($input: MarkSeenInput!) {
    markSeen(input: $input) {
      viewer {
        unreadCount
      }
    }
  }
`;

const untilSeen = 1500;

/** Keeps a thread that is on screen as it is at the server. `shown` is how many comments stand in the list. */
export default function LiveThread({
  subjectId,
  connection,
  shown,
}: {
  subjectId: string;
  connection: string;
  shown: number;
}) {
  const environment = useRelayEnvironment();
  const [changes, setChanges] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each change is something more to have seen
  useEffect(() => {
    if (document.visibilityState !== 'visible') return;
    const timer = setTimeout(() => {
      const variables = { input: { things: [{ subjectId }] } };
      // What could not be told stays unread, and is told when the thread is come back to.
      commitMutation<LiveThreadSeenMutation>(environment, { mutation: seen, variables });
    }, untilSeen);
    return () => clearTimeout(timer);
  }, [environment, subjectId, changes]);
  useLive<LiveThreadSubscription>(subscription, JSON.stringify({ subjectId }), {
    updater: (store, answer) => follow(store, answer, store.get(connection)),
    onNext: ({ onThreadChanged }) => {
      setChanges((before) => before + 1);
      if (onThreadChanged?.kind !== 'RELOAD') return;
      const first = Math.min(Math.max(8, shown), 15);
      // The thread stays as it was fetched when the server cannot be reached; the next beginning of the stream asks again.
      fetchQuery<CommentsMoreQuery>(environment, commentsMore, { id: subjectId, first }).subscribe({
        error: () => {},
      });
    },
  });
  return null;
}

/** Puts a new comment where it belongs and takes away one of which nothing is left. All else the records say themselves. */
function follow(
  store: RecordSourceProxy,
  answer: LiveThreadSubscription$data | null | undefined,
  comments: RecordProxy | null | undefined,
): void {
  const change = answer?.onThreadChanged;
  if (!change?.commentId || !comments) return;
  const comment = store.get(change.commentId);
  if (!change.comment || !comment) remove(comments, change.commentId);
  else if (change.kind === 'COMMENT_ADDED') placeHeard(store, comments, comment, change.comment.parentId);
}
