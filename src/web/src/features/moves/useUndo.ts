import { commitLocalUpdate, graphql, useRelayEnvironment } from 'react-relay/hooks';
import type { useUndoMutation } from '../../__generated__/useUndoMutation.graphql';
import { useDeed } from '../../design/controls/useDeed';
import { goToThread } from './goToThread';
import { messages } from './messages';

/** Takes back what the reader did with a conversation, and goes to the one that is told. */
export function useUndo(): (moveId: string, thenTo: string) => void {
  const environment = useRelayEnvironment();
  const [act] = useDeed<useUndoMutation>(graphql`
    mutation useUndoMutation($input: UndoMoveInput!) {
      done: undoMove(input: $input) {
        move {
          undoneAt
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
  return (moveId, thenTo) =>
    act({ input: { moveId } }, messages.undone, () => {
      // Several conversations are other now: whoever goes back to one asks for it anew.
      commitLocalUpdate(environment, (store) => store.invalidateStore());
      goToThread(thenTo);
    });
}
