import { graphql, useMutation } from 'react-relay/hooks';
import type {
  AddCommentInput,
  useAddCommentMutation,
} from '../../../__generated__/useAddCommentMutation.graphql';
import { failureText, refusalText } from '../../../relay/refusal';
import { place, showSent } from '../placing';

/** Why a comment does not stand, and the people whom it would tell where that is to be confirmed. */
export interface CommentRefusal {
  readonly message: string;
  readonly recipientCount?: number;
}

type Done = (refused: CommentRefusal | undefined) => void;

/** Adds a comment to the given list, where it shows at once; `done` gets why not, or undefined when it stands. */
export function useAddComment(connection: string): (input: AddCommentInput, done: Done) => void {
  const [commit] = useMutation<useAddCommentMutation>(graphql`
    mutation useAddCommentMutation($input: AddCommentInput!) {
      addComment(input: $input) {
        comment {
          id
          clientKey
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
            values { name number at texts }
          }
          ... on MentionsNotConfirmedError {
            recipientCount
          }
        }
      }
    }
  `);
  return (input, done) =>
    commit({
      variables: { input },
      optimisticUpdater: (store) => showSent(store, connection, { ...input, source: input.text }),
      updater: (store) => {
        const comment = store.getRootField('addComment')?.getLinkedRecord('comment');
        const list = store.get(connection);
        if (comment && list) place(store, list, comment);
      },
      onCompleted: ({ addComment: { errors } }) => {
        const message = refusalText(errors);
        done(message ? { message, recipientCount: errors?.[0]?.recipientCount } : undefined);
      },
      onError: (error) => done({ message: failureText(error) }),
    });
}
