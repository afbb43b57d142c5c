import { useMutation } from 'react-relay/hooks';
import type { GraphQLTaggedNode, MutationParameters } from 'relay-runtime';
import { failureText, type Refusal, refusalText } from '../../relay/refusal';
import { toast } from '../surfaces/Toasts';

/** A mutation whose one field is called `done`. */
interface Deed extends MutationParameters {
  readonly response: {
    readonly done: {
      readonly errors: readonly Refusal[] | null | undefined;
    };
  };
}

/** Does one thing at the press of a button, and says what came of it: the words `told`, where there are any, or why not. */
export function useDeed<D extends Deed>(
  mutation: GraphQLTaggedNode,
): readonly [(variables: D['variables'], told: string | undefined, after?: () => void) => void, boolean] {
  const [commit, isDoing] = useMutation<D>(mutation);
  const act = (variables: D['variables'], told: string | undefined, after?: () => void) => {
    commit({
      variables,
      onCompleted: ({ done }) => {
        const refused = refusalText(done.errors);
        const said = refused ?? told;
        if (said) toast(said);
        if (!refused) after?.();
      },
      onError: (error) => toast(failureText(error)),
    });
  };
  return [act, isDoing];
}
