import { type ReactNode, useId, useLayoutEffect, useRef } from 'react';
import { IconButton } from './Button';
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
