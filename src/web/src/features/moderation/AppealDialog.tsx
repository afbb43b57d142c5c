import { useState } from 'react';
import { graphql, useMutation } from 'react-relay/hooks';
import type { AppealDialogMutation } from '../../__generated__/AppealDialogMutation.graphql';
import { FormDialog } from '../../design/controls/Dialog';
import { TextAreaField } from '../../design/controls/Field';
import { Muted } from '../../design/surfaces/Card';
import { toast } from '../../design/surfaces/Toasts';
import { failureText, refusalText } from '../../relay/refusal';
import { messages } from './messages';

/** Where the side that lost says why it should be decided otherwise. */
export function AppealDialog({
  caseId,
  onClose,
  onSent,
}: {
  caseId: string;
  onClose: () => void;
  onSent: () => void;
}) {
  const [words, setWords] = useState('');
  const [problem, setProblem] = useState<string>();
  const [appeal, isSending] = useMutation<AppealDialogMutation>(graphql`
    mutation AppealDialogMutation($input: AppealDecisionInput!) {
      appealDecision(input: $input) {
        contestedDecision {
          answerBy
        }
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
  const submit = () =>
    appeal({
      variables: { input: { caseId, words } },
      onCompleted: ({ appealDecision }) => {
        const refused = refusalText(appealDecision.errors);
        setProblem(refused);
        if (refused) return;
        toast(messages.appealed);
        onSent();
        onClose();
      },
      onError: (error) => setProblem(failureText(error)),
    });
  return (
    <FormDialog
      title={messages.appealTitle}
      problem={problem}
      action={messages.appealSend}
      disabled={isSending}
      onSubmit={submit}
      onClose={onClose}
    >
      <Muted>{messages.appealIntro}</Muted>
      <TextAreaField
        label={messages.appealWords}
        rows={4}
        required
        maxLength={1000}
        value={words}
        onChange={(event) => setWords(event.target.value)}
      />
    </FormDialog>
  );
}
