import { graphql, useMutation } from 'react-relay/hooks';
import type {
  RevisePageInput,
  useRevisePageMutation,
} from '../../__generated__/useRevisePageMutation.graphql';
import { failureText, refusalText } from '../../relay/refusal';

/** What the server answers when the page has moved on. Shape: `mergedText` is null where both changed one paragraph. */
export interface Clash {
  currentRevision: number;
  baseText: string;
  currentText: string;
  mergedText: string | null | undefined;
}

export type ReviseOutcome =
  | { kind: 'saved'; slug: string }
  | { kind: 'clash'; clash: Clash }
  | { kind: 'refused'; reason: string };

/** Saves a page over the revision that its writer began with. */
export function useRevisePage(): [
  (input: RevisePageInput, done: (outcome: ReviseOutcome) => void) => void,
  boolean,
] {
  const [commit, isInFlight] = useMutation<useRevisePageMutation>(graphql`
    mutation useRevisePageMutation($input: RevisePageInput!) {
      revisePage(input: $input) {
        page {
          id
          slug
          title
          body
          source
          revisionNumber
          revisedAt
          revisedBy {
            displayName
          }
        }
        errors {
          __typename
          ... on Error {
            message
            values { name number at texts }
          }
          ... on StalePageError {
            currentRevision
            baseText
            currentText
            mergedText
          }
        }
      }
    }
  `);
  const revise = (input: RevisePageInput, done: (outcome: ReviseOutcome) => void) =>
    commit({
      variables: { input },
      onCompleted: ({ revisePage: { page, errors } }) => {
        const first = errors?.[0];
        if (page) done({ kind: 'saved', slug: page.slug });
        else if (first?.__typename === 'StalePageError') done({ kind: 'clash', clash: first as Clash });
        else done({ kind: 'refused', reason: refusalText(errors) ?? '' });
      },
      onError: (error) => done({ kind: 'refused', reason: failureText(error) }),
    });
  return [revise, isInFlight];
}
