import type { ReactNode } from 'react';
import { graphql, useFragment } from 'react-relay/hooks';
import type { ThreadMoves_post$key } from '../../__generated__/ThreadMoves_post.graphql';
import { Icon, type IconName } from '../../design/brand/Icon';
import { Button } from '../../design/controls/Button';
import { Link } from '../../router/Link';
import { threadAddress } from './goToThread';
import styles from './Moves.module.css';
import { messages } from './messages';
import { timeOf } from './timeOf';
import { useUndo } from './useUndo';

/** What became of a conversation: where it went, where it came from, what was split off, and for ten minutes the way back. */
export function ThreadMoves({ post: key }: { post: ThreadMoves_post$key }) {
  const post = useFragment(
    graphql`
      fragment ThreadMoves_post on Post {
        id
        undoableMove {
          id
          kind
          undoableUntil
        }
        mergedInto {
          id
          title
          text
        }
        splitFrom {
          id
          title
          text
        }
        movesOut(first: 2) {
          nodes {
            id
            kind
            commentCount
            actor {
              displayName
            }
            post {
              id
              title
              text
              openingComment {
                text
              }
            }
          }
        }
      }
    `,
    key,
  );
  const undo = useUndo();
  const { undoableMove, mergedInto, splitFrom } = post;
  const out = (post.movesOut.nodes ?? []).filter(({ kind }) => kind === 'SPLIT');
  if (!undoableMove && !mergedInto && !splitFrom && out.length === 0) return null;
  return (
    <div className={styles.notes}>
      {undoableMove && (
        <Note icon="history">
          <p>
            {messages.canUndo[undoableMove.kind]} {messages.undoUntil(timeOf(undoableMove.undoableUntil))}
          </p>
          <div>
            <Button small onClick={() => undo(undoableMove.id, splitFrom?.id ?? post.id)}>
              {messages.undo}
            </Button>
          </div>
        </Note>
      )}
      {mergedInto && (
        <Note icon="link">
          <p>{messages.mergedInto}</p>
          <ThreadLink post={mergedInto} />
        </Note>
      )}
      {splitFrom && (
        <Note icon="back">
          <p>{messages.splitFrom}</p>
          <ThreadLink post={splitFrom} />
        </Note>
      )}
      {out.map((move) => (
        <Note key={move.id} icon="comment">
          <p>
            {(move.post ? messages.wentOn : messages.wentAway)(move.commentCount, move.actor.displayName)}
          </p>
          {move.post && <ThreadLink post={move.post} />}
        </Note>
      ))}
    </div>
  );
}

function Note({ icon, children }: { icon: IconName; children: ReactNode }) {
  return (
    <div className={styles.note}>
      <Icon name={icon} size={18} />
      <div>{children}</div>
    </div>
  );
}

function ThreadLink({
  post,
}: {
  post: {
    readonly id: string;
    readonly title: string | null | undefined;
    readonly text: string;
    readonly openingComment?: { readonly text: string } | null;
  };
}) {
  return (
    <Link to={threadAddress(post.id)} dir="auto">
      {messages.titleOf(post.title, post.text || post.openingComment?.text || '', messages.toIt)}
    </Link>
  );
}
