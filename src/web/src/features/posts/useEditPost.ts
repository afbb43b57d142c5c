import { graphql, useMutation } from 'react-relay/hooks';
import type { EditPostInput, useEditPostMutation } from '../../__generated__/useEditPostMutation.graphql';
import { failureText, refusalText } from '../../relay/refusal';

interface Newer {
  currentRevision: number;
  currentText: string;
}

export type EditOutcome =
  | { kind: 'saved' }
  | { kind: 'refused'; reason: string; told?: number }
  | ({ kind: 'stale'; reason: string } & Newer);

/** Saves a new text over the revision that it began with. */
export function useEditPost(): [
  (input: EditPostInput, done: (outcome: EditOutcome) => void) => void,
  boolean,
] {
  const [commit, isInFlight] = useMutation<useEditPostMutation>(graphql`
    mutation useEditPostMutation($input: EditPostInput!) {
      editPost(input: $input) {
        post {
          id
          ...PostCard_post
          ...PostExtras_post
          ...EditPost_post
          ...PostActions_post
          ...OfferPanel_post
        }
        errors {
          __typename
          ... on Error {
            message
            values { name number at texts }
          }
          ... on StaleRevisionError {
            currentRevision
            currentText
          }
          ... on MentionsNotConfirmedError {
            recipientCount
          }
        }
      }
    }
  `);
  const edit = (input: EditPostInput, done: (outcome: EditOutcome) => void) =>
    commit({
      variables: { input },
      onCompleted: ({ editPost: { errors } }) => {
        const reason = refusalText(errors);
        const first = errors?.[0];
        if (!reason) done({ kind: 'saved' });
        else if (first?.__typename === 'StaleRevisionError')
          done({ kind: 'stale', reason, ...(first as Newer) });
        else done({ kind: 'refused', reason, told: first?.recipientCount });
      },
      onError: (error) => done({ kind: 'refused', reason: failureText(error) }),
    });
  return [edit, isInFlight];
}
