import { Suspense, useState } from 'react';
import { graphql, useFragment, useQueryLoader } from 'react-relay/hooks';
import type { PostActions_post$key } from '../../__generated__/PostActions_post.graphql';
import type { PostHistoryQuery } from '../../__generated__/PostHistoryQuery.graphql';
import { Icon } from '../../design/brand/Icon';
import { Confirm, Dialog } from '../../design/controls/Dialog';
import { Menu, type MenuItem } from '../../design/controls/Menu';
import { Skeleton } from '../../design/surfaces/States';
import { navigate } from '../../router/history';
import { common } from '../../words/messages';
import { useTakeOut } from '../moderation/doors/useTakeOut';
import { useReportActions } from '../moderation/ReportActions';
import { useMoveActions } from '../moves/useMoveActions';
import { messages } from './messages';
import { PostHistory, postHistoryQuery } from './PostHistory';
import { useDeletePost } from './useDeletePost';

/** What may be done with a post besides reacting: read its versions, report it; for its author, edit and delete. */
export function PostActions({ post: key, onEdit }: { post: PostActions_post$key; onEdit: () => void }) {
  const post = useFragment(
    graphql`
      fragment PostActions_post on Post {
        id
        mayEdit
        mayDelete
        mayRemove
        mayMove
        doors {
          id
          name
          mayModerate
        }
        revisionNumber
      }
    `,
    key,
  );
  const [history, loadHistory, closeHistory] = useQueryLoader<PostHistoryQuery>(postHistoryQuery);
  const [isDeleting, setDeleting] = useState(false);
  const deletePost = useDeletePost();
  const reporting = useReportActions({
    subjectId: post.id,
    isOwn: post.mayDelete,
    mayRemove: post.mayRemove,
    onRemoved: () => navigate('/'),
  });
  const moving = useMoveActions(post.id, post.mayMove);
  const takingOut = useTakeOut({ postId: post.id, isOwn: post.mayDelete, doors: post.doors });
  const items: MenuItem[] = [];
  items.push({
    label: messages.share,
    icon: 'link',
    onSelect: () => navigate(`/?share=${encodeURIComponent(post.id)}`),
  });
  if (post.mayEdit) items.push({ label: messages.edit, icon: 'edit', onSelect: onEdit });
  if (post.revisionNumber > 1) {
    items.push({
      label: messages.history,
      icon: 'history',
      onSelect: () => loadHistory({ id: post.id }, { fetchPolicy: 'store-and-network' }),
    });
  }
  items.push(...moving.items);
  if (post.mayDelete) {
    items.push({ label: messages.delete, icon: 'trash', danger: true, onSelect: () => setDeleting(true) });
  }
  items.push(...takingOut.items, ...reporting.items);
  return (
    <>
      <Menu label={common.moreActions} trigger={<Icon name="more" />} items={items} />
      {moving.dialog}
      {takingOut.dialog}
      {reporting.dialog}
      {history && (
        <Dialog title={messages.historyTitle} close={common.close} onClose={closeHistory}>
          <Suspense fallback={<Skeleton shape="lines" />}>
            <PostHistory query={history} />
          </Suspense>
        </Dialog>
      )}
      {isDeleting && (
        <Confirm
          title={messages.deleteTitle}
          body={messages.deleteBody}
          action={messages.deleteYes}
          onDo={() => deletePost(post.id)}
          onClose={() => setDeleting(false)}
        />
      )}
    </>
  );
}
