import { useState } from 'react';
import { graphql, useMutation } from 'react-relay/hooks';
import type { ConfirmLeaversMutation } from '../../__generated__/ConfirmLeaversMutation.graphql';
import { Button } from '../../design/controls/Button';
import { TextField } from '../../design/controls/Field';
import { Notice } from '../../design/surfaces/Badge';
import { FormCard, Stack } from '../../design/surfaces/Card';
import { failureText, refusalText } from '../../relay/refusal';
import { messages } from './messages';

const words = messages.directory;

/** So many would leave at once that an administrator says the number: a click alone would come too easily. */
export function ConfirmLeavers({
  leavers,
  people,
  onDone,
}: {
  leavers: number;
  people: number;
  onDone: () => void;
}) {
  const [problem, setProblem] = useState<string>();
  const [confirm, isSending] = useMutation<ConfirmLeaversMutation>(graphql`
    mutation ConfirmLeaversMutation($input: ConfirmDirectorySyncInput!) {
      confirmDirectorySync(input: $input) {
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
  const send = (form: FormData) =>
    confirm({
      variables: { input: { leavers: Number(form.get('leavers')) } },
      onCompleted: ({ confirmDirectorySync }) => {
        const refused = refusalText(confirmDirectorySync.errors);
        setProblem(refused);
        if (!refused) onDone();
      },
      onError: (error) => setProblem(failureText(error)),
    });
  return (
    <FormCard onSubmit={send}>
      <Stack gap={14}>
        <Notice tone="warning">{words.waiting(leavers, people)}</Notice>
        <TextField
          label={words.confirmCount}
          hint={words.confirmHint(leavers)}
          name="leavers"
          inputMode="numeric"
          pattern="[0-9]+"
          autoComplete="off"
          required
        />
        {problem && <Notice tone="danger">{problem}</Notice>}
        <div>
          <Button type="submit" look="danger" disabled={isSending}>
            {words.confirm}
          </Button>
        </div>
      </Stack>
    </FormCard>
  );
}
