import type { ReactNode } from 'react';
import { FormDialog } from '../../design/controls/Dialog';
import { Muted } from '../../design/surfaces/Card';
import { AudienceDryRun } from '../audience/AudienceDryRun';
import type { DryRun } from '../audience/useDryRun';

/** What the three changes of a conversation have in common: what it is, what is chosen, what that does, and only then the deed. */
export function ChangeForm({
  title,
  body,
  children,
  run,
  problem,
  action,
  isDoing,
  onDo,
  onClose,
}: {
  title: string;
  body: string;
  children: ReactNode;
  run: DryRun;
  problem?: string;
  action: string;
  isDoing: boolean;
  onDo: (previewVersion: string) => void;
  onClose: () => void;
}) {
  const version = run.preview?.version;
  return (
    <FormDialog
      title={title}
      problem={problem}
      action={action}
      disabled={isDoing || !version}
      onSubmit={() => version && onDo(version)}
      onClose={onClose}
    >
      <Muted>{body}</Muted>
      {children}
      {(run.isLooking || run.preview || run.problem) && <AudienceDryRun run={run} />}
    </FormDialog>
  );
}
