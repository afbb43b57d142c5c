import { useId } from 'react';
import { type Kind, kinds } from './content';
import { messages } from './messages';
import styles from './PostEditor.module.css';

/** What the post is, as a row of pills. Announcements only where the author may make them. */
export function Kinds({
  kind,
  mayAnnounce,
  onChange,
}: {
  kind: Kind;
  mayAnnounce: boolean;
  onChange: (kind: Kind) => void;
}) {
  const name = useId();
  return (
    <fieldset className={styles.kinds}>
      <legend className="hidden">{messages.kindLabel}</legend>
      {kinds
        .filter((one) => one !== 'ANNOUNCEMENT' || mayAnnounce || kind === one)
        .map((one) => (
          <label key={one} className={styles.kind}>
            <input
              type="radio"
              name={name}
              className="hidden"
              checked={one === kind}
              onChange={() => onChange(one)}
            />
            <span>{messages.kinds[one]}</span>
          </label>
        ))}
    </fieldset>
  );
}
