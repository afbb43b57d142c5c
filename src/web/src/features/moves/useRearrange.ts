import { useState } from 'react';
import { commitLocalUpdate, useMutation, useRelayEnvironment } from 'react-relay/hooks';
import type { GraphQLTaggedNode, MutationParameters } from 'relay-runtime';
import { toast } from '../../design/surfaces/Toasts';
import { failureText, type Refusal, refusalText } from '../../relay/refusal';
import { goToThread } from './goToThread';
import { messages } from './messages';
import { useUndo } from './useUndo';

/** A mutation that rearranges a conversation; its one field is called `done`. */
interface Rearranging extends MutationParameters {
  readonly response: {
    readonly done: {
      readonly move:
        | { readonly id: string; readonly post?: { readonly id: string } | null }
        | null
        | undefined;
      readonly errors: readonly Refusal[] | null | undefined;
    };
  };
}

/** Makes a change of which the reader saw what it does, goes to where the conversation stands then, and offers to undo it. */
export function useRearrange<R extends Rearranging>(
  mutation: GraphQLTaggedNode,
  {
    postId,
    told,
    onDone,
    onOutdated,
  }: { postId: string; told: string; onDone: () => void; onOutdated: () => void },
) {
  const environment = useRelayEnvironment();
  const [commit, isDoing] = useMutation<R>(mutation);
  const [problem, setProblem] = useState<string>();
  const undo = useUndo();
  const act = (variables: R['variables']) => {
    setProblem(undefined);
    commit({
      variables,
      onCompleted: ({ done: { move, errors } }) => {
        const refused = refusalText(errors);
        if (refused || !move) {
          const isOutdated = errors?.[0]?.__typename === 'PreviewOutdatedError';
          setProblem(isOutdated ? messages.outdated : refused);
          if (isOutdated) onOutdated();
          return;
        }
        onDone();
        commitLocalUpdate(environment, (store) => store.invalidateStore());
        toast(told, { label: messages.undo, run: () => undo(move.id, postId) });
        goToThread(move.post?.id ?? postId);
      },
      onError: (error) => setProblem(failureText(error)),
    });
  };
  return { act, isDoing, problem };
}
