import { type FormEvent, lazy, Suspense, useState } from 'react';
import { Button } from '../../design/controls/Button';
import { Row } from '../../design/surfaces/Card';
import { common } from '../../words/messages';
import { useKept } from '../writing/drafts/useKept';
import { LazyText } from '../writing/LazyText';
import { sourceOf, type Written } from '../writing/written';
import styles from './Comments.module.css';
import { messages } from './messages';
import { type CommentRefusal, useAddComment } from './useAddComment';

const Typed = lazy(() => import('../writing/Typed').then((m) => ({ default: m.Typed })));

const limit = 5_000;

/** A comment that was sent and has no place in the conversation yet. */
interface OnItsWay {
  readonly written: Written;
  readonly clientKey: string;
  readonly refusal?: CommentRefusal;
}

/** A comment or a reply in the making. What is sent is shown at once; if it cannot stand it says why, and nothing typed is lost. */
export function CommentBox({
  subjectId,
  parentId,
  connection,
  label = messages.write,
  submit = messages.comment,
  autoFocus,
  onSent,
}: {
  subjectId: string;
  parentId?: string;
  connection: string;
  label?: string;
  submit?: string;
  autoFocus?: boolean;
  onSent?: () => void;
}) {
  const { written, clientKey, change, next } = useKept(`comment:${parentId ?? subjectId}`);
  const [sent, setSent] = useState<OnItsWay>();
  const [addComment, isSending] = useAddComment(connection);

  const post = (comment: OnItsWay, confirmedRecipients?: number) => {
    const text = sourceOf(comment.written);
    setSent({ ...comment, refusal: undefined });
    addComment(
      { subjectId, parentId, text, clientKey: comment.clientKey, confirmedRecipients },
      (refusal) => {
        if (refusal) return setSent({ ...comment, refusal });
        setSent(undefined);
        onSent?.();
      },
    );
  };
  const send = (event: FormEvent) => {
    event.preventDefault();
    if (sent || written.text.trim() === '') return;
    next();
    post({ written, clientKey });
  };
  const takeBack = (comment: OnItsWay) => {
    setSent(undefined);
    const rest = written.text ? `\n\n${written.text}` : '';
    change({
      text: comment.written.text + rest,
      named: [...comment.written.named, ...written.named],
    });
  };

  const told = sent?.refusal?.recipientCount;
  return (
    <form onSubmit={send} className={styles.box}>
      {sent && (
        <div className={styles.sent} aria-busy={isSending}>
          <div className={styles.bubble}>
            <Suspense>
              <Typed source={sourceOf(sent.written)} />
            </Suspense>
          </div>
          {sent.refusal ? (
            <>
              <p role="alert" className={styles.refused}>
                {sent.refusal.message}
              </p>
              <Row>
                <Button small onClick={() => post(sent, told ?? undefined)}>
                  {told ? messages.tell(told) : common.retry}
                </Button>
                <Button small look="quiet" onClick={() => takeBack(sent)}>
                  {messages.takeBack}
                </Button>
              </Row>
            </>
          ) : (
            <p className={styles.when}>{messages.sending}</p>
          )}
        </div>
      )}
      <div className={styles.write}>
        <LazyText
          label={label}
          written={written}
          onChange={change}
          limit={limit}
          inId={subjectId}
          autoFocus={autoFocus}
        />
      </div>
      <Button
        type="submit"
        look={written.text.trim() ? 'primary' : 'plain'}
        disabled={written.text.trim() === ''}
      >
        {submit}
      </Button>
    </form>
  );
}
