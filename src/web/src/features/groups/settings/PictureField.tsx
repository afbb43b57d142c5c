import { useEffect, useState } from 'react';
import { Button } from '../../../design/controls/Button';
import { Avatar } from '../../../design/surfaces/Avatar';
import { Notice } from '../../../design/surfaces/Badge';
import type { Attached } from '../../writing/files/Attached';
import { useUploads } from '../../writing/files/useUploads';
import { messages } from './messages';
import styles from './Settings.module.css';

/** The group's picture: chosen from the device and sent at once, kept with the next save. */
export function PictureField({
  name,
  path,
  chosen,
  onChoose,
}: {
  name: string;
  path: string | null | undefined;
  chosen: string | null | undefined;
  onChoose: (pictureId: string | null) => void;
}) {
  const [files, setFiles] = useState<readonly Attached[]>([]);
  const { add } = useUploads((change) => setFiles(change));
  const latest = files.at(-1);
  const arrived = latest?.fileId;
  useEffect(() => {
    if (arrived) onChoose(arrived);
  }, [arrived, onChoose]);
  const hasPicture = chosen === undefined ? Boolean(path) : chosen !== null;
  return (
    <div className={styles.picture}>
      <Avatar name={name} photoUrl={chosen === undefined ? path : undefined} size={72} square />
      <div className={styles.pictureWords}>
        <div className={styles.picture}>
          <label className={styles.file}>
            <span className={styles.fileLabel}>
              {hasPicture ? messages.otherPicture : messages.choosePicture}
            </span>
            <input
              type="file"
              accept="image/png,image/jpeg,image/webp"
              onChange={(event) => add([...(event.currentTarget.files ?? [])], 0)}
            />
          </label>
          {hasPicture && (
            <Button look="quiet" onClick={() => onChoose(null)}>
              {messages.removePicture}
            </Button>
          )}
        </div>
        <p className={styles.hint} role="status">
          {latest && chosen !== null ? latest.name : messages.pictureHint}
        </p>
        {latest?.problem && <Notice tone="danger">{latest.problem}</Notice>}
      </div>
    </div>
  );
}
