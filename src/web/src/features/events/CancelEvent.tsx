import { useState } from 'react';
import { graphql, useFragment, useMutation } from 'react-relay/hooks';
import type { CancelEvent_event$key } from '../../__generated__/CancelEvent_event.graphql';
import type { CancelEventMutation } from '../../__generated__/CancelEventMutation.graphql';
import { Button } from '../../design/controls/Button';
import { Confirm } from '../../design/controls/Dialog';
import { toast } from '../../design/surfaces/Toasts';
import { failureText, refusalText } from '../../relay/refusal';
import { messages } from './messages';

/** For the organiser: calls the event off, after one question. */
export function CancelEvent({ event: key }: { event: CancelEvent_event$key }) {
  const event = useFragment(
    graphql`
      fragment CancelEvent_event on Event {
        id
        mayEdit
        isCancelled
      }
    `,
    key,
  );
  const [isAsking, setAsking] = useState(false);
  const [commit, isSending] = useMutation<CancelEventMutation>(graphql`
    mutation CancelEventMutation($input: CancelEventInput!) {
      cancelEvent(input: $input) {
        event {
          ...CancelEvent_event
          ...RsvpCard_event
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
  if (!event.mayEdit || event.isCancelled) return null;
  const cancel = () =>
    commit({
      variables: { input: { eventId: event.id } },
      onCompleted: ({ cancelEvent }) => {
        const refused = refusalText(cancelEvent.errors);
        if (refused) toast(refused);
        setAsking(false);
      },
      onError: (error) => toast(failureText(error)),
    });
  return (
    <>
      <Button look="quiet" onClick={() => setAsking(true)}>
        {messages.cancel}
      </Button>
      {isAsking && (
        <Confirm
          title={messages.cancelTitle}
          body={messages.cancelBody}
          keep={messages.keep}
          action={messages.cancelYes}
          disabled={isSending}
          onDo={cancel}
          onClose={() => setAsking(false)}
        />
      )}
    </>
  );
}
