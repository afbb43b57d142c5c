import { TextField } from '../../../design/controls/Field';
import { inFull, readerZone, zoneName } from '../../../design/text/dates';
import { instantOf, localOf } from './content';
import { messages } from './messages';
import styles from './PostEditor.module.css';

/** A moment in words, in the reader's zone. */
export const inWords = (instant: string) => `${inFull(instant)}, ${zoneName(readerZone())}`;

/** When it goes out and when it goes again, in the author's own zone and in words. */
export function When({
  publishAt,
  expiresAt,
  onPublishAt,
  onExpiresAt,
  errors,
}: {
  publishAt: string;
  expiresAt: string;
  onPublishAt: (local: string) => void;
  onExpiresAt: (local: string) => void;
  errors: { schedule?: string; expiry?: string };
}) {
  const soonest = localOf(new Date(Date.now() + 60_000).toISOString());
  const instant = instantOf(publishAt);
  return (
    <section className={styles.panel} aria-label={messages.when}>
      <div className={styles.pair}>
        <TextField
          type="datetime-local"
          label={messages.schedule}
          hint={instant ? messages.goesOut(inWords(instant)) : messages.scheduleHint(zoneName(readerZone()))}
          error={errors.schedule}
          min={soonest}
          value={publishAt}
          onChange={(event) => onPublishAt(event.target.value)}
        />
        <TextField
          type="datetime-local"
          label={messages.expires}
          hint={messages.expiresHint}
          error={errors.expiry}
          min={soonest}
          value={expiresAt}
          onChange={(event) => onExpiresAt(event.target.value)}
        />
      </div>
    </section>
  );
}
