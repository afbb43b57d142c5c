import { lazy, Suspense, useState } from 'react';
import type { MenuItem } from '../../../design/controls/Menu';
import { messages } from './messages';

const TakeOutDialog = lazy(() => import('./TakeOutDialog'));

/** A group in which a post stands, as far as it may be taken out of it. */
export interface Door {
  readonly id: string;
  readonly name: string;
  readonly mayModerate: boolean;
}

/** The entry of a menu by which who keeps order in a group takes another's post out of it, and the dialog that it opens. */
export function useTakeOut({
  postId,
  isOwn,
  doors,
}: {
  postId: string;
  isOwn: boolean;
  doors: readonly Door[];
}) {
  const [isOpen, setOpen] = useState(false);
  const kept = doors.filter(({ mayModerate }) => mayModerate);
  const items: MenuItem[] =
    isOwn || kept.length === 0
      ? []
      : [{ label: messages.takeOut, icon: 'signout', danger: true, onSelect: () => setOpen(true) }];
  const dialog = isOpen && (
    <Suspense fallback={null}>
      <TakeOutDialog
        postId={postId}
        doors={kept}
        isLast={doors.length === 1}
        onClose={() => setOpen(false)}
      />
    </Suspense>
  );
  return { items, dialog };
}
