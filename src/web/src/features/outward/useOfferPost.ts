import { graphql, useMutation } from 'react-relay/hooks';
import type { OfferPostInput, useOfferPostMutation } from '../../__generated__/useOfferPostMutation.graphql';
import { failureText, refusalText } from '../../relay/refusal';

type Done = (refused: string | undefined) => void;

/** Offers one version of a post; the post's agreements come back with it. */
export function useOfferPost(): [(input: OfferPostInput, done: Done) => void, boolean] {
  const [commit, isInFlight] = useMutation<useOfferPostMutation>(graphql`
    mutation useOfferPostMutation($input: OfferPostInput!) {
      offerPost(input: $input) {
        consent {
          id
          post {
            id
            ...OfferPanel_post
          }
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
  const offer = (input: OfferPostInput, done: Done) =>
    commit({
      variables: { input },
      onCompleted: ({ offerPost }) => done(refusalText(offerPost.errors)),
      onError: (error) => done(failureText(error)),
    });
  return [offer, isInFlight];
}
