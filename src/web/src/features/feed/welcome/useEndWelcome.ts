import { graphql, useMutation } from 'react-relay/hooks';
import type { useEndWelcomeMutation } from '../../../__generated__/useEndWelcomeMutation.graphql';
import { toast } from '../../../design/surfaces/Toasts';
import { failureText, refusalText } from '../../../relay/refusal';

/** Notes that the first steps are done, or not wanted: nobody offers them again. */
export function useEndWelcome(): readonly [(after?: () => void) => void, boolean] {
  const [commit, isEnding] = useMutation<useEndWelcomeMutation>(graphql`
    mutation useEndWelcomeMutation {
      endWelcome {
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
  const end = (after?: () => void) =>
    commit({
      variables: {},
      updater: (store, data) => {
        if (!data?.endWelcome.errors) store.getRoot().getLinkedRecord('viewer')?.setValue(false, 'isNew');
      },
      onCompleted: ({ endWelcome }) => {
        const refused = refusalText(endWelcome.errors);
        if (refused) toast(refused);
        else after?.();
      },
      onError: (error) => toast(failureText(error)),
    });
  return [end, isEnding];
}
