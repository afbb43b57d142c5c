import { graphql } from 'react-relay/hooks';
import type { useAcceptAnswerMutation } from '../../__generated__/useAcceptAnswerMutation.graphql';
import { useDeed } from '../../design/controls/useDeed';
import { messages } from './messages';

/** Says which comment answers a question; the one before it is an answer no more. */
export function useAcceptAnswer(): (commentId: string) => void {
  const [act] = useDeed<useAcceptAnswerMutation>(graphql`
    mutation useAcceptAnswerMutation($input: AcceptAnswerInput!) {
      done: acceptAnswer(input: $input) {
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
            values { name number at texts }
          }
        }
      }
    }
  `);
  return (commentId) => act({ input: { commentId } }, messages.accepted);
}
