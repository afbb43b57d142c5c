import { graphql, useMutation } from 'react-relay/hooks';
import type { useRemovePreviewMutation } from '../../__generated__/useRemovePreviewMutation.graphql';
import { toast } from '../../design/surfaces/Toasts';
import { failureText, refusalText } from '../../relay/refusal';
import { messages } from './messages';

export function useRemovePreview(): (textId: string, address: string) => void {
  const [commit] = useMutation<useRemovePreviewMutation>(graphql`
    mutation useRemovePreviewMutation($input: RemoveLinkPreviewInput!) {
      removeLinkPreview(input: $input) {
        text {
          id
          linkPreviews {
            address
          }
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
  return (textId, address) =>
    commit({
      variables: { input: { textId, address } },
      onCompleted: ({ removeLinkPreview }) =>
        toast(refusalText(removeLinkPreview.errors) ?? messages.removed),
      onError: (error) => toast(failureText(error)),
    });
}
