import { graphql, useMutation } from 'react-relay/hooks';
import type { useDeleteCommentMutation } from '../../__generated__/useDeleteCommentMutation.graphql';
import { toast } from '../../design/surfaces/Toasts';
import { failureText, refusalText } from '../../relay/refusal';

export function useDeleteComment(): (commentId: string) => void {
  const [commit] = useMutation<useDeleteCommentMutation>(graphql`
    mutation useDeleteCommentMutation($input: DeleteCommentInput!) {
      deleteComment(input: $input) {
        comment {
          ...CommentItem_comment
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
  return (commentId) =>
    commit({
      variables: { input: { commentId } },
      onCompleted: ({ deleteComment }) => {
        const refused = refusalText(deleteComment.errors);
        if (refused) toast(refused);
      },
      onError: (error) => toast(failureText(error)),
    });
}
