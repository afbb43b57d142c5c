import { useId } from 'react';
import { Icon, type IconName } from '../../design/brand/Icon';
import { Notice } from '../../design/surfaces/Badge';
import styles from './Audience.module.css';
import { messages } from './messages';
import type { DryRun } from './useDryRun';

const mostNamed = 12;

/** Who comes to read by a change, who does not read any more, and whose words stay blank: shown before the change can be made. */
export function AudienceDryRun({ run: { preview, problem, isLooking } }: { run: DryRun }) {
  const id = useId();
  return (
    <section className={styles.run} aria-labelledby={id} aria-live="polite" aria-busy={isLooking}>
      <h3 id={id} className={styles.title}>
        {messages.title}
      </h3>
      {isLooking && <p className={styles.quiet}>{messages.looking}…</p>}
      {problem && <Notice tone="danger">{problem}</Notice>}
      {preview && (
        <ul className={styles.lines}>
          {preview.gainedCount + preview.lostCount === 0 && <li>{messages.nobody}</li>}
          <People
            icon="plus"
            text={messages.gained(preview.gainedCount)}
            people={preview.gained}
            total={preview.gainedCount}
          />
          <People
            icon="close"
            text={messages.lost(preview.lostCount)}
            people={preview.lost}
            total={preview.lostCount}
          />
          <People
            icon="consent"
            text={messages.asked(preview.authorsToAsk.length)}
            why={messages.askedWhy}
            people={preview.authorsToAsk}
            total={preview.authorsToAsk.length}
          />
          <Further preview={preview} />
        </ul>
      )}
    </section>
  );
}

function People({
  icon,
  text,
  why,
  people,
  total,
}: {
  icon: IconName;
  text: string;
  why?: string;
  people: readonly { id: string; displayName: string }[];
  total: number;
}) {
  if (total === 0) return null;
  return (
    <li>
      <Icon name={icon} size={18} />
      <div>
        <p className={styles.what}>{text}</p>
        <p className={styles.quiet} dir="auto">
          {messages.names(
            people.slice(0, mostNamed).map(({ displayName }) => displayName),
            total,
          )}
        </p>
        {why && <p className={styles.quiet}>{why}</p>}
      </div>
    </li>
  );
}

function Further({ preview }: { preview: NonNullable<DryRun['preview']> }) {
  const { fileCount, noticeCount, searchEntryCount } = preview;
  const isOther = preview.gainedCount + preview.lostCount > 0;
  const parts = [
    ...(fileCount > 0 ? [messages.files(fileCount)] : []),
    ...(noticeCount > 0 ? [messages.notices(noticeCount)] : []),
    ...(isOther && searchEntryCount > 0 ? [messages.entries(searchEntryCount)] : []),
  ];
  if (parts.length === 0) return null;
  return (
    <li>
      <Icon name="search" size={18} />
      <p className={styles.quiet}>{parts.join(' · ')}</p>
    </li>
  );
}
