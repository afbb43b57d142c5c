import { type FormEvent, useState } from 'react';
import { fetchQuery, graphql, useRelayEnvironment } from 'react-relay/hooks';
import type { PersonRequestQuery } from '../../__generated__/PersonRequestQuery.graphql';
import { Button } from '../../design/controls/Button';
import { TextAreaField, TextField } from '../../design/controls/Field';
import { Notice } from '../../design/surfaces/Badge';
import { failureText } from '../../relay/refusal';
import styles from './Admin.module.css';
import { messages } from './messages';

const query = graphql`
  query PersonRequestQuery($handle: String!) {
    personByHandle(handle: $handle) {
      id
    }
  }
`;

/** Asks for something about one person, with a reason. `send` answers with what was refused, or nothing. */
export function PersonRequest({
  action,
  done,
  hint,
  send,
}: {
  action: string;
  done: string;
  /** What becomes of the reason. */
  hint: string;
  send: (personId: string, reason: string) => Promise<string | undefined>;
}) {
  const environment = useRelayEnvironment();
  const [told, setTold] = useState<{ tone: 'good' | 'danger'; text: string }>();
  const [isSending, setSending] = useState(false);
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    const fields = new FormData(form);
    const handle = String(fields.get('handle')).trim().replace(/^@/, '');
    setSending(true);
    try {
      const found = await fetchQuery<PersonRequestQuery>(environment, query, { handle }).toPromise();
      const id = found?.personByHandle?.id;
      const problem = id ? await send(id, String(fields.get('reason'))) : messages.nobody(handle);
      setTold(problem ? { tone: 'danger', text: problem } : { tone: 'good', text: done });
      if (!problem) form.reset();
    } catch (error) {
      setTold({ tone: 'danger', text: failureText(error) });
    } finally {
      setSending(false);
    }
  };
  return (
    <form className={styles.form} onSubmit={submit}>
      <TextField
        label={messages.who}
        hint={messages.whoHint}
        name="handle"
        required
        autoCapitalize="none"
        spellCheck={false}
      />
      <TextAreaField label={messages.reason} hint={hint} name="reason" required maxLength={500} rows={2} />
      <div aria-live="polite">{told && <Notice tone={told.tone}>{told.text}</Notice>}</div>
      <div>
        <Button type="submit" look="primary" disabled={isSending}>
          {action}
        </Button>
      </div>
    </form>
  );
}
