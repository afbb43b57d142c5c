import type { ReactNode } from 'react';
import { Button } from '../../design/controls/Button';
import { Dialog, DialogActions } from '../../design/controls/Dialog';
import { Notice } from '../../design/surfaces/Badge';
import { Muted } from '../../design/surfaces/Card';
import { common } from '../../words/messages';
import { AudienceDryRun } from '../audience/AudienceDryRun';
import type { DryRun } from '../audience/useDryRun';
import styles from './Moves.module.css';

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
    <Dialog title={title} close={common.close} onClose={onClose}>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          if (version) onDo(version);
        }}
      >
        <Muted>{body}</Muted>
        {children}
        {(run.isLooking || run.preview || run.problem) && <AudienceDryRun run={run} />}
        {problem && <Notice tone="danger">{problem}</Notice>}
        <DialogActions>
          <Button onClick={onClose}>{common.cancel}</Button>
          <Button type="submit" look="primary" disabled={isDoing || !version}>
            {action}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
