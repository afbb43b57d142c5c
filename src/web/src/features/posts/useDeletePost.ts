import { graphql } from 'react-relay/hooks';
import type { useDeletePostMutation } from '../../__generated__/useDeletePostMutation.graphql';
import { useDeed } from '../../design/controls/useDeed';
import { navigate } from '../../router/history';
import { messages } from './messages';

/** Deletes a post, takes it out of every list on screen and leaves for the home page. */
export function useDeletePost(): (postId: string) => void {
  const [act] = useDeed<useDeletePostMutation>(graphql`
    mutation useDeletePostMutation($input: DeletePostInput!) {
      done: deletePost(input: $input) {
        deletedPost {
          id @deleteRecord
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
  return (postId) => act({ input: { postId } }, messages.deleted, () => navigate('/'));
}
