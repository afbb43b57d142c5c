import { type ComponentProps, type ReactNode, useState } from 'react';
import { TextEditor } from './TextEditor';
import styles from './TextEditor.module.css';
import { sourceOf, writtenOf } from './written';

/** The editor as a field of a form that keeps the text as its source: with a label and a hint in sight. */
export function SourceEditor({
  value,
  onChange,
  hint,
  ...rest
}: {
  value: string;
  onChange: (source: string) => void;
  hint?: ReactNode;
} & Omit<ComponentProps<typeof TextEditor>, 'written' | 'onChange'>) {
  const [written, setWritten] = useState(() => writtenOf(value));
  // A text that came from elsewhere, as a merge, takes the place of what was shown.
  const shown = sourceOf(written) === value ? written : writtenOf(value);
  return (
    <div className={styles.field}>
      <span aria-hidden="true" className={styles.label}>
        {rest.label}
      </span>
      <div className={styles.frame}>
        <TextEditor
          {...rest}
          written={shown}
          onChange={(next) => {
            setWritten(next);
            onChange(sourceOf(next));
          }}
        />
      </div>
      {hint && <p className={styles.left}>{hint}</p>}
    </div>
  );
}
