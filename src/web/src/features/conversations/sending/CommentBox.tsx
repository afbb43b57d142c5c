import { type FormEvent, useEffect, useEffectEvent, useState } from 'react';
import { Button } from '../../../design/controls/Button';
import { useKept } from '../../writing/drafts/useKept';
import { type SentText, useSent } from '../../writing/drafts/useSent';
import { LazyText } from '../../writing/LazyText';
import { sourceOf } from '../../writing/written';
import styles from '../Comments.module.css';
import { messages } from '../messages';
import { RefusedComment } from './RefusedComment';
import { type CommentRefusal, useAddComment } from './useAddComment';

const limit = 5_000;

/** Where this device keeps what is said to a subject or a comment. */
export const commentPlace = (id: string) => `comment:${id}`;

/** A comment or a reply in the making. What is sent stands in the list at once; if it cannot stay it says why, and nothing typed is lost. */
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
  /** The list that it will stand in. */
  connection: string;
  label?: string;
  submit?: string;
  autoFocus?: boolean;
  onSent?: () => void;
}) {
  const place = commentPlace(parentId ?? subjectId);
  const { written, clientKey, change, next } = useKept(place);
  const { left, keep, drop } = useSent(place);
  const [refused, setRefused] = useState<(SentText & { refusal: CommentRefusal })[]>([]);
  const addComment = useAddComment(connection);

  const post = (said: SentText, confirmedRecipients?: number) => {
    const { written, clientKey } = said;
    keep(said);
    setRefused((now) => now.filter((other) => other.clientKey !== clientKey));
    addComment(
      { subjectId, parentId, text: sourceOf(written), clientKey, confirmedRecipients },
      (refusal) => {
        if (refusal) return setRefused((now) => [...now, { ...said, refusal }]);
        drop(said);
        onSent?.();
      },
    );
  };
  const postAgain = useEffectEvent((said: SentText) => post(said));
  useEffect(() => left.forEach(postAgain), [left]);

  const send = (event: FormEvent) => {
    event.preventDefault();
    if (written.text.trim() === '') return;
    next();
    post({ written, clientKey });
  };
  const takeBack = (said: SentText) => {
    drop(said);
    setRefused((now) => now.filter((other) => other.clientKey !== said.clientKey));
    const rest = written.text ? `\n\n${written.text}` : '';
    change({ text: said.written.text + rest, named: [...said.written.named, ...written.named] });
  };

  return (
    <form onSubmit={send} className={styles.box}>
      {refused.map((said) => (
        <RefusedComment
          key={said.clientKey}
          source={sourceOf(said.written)}
          refusal={said.refusal}
          onRetry={() => post(said, said.refusal.recipientCount)}
          onTakeBack={() => takeBack(said)}
        />
      ))}
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
