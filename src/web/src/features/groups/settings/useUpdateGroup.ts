import { useState } from 'react';
import { graphql, useMutation } from 'react-relay/hooks';
import type {
  UpdateGroupInput,
  useUpdateGroupMutation,
} from '../../../__generated__/useUpdateGroupMutation.graphql';
import { toast } from '../../../design/surfaces/Toasts';
import { failureText, refusalText } from '../../../relay/refusal';
import { messages } from './messages';

type Refusals = NonNullable<useUpdateGroupMutation['response']['updateGroup']['errors']>;

/** Saves what an owner changed of a group; what was refused stays beside the form. */
export function useUpdateGroup(groupId: string): {
  save: (input: Omit<UpdateGroupInput, 'groupId'>, after?: { refused?: (errors: Refusals) => void }) => void;
  isSaving: boolean;
  /** The refusal in words, with its type, so that it can stand at the field that it concerns. */
  problem?: { type: string; text: string };
} {
  const [problem, setProblem] = useState<{ type: string; text: string }>();
  const [commit, isSaving] = useMutation<useUpdateGroupMutation>(graphql`
    mutation useUpdateGroupMutation($input: UpdateGroupInput!) {
      updateGroup(input: $input) {
        group {
          ...AboutForm_group
          ...PostingForm_group
          ...AudienceForm_group
          postRefusal
          mayPost
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
  return {
    isSaving,
    problem,
    save: (input, after) => {
      setProblem(undefined);
      commit({
        variables: { input: { groupId, ...input } },
        onCompleted: ({ updateGroup: { errors } }) => {
          const text = refusalText(errors);
          if (!text || !errors) return toast(messages.saved);
          setProblem({ type: errors[0]?.__typename ?? '', text });
          after?.refused?.(errors);
        },
        onError: (error) => setProblem({ type: '', text: failureText(error) }),
      });
    },
  };
}
