import { Button } from '../../../design/controls/Button';
import { Row } from '../../../design/surfaces/Card';
import { common } from '../../../words/messages';
import { Typed } from '../../writing/Typed';
import styles from '../Comments.module.css';
import { messages } from '../messages';
import type { CommentRefusal } from './useAddComment';

/** A comment that could not stand: its words, why, and what its author can do about it. */
export function RefusedComment({
  source,
  refusal: { message, recipientCount },
  onRetry,
  onTakeBack,
}: {
  source: string;
  refusal: CommentRefusal;
  onRetry: () => void;
  onTakeBack: () => void;
}) {
  return (
    <div className={styles.sent}>
      <div className={styles.bubble}>
        <Typed source={source} />
      </div>
      <p role="alert" className={styles.refused}>
        {message}
      </p>
      <Row>
        <Button small onClick={onRetry}>
          {recipientCount ? messages.tell(recipientCount) : common.retry}
        </Button>
        <Button small look="quiet" onClick={onTakeBack}>
          {messages.takeBack}
        </Button>
      </Row>
    </div>
  );
}
