import { graphql, useMutation } from 'react-relay/hooks';
import type { useAcceptAnswerMutation } from '../../__generated__/useAcceptAnswerMutation.graphql';
import { toast } from '../../design/surfaces/Toasts';
import { failureText, refusalText } from '../../relay/refusal';
import { messages } from './messages';

/** Says which comment answers a question; the one before it is an answer no more. */
export function useAcceptAnswer(): (commentId: string) => void {
  const [commit] = useMutation<useAcceptAnswerMutation>(graphql`
    mutation useAcceptAnswerMutation($input: AcceptAnswerInput!) {
      acceptAnswer(input: $input) {
        post {
          id
          acceptedAnswer {
            acceptedAt
            comment {
              id
              text
              author {
                displayName
              }
            }
          }
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
  return (commentId) =>
    commit({
      variables: { input: { commentId } },
      onCompleted: ({ acceptAnswer }) => toast(refusalText(acceptAnswer.errors) ?? messages.accepted),
      onError: (error) => toast(failureText(error)),
    });
}
