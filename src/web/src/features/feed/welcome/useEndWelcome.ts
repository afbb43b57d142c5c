import { commitLocalUpdate, graphql, useRelayEnvironment } from 'react-relay/hooks';
import type { useEndWelcomeMutation } from '../../../__generated__/useEndWelcomeMutation.graphql';
import { useDeed } from '../../../design/controls/useDeed';

/** Notes that the first steps are done, or not wanted: nobody offers them again. Without words of its own it is done in silence. */
export function useEndWelcome(): readonly [(after: () => void, told?: string) => void, boolean] {
  const environment = useRelayEnvironment();
  const [end, isEnding] = useDeed<useEndWelcomeMutation>(graphql`
    mutation useEndWelcomeMutation {
      done: endWelcome {
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
  const act = (after: () => void, told?: string) =>
    end({}, told, () => {
      commitLocalUpdate(environment, (store) => {
        store.getRoot().getLinkedRecord('viewer')?.setValue(false, 'isNew');
      });
      after();
    });
  return [act, isEnding];
}
