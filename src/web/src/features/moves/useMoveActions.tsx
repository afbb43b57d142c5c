import { lazy, Suspense, useState } from 'react';
import type { MenuItem } from '../../design/controls/Menu';
import { messages } from './messages';

const MoveDialog = lazy(() => import('./MoveDialog'));
const SplitDialog = lazy(() => import('./SplitDialog'));
const MergeDialog = lazy(() => import('./MergeDialog'));

const dialogs = { move: MoveDialog, split: SplitDialog, merge: MergeDialog };

/** The entries of a menu by which a conversation is moved, split and merged, for those who may; and the dialog that they open. */
export function useMoveActions(postId: string, mayMove: boolean) {
  const [open, setOpen] = useState<keyof typeof dialogs>();
  const items: MenuItem[] = mayMove
    ? [
        { label: messages.move, icon: 'groups', onSelect: () => setOpen('move') },
        { label: messages.split, icon: 'comment', onSelect: () => setOpen('split') },
        { label: messages.merge, icon: 'link', onSelect: () => setOpen('merge') },
      ]
    : [];
  const Dialog = open && dialogs[open];
  const dialog = Dialog && (
    <Suspense fallback={null}>
      <Dialog postId={postId} onClose={() => setOpen(undefined)} />
    </Suspense>
  );
  return { items, dialog };
}
