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
            values { name number at texts }
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
        const draft = { ...input, ...kindOf(input), authorId, publishedAt };
        prependPost(store, createDraftPost(store, draft), lists);
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

/** The kind that the details make, and its title. */
function kindOf({ details }: PublishPostInput): { kind: string; title: string | null } {
  if (details?.article) return { kind: 'ARTICLE', title: details.article.title };
  if (details?.question) return { kind: 'QUESTION', title: details.question.title };
  if (details?.announcement) return { kind: 'ANNOUNCEMENT', title: details.announcement.title ?? null };
  return { kind: details?.praise ? 'PRAISE' : 'POST', title: null };
}
