import { Button } from '../../design/controls/Button';
import { Notice } from '../../design/surfaces/Badge';
import { messages } from './messages';
import styles from './Pages.module.css';
import type { Clash } from './useRevisePage';

const words = messages.conflict;

/** Two people wrote at once: all three texts side by side, and a merged one where the paragraphs allow it. */
export function Conflict({
  clash,
  mine,
  onMerge,
}: {
  clash: Clash;
  mine: string;
  onMerge: (text: string) => void;
}) {
  const { baseText, currentText, mergedText } = clash;
  return (
    <div className={styles.conflict}>
      <Notice tone="warning">
        <strong>{words.title}</strong>
        <span>{words.body}</span>
        <span>{mergedText == null ? words.clash : words.merged}</span>
        {mergedText != null && (
          <span>
            <Button small look="primary" onClick={() => onMerge(mergedText)}>
              {words.merge}
            </Button>
          </span>
        )}
      </Notice>
      <div className={styles.columns}>
        <Column title={words.base} text={baseText} />
        <Column title={words.theirs} text={currentText} />
        <Column title={words.mine} text={mine} />
      </div>
    </div>
  );
}

function Column({ title, text }: { title: string; text: string }) {
  return (
    <div className={styles.column}>
      <h3>{title}</h3>
      <p dir="auto">{text}</p>
    </div>
  );
}
