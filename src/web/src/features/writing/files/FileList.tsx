import { useEffect, useState } from 'react';
import { Shape } from '../../../design/brand/Icon';
import { Button } from '../../../design/controls/Button';
import { Choice, TextField } from '../../../design/controls/Field';
import { shapes } from '../icons';
import { messages } from '../messages';
import { ToolButton } from '../ToolButton';
import { type Attached, isUnderWay } from './Attached';
import styles from './FileList.module.css';

/** The files that go with a text: how far each is, what a picture shows, and how to take one away. */
export function FileList({
  files,
  pictureOf,
  asksForAlt,
  onChange,
  onRetry,
  onRemove,
}: {
  files: readonly Attached[];
  pictureOf: (key: string) => File | undefined;
  /** Whether to point out pictures that nobody has described. */
  asksForAlt: boolean;
  onChange: (key: string, now: Partial<Attached>) => void;
  onRetry: (key: string) => void;
  onRemove: (key: string) => void;
}) {
  if (files.length === 0) return null;
  const last = files.findLast(({ fileId }) => fileId);
  return (
    <>
      <p className="hidden" role="status">
        {last && messages.uploaded(last.name)}
      </p>
      <ul aria-label={messages.files} className={styles.files}>
        {files.map((file) => (
          <li key={file.key} className={styles.file}>
            <Thumbnail file={file} content={pictureOf(file.key)} />
            <div className={styles.about}>
              <div className={styles.head}>
                <span className={styles.name} dir="auto">
                  {file.name}
                </span>
                <ToolButton
                  shape="remove"
                  label={messages.remove(file.name)}
                  onClick={() => onRemove(file.key)}
                />
              </div>
              {isUnderWay(file) && (
                <progress
                  className={styles.progress}
                  value={file.part}
                  aria-label={messages.uploading(file.name, Math.round(file.part * 100))}
                />
              )}
              {file.problem && (
                <p role="alert" className={styles.problem}>
                  {file.problem}{' '}
                  <Button small onClick={() => onRetry(file.key)}>
                    {messages.again}
                  </Button>
                </p>
              )}
              {file.isPicture && (
                <AltText
                  file={file}
                  isMissed={asksForAlt}
                  onChange={(altText) => onChange(file.key, { altText })}
                />
              )}
            </div>
          </li>
        ))}
      </ul>
    </>
  );
}

function Thumbnail({ file, content }: { file: Attached; content: File | undefined }) {
  const [address, setAddress] = useState<string>();
  useEffect(() => {
    if (!content || !file.isPicture) return;
    const made = URL.createObjectURL(content);
    setAddress(made);
    return () => URL.revokeObjectURL(made);
  }, [content, file.isPicture]);
  return (
    <span className={styles.thumbnail} aria-hidden="true">
      {address ? (
        <img src={address} alt="" />
      ) : (
        <Shape path={shapes[file.isPicture ? 'picture' : 'file']} size={24} />
      )}
    </span>
  );
}

function AltText({
  file,
  isMissed,
  onChange,
}: {
  file: Attached;
  isMissed: boolean;
  onChange: (altText: string | undefined) => void;
}) {
  const adorns = file.altText === '';
  return (
    <>
      {!adorns && (
        <TextField
          label={messages.altLabel(file.name)}
          hint={messages.altHint}
          error={isMissed && file.altText === undefined ? messages.altMissing : undefined}
          maxLength={1000}
          value={file.altText ?? ''}
          onChange={(event) => onChange(event.target.value || undefined)}
        />
      )}
      <Choice
        type="checkbox"
        label={messages.adorns}
        checked={adorns}
        onChange={(event) => onChange(event.target.checked ? '' : undefined)}
      />
    </>
  );
}
