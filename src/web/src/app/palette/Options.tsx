import { useEffect } from 'react';
import { Icon } from '../../design/brand/Icon';
import type { Entry, Part } from './entries';
import { messages } from './messages';
import styles from './Palette.module.css';

/** What the palette offers, part by part; the field keeps the focus and names the active one. */
export function Options({
  id,
  entries,
  active,
  onTake,
}: {
  id: string;
  entries: readonly Entry[];
  active: number;
  onTake: (entry: Entry) => void;
}) {
  useEffect(() => {
    document.getElementById(`${id}-${active}`)?.scrollIntoView({ block: 'nearest' });
  }, [id, active]);
  const parts = [...new Set(entries.map(({ part }) => part))];
  const option = (entry: Entry) => {
    const number = entries.indexOf(entry);
    return (
      // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the field's, which keeps the focus
      // biome-ignore lint/a11y/useFocusableInteractive: the field names the active option
      <div
        key={number}
        id={`${id}-${number}`}
        role="option"
        aria-selected={number === active}
        className={styles.option}
        onPointerDown={(event) => event.preventDefault()}
        onClick={() => onTake(entry)}
      >
        <Icon name={entry.icon} size={18} />
        <span dir="auto">{entry.label}</span>
        {entry.more && (
          <span dir="auto" className={styles.more}>
            {entry.more}
          </span>
        )}
      </div>
    );
  };
  return (
    <div id={id} role="listbox" aria-label={messages.title} className={styles.list}>
      {parts.map((part: Part) => (
        // biome-ignore lint/a11y/useSemanticElements: a group of options, not of fields
        <div key={part} role="group" aria-labelledby={`${id}-${part}`}>
          <div id={`${id}-${part}`} role="presentation" className={styles.part}>
            {messages.parts[part]}
          </div>
          {entries.filter((entry) => entry.part === part).map(option)}
        </div>
      ))}
    </div>
  );
}
