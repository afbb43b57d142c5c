import { type FormEvent, type ReactNode, useId, useLayoutEffect, useRef } from 'react';
import { common } from '../../words/messages';
import { Notice } from '../surfaces/Badge';
import { Stack } from '../surfaces/Card';
import { Button, IconButton } from './Button';
import styles from './Dialog.module.css';

/** A modal question or form on the native dialog: focus stays in, Escape closes, the whole screen on phones. */
export function Dialog({
  title,
  close,
  onClose,
  children,
}: {
  title: string;
  close: string;
  onClose: () => void;
  children: ReactNode;
}) {
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  // Before the effects of what it shows, which may take the focus to where it belongs.
  useLayoutEffect(() => {
    const opened = dialog.current;
    opened?.showModal();
    return () => opened?.close();
  }, []);
  return (
    <dialog ref={dialog} aria-labelledby={id} className={styles.dialog} onClose={onClose}>
      <header className={styles.header}>
        <h2 id={id} className={styles.title}>
          {title}
        </h2>
        <IconButton icon="close" label={close} onClick={onClose} />
      </header>
      {children}
    </dialog>
  );
}

export function DialogActions({ children }: { children: ReactNode }) {
  return <div className={styles.actions}>{children}</div>;
}

/** A form in a dialog: what is asked, below it why it was refused, and the two ways out. */
export function FormDialog({
  title,
  problem,
  action,
  look = 'primary',
  disabled,
  onSubmit,
  onClose,
  children,
}: {
  title: string;
  problem?: string;
  action: string;
  look?: 'primary' | 'danger';
  disabled?: boolean;
  onSubmit: (event: FormEvent<HTMLFormElement>) => void;
  onClose: () => void;
  children: ReactNode;
}) {
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    onSubmit(event);
  };
  return (
    <Dialog title={title} close={common.close} onClose={onClose}>
      <form onSubmit={submit}>
        <Stack>
          {children}
          {problem && <Notice tone="danger">{problem}</Notice>}
        </Stack>
        <DialogActions>
          <Button onClick={onClose}>{common.cancel}</Button>
          <Button type="submit" look={look} disabled={disabled}>
            {action}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}

/** Asks once more before what cannot be taken back; the focus begins on the way out. */
export function Confirm({
  title,
  body,
  keep = common.cancel,
  action,
  disabled,
  onDo,
  onClose,
}: {
  title: string;
  body: string;
  keep?: string;
  action: string;
  disabled?: boolean;
  onDo: () => void;
  onClose: () => void;
}) {
  return (
    <Dialog title={title} close={common.close} onClose={onClose}>
      <p>{body}</p>
      <DialogActions>
        <Button autoFocus onClick={onClose}>
          {keep}
        </Button>
        <Button look="danger" disabled={disabled} onClick={onDo}>
          {action}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
