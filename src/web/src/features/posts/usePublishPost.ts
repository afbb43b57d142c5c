import { graphql, useMutation } from 'react-relay/hooks';
import type {
  PublishPostInput,
  usePublishPostMutation,
} from '../../__generated__/usePublishPostMutation.graphql';
import { failureText, refusalText } from '../../relay/refusal';
import { createDraftPost, prependPost } from './insertPost';

/** Publishes a post: in the lists at once, taken out again with the reason if it cannot stand. */
export function usePublishPost(authorId: string, lists: readonly string[]) {
  const [commit] = useMutation<usePublishPostMutation>(graphql`
    mutation usePublishPostMutation($input: PublishPostInput!) {
      publishPost(input: $input) {
        post {
          id
          ...PostCard_post
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
  return (input: PublishPostInput, done: (problem: string | undefined) => void) =>
    commit({
      variables: { input },
      optimisticUpdater: (store) => {
        const publishedAt = new Date().toISOString();
        prependPost(store, createDraftPost(store, { ...input, authorId, publishedAt }), lists);
      },
      updater: (store) => {
        const post = store.getRootField('publishPost')?.getLinkedRecord('post');
        if (post) prependPost(store, post, lists);
      },
      onCompleted: ({ publishPost }) => done(refusalText(publishPost.errors)),
      onError: (error) => done(failureText(error)),
    });
}
