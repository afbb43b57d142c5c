import { type FormEvent, useState } from 'react';
import { graphql, useMutation } from 'react-relay/hooks';
import type { AskBreakGlassMutation } from '../../__generated__/AskBreakGlassMutation.graphql';
import { Button } from '../../design/controls/Button';
import { TextAreaField, TextField } from '../../design/controls/Field';
import { Notice } from '../../design/surfaces/Badge';
import { failureText, refusalText } from '../../relay/refusal';
import styles from './Admin.module.css';
import { messages } from './messages';
import { subjectIn } from './subjectIn';

const words = messages.breakGlass;

/** Asks to read one thread, by the address that somebody reported. */
export function AskBreakGlass({ onDone }: { onDone: () => void }) {
  const [told, setTold] = useState<{ tone: 'good' | 'danger'; text: string }>();
  const [ask, isSending] = useMutation<AskBreakGlassMutation>(graphql`
    mutation AskBreakGlassMutation($input: RequestBreakGlassInput!) {
      requestBreakGlass(input: $input) {
        errors {
          __typename
          ... on Error {
            message
            values { name number at texts }
          }
        }
      }
    }
  `);
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    const fields = new FormData(form);
    ask({
      variables: {
        input: { subjectId: subjectIn(String(fields.get('thread'))), reason: String(fields.get('reason')) },
      },
      onCompleted: ({ requestBreakGlass }) => {
        const problem = refusalText(requestBreakGlass.errors);
        setTold(problem ? { tone: 'danger', text: problem } : { tone: 'good', text: words.asked });
        if (problem) return;
        form.reset();
        onDone();
      },
      onError: (error) => setTold({ tone: 'danger', text: failureText(error) }),
    });
  };
  return (
    <form className={styles.form} onSubmit={send}>
      <TextField label={words.thread} hint={words.threadHint} name="thread" required spellCheck={false} />
      <TextAreaField
        label={messages.reason}
        hint={messages.reasonHint}
        name="reason"
        required
        maxLength={500}
        rows={2}
      />
      <div aria-live="polite">{told && <Notice tone={told.tone}>{told.text}</Notice>}</div>
      <div>
        <Button type="submit" look="primary" disabled={isSending}>
          {words.send}
        </Button>
      </div>
    </form>
  );
}
