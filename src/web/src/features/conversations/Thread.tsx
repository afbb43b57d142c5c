import { useState } from 'react';
import { graphql, usePaginationFragment } from 'react-relay/hooks';
import type { Thread_comment$key } from '../../__generated__/Thread_comment.graphql';
import type { ThreadRepliesQuery } from '../../__generated__/ThreadRepliesQuery.graphql';
import { Button } from '../../design/controls/Button';
import { CommentBox } from './CommentBox';
import { CommentItem } from './CommentItem';
import styles from './Comments.module.css';
import { messages } from './messages';

/** A comment and the replies to it: two levels, never more. */
export function Thread({
  comment: key,
  subjectId,
  mayAccept,
}: {
  comment: Thread_comment$key;
  subjectId: string;
  mayAccept?: boolean;
}) {
  const [isReplying, setReplying] = useState(false);
  const { data, hasNext, loadNext, isLoadingNext } = usePaginationFragment<
    ThreadRepliesQuery,
    Thread_comment$key
  >(
    graphql`
      fragment Thread_comment on Comment
      @argumentDefinitions(first: { type: "Int", defaultValue: 3 }, after: { type: "String" })
      @refetchable(queryName: "ThreadRepliesQuery") {
        id
        isDeleted
        author {
          displayName
        }
        ...CommentItem_comment
        replies(first: $first, after: $after) @connection(key: "Thread_replies") {
          __id
          edges {
            node {
              id
              ...CommentItem_comment
            }
          }
        }
      }
    `,
    key,
  );
  const replies = data.replies.edges ?? [];
  return (
    <li className={styles.thread}>
      <CommentItem comment={data} onReply={() => setReplying(true)} mayAccept={mayAccept} />
      {(replies.length > 0 || isReplying) && (
        <div className={styles.replies}>
          <ul className={styles.list}>
            {replies.map(({ node }) => (
              <li key={node.id}>
                <CommentItem comment={node} />
              </li>
            ))}
          </ul>
          {hasNext && (
            <Button small look="quiet" onClick={() => loadNext(20)} disabled={isLoadingNext}>
              {messages.moreReplies}
            </Button>
          )}
          {isReplying && (
            <CommentBox
              subjectId={subjectId}
              parentId={data.id}
              connection={data.replies.__id}
              label={messages.writeReply(data.author.displayName)}
              submit={messages.sendReply}
              autoFocus
              onSent={() => setReplying(false)}
            />
          )}
        </div>
      )}
    </li>
  );
}
