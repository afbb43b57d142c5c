import { graphql, useMutation } from 'react-relay/hooks';
import type {
  PublishPostInput,
  usePublishPostMutation,
} from '../../../__generated__/usePublishPostMutation.graphql';
import { createDraftPost, prependPost } from './insertPost';
import type { Refusal } from './refusals';

/** Publishes a post: in the lists at once, taken out again if it cannot stand. Tells which typed names were nobody's who may read it. */
export function usePublishPost(authorId: string, lists: readonly string[]) {
  const [commit] = useMutation<usePublishPostMutation>(graphql`
    mutation usePublishPostMutation($input: PublishPostInput!) {
      publishPost(input: $input) {
        post {
          id
          unreachedMentions
          ...PostCard_post
        }
        errors {
          __typename
          ... on Error {
            message
          }
          ... on TextTooLongError {
            field
          }
          ... on TextEmptyError {
            field
          }
          ... on CountOutOfRangeError {
            field
          }
          ... on TimeOutOfRangeError {
            field
          }
          ... on MentionsNotConfirmedError {
            recipientCount
            limit
          }
        }
      }
    }
  `);
  return (
    input: PublishPostInput,
    done: (unreached: readonly string[]) => void,
    refused: (refusal: Refusal | undefined) => void,
    failed: (error: unknown) => void,
  ) =>
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
      onCompleted: ({ publishPost: { post, errors } }) =>
        post ? done(post.unreachedMentions) : refused(errors?.[0]),
      onError: failed,
    });
}
