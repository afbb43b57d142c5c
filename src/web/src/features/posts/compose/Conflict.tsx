import { Button } from '../../../design/controls/Button';
import { Notice } from '../../../design/surfaces/Badge';
import { Row } from '../../../design/surfaces/Card';
import { type Written, writtenOf } from '../../writing/written';
import type { PostContent } from './content';
import { messages } from './messages';
import styles from './PostEditor.module.css';

/** Two texts of one draft, both in sight; the author says which one goes on, and nothing is lost before. */
export function Conflict({
  theirs,
  mine,
  onTake,
}: {
  theirs: { readonly key: string; readonly version: number; readonly text: string };
  mine: PostContent;
  onTake: (found: { key: string; version: number; written?: Written }) => void;
}) {
  const { key, version, text } = theirs;
  return (
    <Notice tone="warning">
      <strong>{messages.conflictTitle}</strong>
      <p>{messages.conflictBody}</p>
      <div className={styles.pair}>
        <figure className={styles.version}>
          <figcaption>{messages.theirs}</figcaption>
          <blockquote dir="auto">{text}</blockquote>
        </figure>
        <figure className={styles.version}>
          <figcaption>{messages.mine}</figcaption>
          <blockquote dir="auto">{mine.written.text}</blockquote>
        </figure>
      </div>
      <Row>
        <Button small onClick={() => onTake({ key, version })}>
          {messages.takeMine}
        </Button>
        <Button small onClick={() => onTake({ key, version, written: writtenOf(text) })}>
          {messages.takeTheirs}
        </Button>
      </Row>
    </Notice>
  );
}
