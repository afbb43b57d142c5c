import { type FormEvent, useRef, useState } from 'react';
import { Button } from '../../design/controls/Button';
import { BareTextArea } from '../../design/controls/Field';
import { Notice } from '../../design/surfaces/Badge';
import styles from './Comments.module.css';
import { messages } from './messages';
import { useAddComment } from './useAddComment';

/** A comment or a reply in the making. The text stays until the server has it, and so does what is typed meanwhile. */
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
  const [text, setText] = useState('');
  const [problem, setProblem] = useState<string>();
  const clientKey = useRef(crypto.randomUUID());
  const [addComment, isSending] = useAddComment(connection);

  const send = (event: FormEvent) => {
    event.preventDefault();
    if (isSending || text.trim() === '') return;
    setProblem(undefined);
    addComment({ subjectId, parentId, text, clientKey: clientKey.current }, (refused) => {
      setProblem(refused);
      if (refused) return;
      clientKey.current = crypto.randomUUID();
      setText((now) => (now === text ? '' : now));
      onSent?.();
    });
  };

  return (
    <form onSubmit={send} className={styles.box}>
      <BareTextArea
        label={label}
        value={text}
        onChange={(e) => setText(e.target.value)}
        autoFocus={autoFocus}
      />
      <Button
        type="submit"
        look={text.trim() ? 'primary' : 'plain'}
        disabled={isSending || text.trim() === ''}
      >
        {submit}
      </Button>
      {problem && <Notice tone="danger">{problem}</Notice>}
    </form>
  );
}
