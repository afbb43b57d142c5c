import { type FormEvent, useState } from 'react';
import { graphql, useMutation } from 'react-relay/hooks';
import type { GroupPrivacy, NewGroupMutation } from '../../__generated__/NewGroupMutation.graphql';
import { FormDialog } from '../../design/controls/Dialog';
import { Choice, TextAreaField, TextField } from '../../design/controls/Field';
import { failureText, refusalText } from '../../relay/refusal';
import { navigate } from '../../router/history';
import { messages } from './messages';

const privacies: readonly GroupPrivacy[] = ['OPEN', 'CLOSED', 'SECRET'];

/** Founds a group; who founds it owns it. */
export function NewGroup({ onClose }: { onClose: () => void }) {
  const [problem, setProblem] = useState<string>();
  const [commit, isSending] = useMutation<NewGroupMutation>(graphql`
    mutation NewGroupMutation($input: CreateGroupInput!) {
      createGroup(input: $input) {
        group {
          id
          slug
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
    const form = new FormData(event.currentTarget);
    const privacy = privacies.find((p) => p === form.get('privacy')) ?? 'OPEN';
    const input = { name: String(form.get('name')), description: String(form.get('description')), privacy };
    commit({
      variables: { input },
      onCompleted: ({ createGroup }) => {
        setProblem(refusalText(createGroup.errors));
        if (createGroup.group) navigate(`/groups/${createGroup.group.slug}`);
      },
      onError: (error) => setProblem(failureText(error)),
    });
  };
  return (
    <FormDialog
      title={messages.new}
      problem={problem}
      action={messages.create}
      disabled={isSending}
      onSubmit={send}
      onClose={onClose}
    >
      <TextField label={messages.name} name="name" required maxLength={200} autoFocus />
      <TextAreaField label={messages.description} name="description" />
      <fieldset>
        <legend>{messages.who}</legend>
        {privacies.map((privacy) => (
          <Choice
            key={privacy}
            type="radio"
            name="privacy"
            value={privacy}
            defaultChecked={privacy === 'OPEN'}
            label={messages.privacy[privacy]}
            detail={messages.privacyLong[privacy]}
          />
        ))}
      </fieldset>
    </FormDialog>
  );
}
