import { commitLocalUpdate, graphql, useMutation, useRelayEnvironment } from 'react-relay/hooks';
import type { useUndoMutation } from '../../__generated__/useUndoMutation.graphql';
import { toast } from '../../design/surfaces/Toasts';
import { failureText, refusalText } from '../../relay/refusal';
import { goToThread } from './goToThread';
import { messages } from './messages';

/** Takes back what the reader did with a conversation, and goes to the one that is told. */
export function useUndo(): (moveId: string, thenTo: string) => void {
  const environment = useRelayEnvironment();
  const [commit] = useMutation<useUndoMutation>(graphql`
    mutation useUndoMutation($input: UndoMoveInput!) {
      undoMove(input: $input) {
        move {
          undoneAt
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
  return (moveId, thenTo) => {
    commit({
      variables: { input: { moveId } },
      onCompleted: ({ undoMove: { errors } }) => {
        const refused = refusalText(errors);
        toast(refused ?? messages.undone);
        if (refused) return;
        // Several conversations are other now: whoever goes back to one asks for it anew.
        commitLocalUpdate(environment, (store) => store.invalidateStore());
        goToThread(thenTo);
      },
      onError: (error) => toast(failureText(error)),
    });
  };
}
