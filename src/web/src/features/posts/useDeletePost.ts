import { graphql, useMutation } from 'react-relay/hooks';
import type { useDeletePostMutation } from '../../__generated__/useDeletePostMutation.graphql';
import { toast } from '../../design/surfaces/Toasts';
import { failureText, refusalText } from '../../relay/refusal';
import { navigate } from '../../router/history';
import { messages } from './messages';

/** Deletes a post, takes it out of every list on screen and leaves for the home page. */
export function useDeletePost(): (postId: string) => void {
  const [commit] = useMutation<useDeletePostMutation>(graphql`
    mutation useDeletePostMutation($input: DeletePostInput!) {
      deletePost(input: $input) {
        deletedPost {
          id @deleteRecord
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
  return (postId) => {
    commit({
      variables: { input: { postId } },
      onCompleted: ({ deletePost }) => {
        const refused = refusalText(deletePost.errors);
        toast(refused ?? messages.deleted);
        if (!refused) navigate('/');
      },
      onError: (error) => toast(failureText(error)),
    });
  };
}
