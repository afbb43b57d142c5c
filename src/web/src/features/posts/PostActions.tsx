import { Suspense, useState } from 'react';
import { graphql, useFragment, useQueryLoader } from 'react-relay/hooks';
import type { PostActions_post$key } from '../../__generated__/PostActions_post.graphql';
import type { PostHistoryQuery } from '../../__generated__/PostHistoryQuery.graphql';
import { Button } from '../../design/controls/Button';
import { Dialog, DialogActions } from '../../design/controls/Dialog';
import { Row } from '../../design/surfaces/Card';
import { Skeleton } from '../../design/surfaces/States';
import { common } from '../../words/messages';
import { messages } from './messages';
import { PostHistory, postHistoryQuery } from './PostHistory';
import { useDeletePost } from './useDeletePost';

/** What may be done with a post besides reacting: read its versions; for its author, edit and delete. */
export function PostActions({ post: key, onEdit }: { post: PostActions_post$key; onEdit: () => void }) {
  const post = useFragment(
    graphql`
      fragment PostActions_post on Post {
        id
        mayEdit
        mayDelete
        revisionNumber
      }
    `,
    key,
  );
  const [history, loadHistory, closeHistory] = useQueryLoader<PostHistoryQuery>(postHistoryQuery);
  const [isDeleting, setDeleting] = useState(false);
  const deletePost = useDeletePost();
  return (
    <Row gap={4}>
      {post.mayEdit && (
        <Button small look="quiet" icon="edit" onClick={onEdit}>
          {messages.edit}
        </Button>
      )}
      {post.revisionNumber > 1 && (
        <Button
          small
          look="quiet"
          icon="history"
          onClick={() => loadHistory({ id: post.id }, { fetchPolicy: 'store-and-network' })}
        >
          {messages.history}
        </Button>
      )}
      {post.mayDelete && (
        <Button small look="quiet" icon="trash" onClick={() => setDeleting(true)}>
          {messages.delete}
        </Button>
      )}
      {history && (
        <Dialog title={messages.historyTitle} close={common.close} onClose={closeHistory}>
          <Suspense fallback={<Skeleton />}>
            <PostHistory query={history} />
          </Suspense>
        </Dialog>
      )}
      {isDeleting && (
        <Dialog title={messages.deleteTitle} close={common.close} onClose={() => setDeleting(false)}>
          <p>{messages.deleteBody}</p>
          <DialogActions>
            <Button autoFocus onClick={() => setDeleting(false)}>
              {common.cancel}
            </Button>
            <Button look="danger" onClick={() => deletePost(post.id)}>
              {messages.deleteYes}
            </Button>
          </DialogActions>
        </Dialog>
      )}
    </Row>
  );
}
