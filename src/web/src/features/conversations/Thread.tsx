import { useRef, useState } from 'react';
import { graphql, usePaginationFragment } from 'react-relay/hooks';
import type { Thread_comment$key } from '../../__generated__/Thread_comment.graphql';
import type { ThreadRepliesQuery } from '../../__generated__/ThreadRepliesQuery.graphql';
import { Button } from '../../design/controls/Button';
import { hasLeft } from '../writing/drafts/useSent';
import { CommentItem } from './CommentItem';
import styles from './Comments.module.css';
import { messages } from './messages';
import { isOnItsWay } from './placing';
import { CommentBox, commentPlace } from './sending/CommentBox';
import { SentComment } from './sending/SentComment';

/** The comment that is being answered; resumed where a reply was on its way when the page was left. */
interface Answered {
  readonly id: string;
  readonly name: string;
  readonly isResumed?: boolean;
}

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
  const { data, hasNext, loadNext, isLoadingNext } = usePaginationFragment<
    ThreadRepliesQuery,
    Thread_comment$key
  >(
    graphql`
      fragment Thread_comment on Comment
      @argumentDefinitions(first: { type: "Int", defaultValue: 2 }, after: { type: "String" })
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
              clientKey
              author {
                displayName
              }
              ...CommentItem_comment
              ...SentComment_comment
            }
          }
        }
      }
    `,
    key,
  );
  const replies = data.replies.edges ?? [];
  const [answered, setAnswered] = useState<Answered | undefined>(() => {
    const left = [data, ...replies.map(({ node }) => node)].find(({ id }) => hasLeft(commentPlace(id)));
    return left && { id: left.id, name: left.author.displayName, isResumed: true };
  });
  const box = useRef<HTMLDivElement>(null);
  const opener = useRef<Element>(null);
  const answer = (id: string, name: string) => {
    opener.current = document.activeElement;
    setAnswered({ id, name });
  };
  const finish = () => {
    if (box.current?.contains(document.activeElement)) (opener.current as HTMLElement | null)?.focus();
    setAnswered(undefined);
  };
  return (
    <li className={styles.thread}>
      <CommentItem
        comment={data}
        onReply={() => answer(data.id, data.author.displayName)}
        mayAccept={mayAccept}
      />
      {(replies.length > 0 || answered) && (
        <div ref={box} className={styles.replies}>
          <ul className={styles.list}>
            {replies.map(({ node }) => (
              <li key={node.id}>
                {isOnItsWay(node.id) ? (
                  <SentComment comment={node} />
                ) : (
                  <CommentItem comment={node} onReply={() => answer(node.id, node.author.displayName)} />
                )}
              </li>
            ))}
          </ul>
          {hasNext && (
            <Button small look="quiet" onClick={() => loadNext(20)} disabled={isLoadingNext}>
              {messages.moreReplies}
            </Button>
          )}
          {answered && (
            <CommentBox
              key={answered.id}
              subjectId={subjectId}
              parentId={answered.id}
              connection={data.replies.__id}
              label={messages.writeReply(answered.name)}
              submit={messages.sendReply}
              autoFocus={!answered.isResumed}
              onSent={finish}
            />
          )}
        </div>
      )}
    </li>
  );
}
