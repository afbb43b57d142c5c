import { graphql } from 'react-relay/hooks';
import type { useRemovePreviewMutation } from '../../__generated__/useRemovePreviewMutation.graphql';
import { useDeed } from '../../design/controls/useDeed';
import { messages } from './messages';

export function useRemovePreview(): (textId: string, address: string) => void {
  const [act] = useDeed<useRemovePreviewMutation>(graphql`
    mutation useRemovePreviewMutation($input: RemoveLinkPreviewInput!) {
      done: removeLinkPreview(input: $input) {
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
            values { name number at texts }
          }
        }
      }
    }
  `);
  return (textId, address) => act({ input: { textId, address } }, messages.removed);
}
