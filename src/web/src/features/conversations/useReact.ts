import { graphql, useMutation } from 'react-relay/hooks';
import type { ReactionKind } from '../../__generated__/ReactionBar_subject.graphql';
import type { useReactAddMutation } from '../../__generated__/useReactAddMutation.graphql';
import type { useReactRemoveMutation } from '../../__generated__/useReactRemoveMutation.graphql';
import { toast } from '../../design/surfaces/Toasts';
import { failureText, refusalText } from '../../relay/refusal';
import { common } from '../../words/messages';
import { type Count, recount } from './reactions';

interface Reactable {
  readonly __typename: string;
  readonly id: string;
  readonly reactionCounts: readonly Count<ReactionKind>[];
  readonly viewerReaction: ReactionKind | null | undefined;
}

/** Sets or takes back the viewer's one reaction; shown at once, undone if the server says no. */
export function useReact(subject: Reactable): (kind: ReactionKind | null) => void {
  const [add] = useMutation<useReactAddMutation>(graphql`
    mutation useReactAddMutation($input: AddReactionInput!) {
      addReaction(input: $input) {
        subject {
          __typename
          id
          reactionCounts {
            kind
            count
          }
          viewerReaction
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
  const [remove] = useMutation<useReactRemoveMutation>(graphql`
    mutation useReactRemoveMutation($input: RemoveReactionInput!) {
      removeReaction(input: $input) {
        subject {
          __typename
          id
          reactionCounts {
            kind
            count
          }
          viewerReaction
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

  return function react(kind) {
    const before = subject.viewerReaction ?? null;
    const { __typename, id } = subject;
    const reactionCounts = recount(subject.reactionCounts, before, kind);
    const expected = { subject: { __typename, id, reactionCounts, viewerReaction: kind }, errors: null };
    const onError = (error: Error) =>
      toast(failureText(error), { label: common.retry, run: () => react(kind) });
    const onRefused = (refused: string | undefined) => {
      if (refused) toast(refused);
    };
    if (kind)
      add({
        variables: { input: { subjectId: id, kind } },
        optimisticResponse: { addReaction: expected },
        onCompleted: ({ addReaction }) => onRefused(refusalText(addReaction.errors)),
        onError,
      });
    else
      remove({
        variables: { input: { subjectId: id } },
        optimisticResponse: { removeReaction: expected },
        onCompleted: ({ removeReaction }) => onRefused(refusalText(removeReaction.errors)),
        onError,
      });
  };
}
