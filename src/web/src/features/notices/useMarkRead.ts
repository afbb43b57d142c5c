import { graphql, useMutation } from 'react-relay/hooks';
import type { useMarkReadMutation } from '../../__generated__/useMarkReadMutation.graphql';
import { toast } from '../../design/surfaces/Toasts';
import { failureText } from '../../relay/refusal';

/** Marks notices as read: at once on screen, and back again when the server could not. */
export function useMarkRead(): (noticeIds: readonly string[]) => void {
  const [commit] = useMutation<useMarkReadMutation>(graphql`
    mutation useMarkReadMutation($input: MarkNoticesReadInput!) {
      markNoticesRead(input: $input) {
        viewer {
          noticeCounter {
            unread
            shown
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
  return (noticeIds) => {
    const now = new Date().toISOString();
    const show = (store: Parameters<NonNullable<Parameters<typeof commit>[0]['updater']>>[0]) => {
      for (const id of noticeIds) store.get(id)?.setValue(now, 'readAt');
    };
    commit({
      variables: { input: { noticeIds } },
      optimisticUpdater: show,
      updater: (store, answer) => {
        if (!answer?.markNoticesRead.errors?.length) show(store);
      },
      onError: (error) => toast(failureText(error)),
    });
  };
}
