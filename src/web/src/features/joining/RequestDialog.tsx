import { type FormEvent, useState } from 'react';
import { graphql, useMutation } from 'react-relay/hooks';
import type { RequestDialogMutation } from '../../__generated__/RequestDialogMutation.graphql';
import { Button } from '../../design/controls/Button';
import { Dialog, DialogActions } from '../../design/controls/Dialog';
import { TextAreaField } from '../../design/controls/Field';
import { Notice } from '../../design/surfaces/Badge';
import { Stack } from '../../design/surfaces/Card';
import { toast } from '../../design/surfaces/Toasts';
import { failureText, refusalText } from '../../relay/refusal';
import { common } from '../../words/messages';
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
          }
        }
      }
    }
  `);
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
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
    <Dialog title={messages.askTitle(groupName)} close={common.close} onClose={onClose}>
      <form onSubmit={send}>
        <Stack>
          <TextAreaField
            label={messages.sentence}
            hint={messages.sentenceHint}
            name="sentence"
            required
            maxLength={500}
            rows={3}
            autoFocus
          />
          {problem && <Notice tone="danger">{problem}</Notice>}
        </Stack>
        <DialogActions>
          <Button onClick={onClose}>{common.cancel}</Button>
          <Button type="submit" look="primary" disabled={isSending}>
            {messages.send}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
