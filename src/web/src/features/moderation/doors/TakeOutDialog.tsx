import { useState } from 'react';
import { graphql, useMutation } from 'react-relay/hooks';
import type { DoorReason, TakeOutDialogMutation } from '../../../__generated__/TakeOutDialogMutation.graphql';
import { FormDialog } from '../../../design/controls/Dialog';
import { SelectField, TextAreaField } from '../../../design/controls/Field';
import { Muted } from '../../../design/surfaces/Card';
import { toast } from '../../../design/surfaces/Toasts';
import { failureText, refusalText } from '../../../relay/refusal';
import { navigate } from '../../../router/history';
import { messages } from './messages';
import type { Door } from './useTakeOut';

/** Where who keeps order in a group takes a post out of it, with a reason and words for its author. */
export default function TakeOutDialog({
  postId,
  doors,
  isLast,
  onClose,
}: {
  postId: string;
  doors: readonly Door[];
  /** Whether nobody reads the post any more after that. */
  isLast: boolean;
  onClose: () => void;
}) {
  const [groupId, setGroupId] = useState(doors[0]?.id ?? '');
  const [reason, setReason] = useState<DoorReason>('WRONG_GROUP');
  const [words, setWords] = useState('');
  const [problem, setProblem] = useState<string>();
  const [commit, isSending] = useMutation<TakeOutDialogMutation>(graphql`
    mutation TakeOutDialogMutation($input: RemovePostFromGroupInput!) {
      removePostFromGroup(input: $input) {
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
    commit({
      variables: { input: { postId, groupId, reason, words } },
      onCompleted: ({ removePostFromGroup: { errors } }) => {
        const refused = refusalText(errors);
        setProblem(refused);
        if (refused) return;
        onClose();
        toast(messages.done(doors.find(({ id }) => id === groupId)?.name ?? ''));
        navigate(isLast ? '/' : location.pathname, { replace: !isLast });
      },
      onError: (error) => setProblem(failureText(error)),
    });
  return (
    <FormDialog
      title={messages.title}
      problem={problem}
      action={messages.act}
      look="danger"
      disabled={isSending}
      onSubmit={submit}
      onClose={onClose}
    >
      <Muted>{messages.intro}</Muted>
      <SelectField
        label={messages.which}
        value={groupId}
        onChange={(event) => setGroupId(event.target.value)}
      >
        {doors.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </SelectField>
      <SelectField
        label={messages.why}
        value={reason}
        onChange={(event) => setReason(event.target.value as DoorReason)}
      >
        {Object.entries(messages.reasons).map(([value, label]) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </SelectField>
      <TextAreaField
        label={messages.words}
        rows={3}
        required
        maxLength={1000}
        value={words}
        onChange={(event) => setWords(event.target.value)}
      />
    </FormDialog>
  );
}
