import { graphql, useMutation } from 'react-relay/hooks';
import type {
  AnswerRsvpInput,
  useAnswerRsvpMutation,
} from '../../__generated__/useAnswerRsvpMutation.graphql';
import { failureText, refusalText } from '../../relay/refusal';

/** The numbers of an event without a free seat. */
export interface Full {
  capacity: number;
  goingCount: number;
  waitlistLength: number;
}

type Refused = (reason: string, full?: Full) => void;

/** Answers an invitation. A seat is never assumed: the server alone gives them out. */
export function useAnswerRsvp(): [(input: AnswerRsvpInput, refused: Refused) => void, boolean] {
  const [commit, isInFlight] = useMutation<useAnswerRsvpMutation>(graphql`
    mutation useAnswerRsvpMutation($input: AnswerRsvpInput!) {
      answerRsvp(input: $input) {
        event {
          ...RsvpCard_event
          ...EventCard_event
          ...Guests_event
          joinLink
        }
        errors {
          __typename
          ... on Error {
            message
            values { name number at texts }
          }
          ... on EventFullError {
            capacity
            goingCount
            waitlistLength
          }
        }
      }
    }
  `);
  const answer = (input: AnswerRsvpInput, refused: Refused) =>
    commit({
      variables: { input },
      onCompleted: ({ answerRsvp: { errors } }) => {
        const reason = refusalText(errors);
        const first = errors?.[0];
        if (reason) refused(reason, first?.__typename === 'EventFullError' ? (first as Full) : undefined);
      },
      onError: (error) => refused(failureText(error)),
    });
  return [answer, isInFlight];
}
