import { lazy, Suspense, useState } from 'react';
import { graphql, usePaginationFragment } from 'react-relay/hooks';
import type { Comments_subject$key } from '../../__generated__/Comments_subject.graphql';
import type { CommentsMoreQuery } from '../../__generated__/CommentsMoreQuery.graphql';
import { Button } from '../../design/controls/Button';
import { Card, Muted, SectionTitle } from '../../design/surfaces/Card';
import { afterDrawn } from '../../router/drawn';
import styles from './Comments.module.css';
import { messages } from './messages';
import { NewComments } from './NewComments';
import { isOnItsWay } from './placing';
import { CommentBox } from './sending/CommentBox';
import { SentComment } from './sending/SentComment';
import { Thread } from './Thread';
import { useThreadKeys } from './threadKeys';

const LiveThread = lazy(afterDrawn(() => import('./LiveThread')));

/** The conversation below a post, an event or a page. */
export function Comments({ subject: key }: { subject: Comments_subject$key }) {
  const { data, hasNext, loadNext, isLoadingNext } = usePaginationFragment<
    CommentsMoreQuery,
    Comments_subject$key
  >(
    graphql`
      fragment Comments_subject on Subject
      @argumentDefinitions(first: { type: "Int", defaultValue: 8 }, after: { type: "String" })
      @refetchable(queryName: "CommentsMoreQuery") {
        id
        commentCount
        newComments(first: 20) {
          nodes {
            id
          }
        }
        ... on Post {
          mayAcceptAnswer
        }
        comments(first: $first, after: $after) @connection(key: "Comments_comments") {
          __id
          edges {
            node {
              id
              clientKey
              ...Thread_comment
              ...SentComment_comment
            }
          }
        }
      }
    `,
    key,
  );
  const comments = data.comments.edges ?? [];
  const conversation = useThreadKeys<HTMLDivElement>();
  // As it was on arrival: what is read now stays marked for as long as the page is open.
  const [fresh] = useState(() => new Set((data.newComments.nodes ?? []).map(({ id }) => id)));
  return (
    <Card aria-labelledby="comments">
      <div ref={conversation} className={styles.conversation}>
        <SectionTitle id="comments">
          {data.commentCount > 0 ? messages.comments(data.commentCount) : messages.heading}
          {fresh.size > 0 && ` · ${messages.fresh(fresh.size)}`}
        </SectionTitle>
        <CommentBox subjectId={data.id} connection={data.comments.__id} />
        <Suspense>
          <LiveThread subjectId={data.id} connection={data.comments.__id} shown={comments.length} />
        </Suspense>
        {comments.length === 0 && <Muted>{messages.none}</Muted>}
        <NewComments value={fresh}>
          <ul className={styles.list}>
            {comments.map(({ node }) =>
              isOnItsWay(node.id) ? (
                <li key={node.id}>
                  <SentComment comment={node} />
                </li>
              ) : (
                <Thread key={node.id} comment={node} subjectId={data.id} mayAccept={data.mayAcceptAnswer} />
              ),
            )}
          </ul>
        </NewComments>
        {hasNext && (
          <Button onClick={() => loadNext(8)} disabled={isLoadingNext}>
            {messages.more}
          </Button>
        )}
      </div>
    </Card>
  );
}
