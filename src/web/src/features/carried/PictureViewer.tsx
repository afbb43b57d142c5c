import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { IconButton } from '../../design/controls/Button';
import { usePhoto } from '../../design/surfaces/usePhoto';
import { common } from '../../words/messages';
import styles from './Carried.module.css';
import { messages } from './messages';
import type { PictureFile } from './Pictures';

/** Pictures as large as the window, on the native dialog: Escape closes, the arrow keys turn over. */
export default function PictureViewer({
  files,
  first,
  onClose,
}: {
  files: readonly PictureFile[];
  first: number;
  onClose: () => void;
}) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [at, setAt] = useState(first);
  const file = files[at];
  const photo = usePhoto(file?.path);
  useEffect(() => {
    const opened = dialog.current;
    opened?.showModal();
    return () => opened?.close();
  }, []);
  const turn = (by: number) => setAt((now) => (now + by + files.length) % files.length);
  const onKeyDown = (event: KeyboardEvent) => {
    const by = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    if (by && files.length > 1) turn(by * (document.dir === 'rtl' ? -1 : 1));
  };
  return (
    <dialog
      ref={dialog}
      className={styles.viewer}
      aria-label={messages.pictures}
      onClose={onClose}
      onKeyDown={onKeyDown}
    >
      <div className={styles.bar}>
        <p aria-live="polite">{messages.place(at + 1, files.length)}</p>
        <IconButton icon="close" label={common.close} onClick={onClose} />
      </div>
      {file && (
        <figure className={styles.large}>
          {photo && (
            <img
              src={photo}
              alt={file.altText ?? ''}
              width={file.width ?? undefined}
              height={file.height ?? undefined}
            />
          )}
          {file.altText && <figcaption dir="auto">{file.altText}</figcaption>}
        </figure>
      )}
      {files.length > 1 && (
        <div className={styles.turn}>
          <IconButton icon="back" label={messages.previous} onClick={() => turn(-1)} />
          <span className={styles.next}>
            <IconButton icon="back" label={messages.next} onClick={() => turn(1)} />
          </span>
        </div>
      )}
    </dialog>
  );
}
