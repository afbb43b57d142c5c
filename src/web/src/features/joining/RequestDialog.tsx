import { type FormEvent, useState } from 'react';
import { graphql, useMutation } from 'react-relay/hooks';
import type { RequestDialogMutation } from '../../__generated__/RequestDialogMutation.graphql';
import { FormDialog } from '../../design/controls/Dialog';
import { TextAreaField } from '../../design/controls/Field';
import { toast } from '../../design/surfaces/Toasts';
import { failureText, refusalText } from '../../relay/refusal';
import { messages } from './messages';

/** Where somebody says why they would like to be in a closed group. */
export default function RequestDialog({
  groupId,
  groupName,
  onClose,
}: {
  groupId: string;
  groupName: string;
  onClose: () => void;
}) {
  const [problem, setProblem] = useState<string>();
  const [commit, isSending] = useMutation<RequestDialogMutation>(graphql`
    mutation RequestDialogMutation($input: RequestMembershipInput!) {
      requestMembership(input: $input) {
        group {
          ...AskToJoin_group
          viewerRole
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
  const send = (event: FormEvent<HTMLFormElement>) => {
    const sentence = String(new FormData(event.currentTarget).get('sentence'));
    commit({
      variables: { input: { groupId, sentence } },
      onCompleted: ({ requestMembership: { errors } }) => {
        const refused = refusalText(errors);
        setProblem(refused);
        if (refused) return;
        toast(messages.sent);
        onClose();
      },
      onError: (error) => setProblem(failureText(error)),
    });
  };
  return (
    <FormDialog
      title={messages.askTitle(groupName)}
      problem={problem}
      action={messages.send}
      disabled={isSending}
      onSubmit={send}
      onClose={onClose}
    >
      <TextAreaField
        label={messages.sentence}
        hint={messages.sentenceHint}
        name="sentence"
        required
        maxLength={500}
        rows={3}
        autoFocus
      />
    </FormDialog>
  );
}
