import { graphql, useMutation } from 'react-relay/hooks';
import type {
  AddCommentInput,
  useAddCommentMutation,
} from '../../__generated__/useAddCommentMutation.graphql';
import { failureText, refusalText } from '../../relay/refusal';

/** Why a comment does not stand, and the people whom it would tell where that is to be confirmed. */
export interface CommentRefusal {
  readonly message: string;
  readonly recipientCount?: number;
}

type Done = (refused: CommentRefusal | undefined) => void;

/** Adds a comment at the end of the given list; `done` gets why not, or undefined when it stands. */
export function useAddComment(connection: string): [(input: AddCommentInput, done: Done) => void, boolean] {
  const [commit, isInFlight] = useMutation<useAddCommentMutation>(graphql`
    mutation useAddCommentMutation($input: AddCommentInput!, $connections: [ID!]!) {
      addComment(input: $input) {
        comment @appendNode(connections: $connections, edgeTypeName: "CommentsEdge") {
          id
          subject {
            id
            commentCount
          }
          ...Thread_comment
        }
        errors {
          __typename
          ... on Error {
            message
          }
          ... on MentionsNotConfirmedError {
            recipientCount
          }
        }
      }
    }
  `);
  const add = (input: AddCommentInput, done: Done) =>
    commit({
      variables: { input, connections: [connection] },
      onCompleted: ({ addComment: { errors } }) => {
        const message = refusalText(errors);
        done(message ? { message, recipientCount: errors?.[0]?.recipientCount } : undefined);
      },
      onError: (error) => done({ message: failureText(error) }),
    });
  return [add, isInFlight];
}
