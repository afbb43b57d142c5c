import { lazy, Suspense, useState } from 'react';
import type { MenuItem } from '../../design/controls/Menu';
import { messages } from './messages';

const ReportDialog = lazy(() => import('./ReportDialog'));

/** The entries of a menu by which a thing is reported, or removed by those who may; and the dialog that they open. */
export function useReportActions({
  subjectId,
  isOwn,
  mayRemove,
  onRemoved,
}: {
  subjectId: string;
  isOwn: boolean;
  mayRemove: boolean;
  onRemoved?: () => void;
}) {
  const [open, setOpen] = useState<'report' | 'remove'>();
  const items: MenuItem[] = [];
  if (!isOwn && !mayRemove)
    items.push({ label: messages.report, icon: 'warning', onSelect: () => setOpen('report') });
  if (mayRemove) {
    items.push({ label: messages.remove, icon: 'trash', danger: true, onSelect: () => setOpen('remove') });
  }
  const dialog = open && (
    <Suspense fallback={null}>
      <ReportDialog
        subjectId={subjectId}
        removes={open === 'remove'}
        onClose={() => setOpen(undefined)}
        onRemoved={onRemoved}
      />
    </Suspense>
  );
  return { items, dialog };
}
