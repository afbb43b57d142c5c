import { graphql, useMutation } from 'react-relay/hooks';
import type {
  AddCommentInput,
  useAddCommentMutation,
} from '../../__generated__/useAddCommentMutation.graphql';
import { failureText, refusalText } from '../../relay/refusal';

type Done = (refused: string | undefined) => void;

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
        }
      }
    }
  `);
  const add = (input: AddCommentInput, done: Done) =>
    commit({
      variables: { input, connections: [connection] },
      onCompleted: ({ addComment }) => done(refusalText(addComment.errors)),
      onError: (error) => done(failureText(error)),
    });
  return [add, isInFlight];
}
