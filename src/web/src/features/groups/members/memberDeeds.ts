import { graphql } from 'react-relay/hooks';
import type { memberDeedsApproveMutation } from '../../../__generated__/memberDeedsApproveMutation.graphql';
import type { memberDeedsBanMutation } from '../../../__generated__/memberDeedsBanMutation.graphql';
import type { memberDeedsDeputyMutation } from '../../../__generated__/memberDeedsDeputyMutation.graphql';
import type { memberDeedsRemoveMutation } from '../../../__generated__/memberDeedsRemoveMutation.graphql';
import type {
  GroupRole,
  memberDeedsRoleMutation,
} from '../../../__generated__/memberDeedsRoleMutation.graphql';
import type { memberDeedsUnapproveMutation } from '../../../__generated__/memberDeedsUnapproveMutation.graphql';
import { useDeed } from '../../../design/controls/useDeed';

/** What those who keep order in a group do with one of its members; each says what to tell when it is done. */
export function useMemberDeeds(groupId: string, personId: string, onChanged: () => void) {
  const [role] = useDeed<memberDeedsRoleMutation>(graphql`
    mutation memberDeedsRoleMutation($input: ChangeMemberRoleInput!) {
      done: changeMemberRole(input: $input) {
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
  const [approve] = useDeed<memberDeedsApproveMutation>(graphql`
    mutation memberDeedsApproveMutation($input: ApprovePosterInput!) {
      done: approvePoster(input: $input) {
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
  const [unapprove] = useDeed<memberDeedsUnapproveMutation>(graphql`
    mutation memberDeedsUnapproveMutation($input: UnapprovePosterInput!) {
      done: unapprovePoster(input: $input) {
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
  const [deputy] = useDeed<memberDeedsDeputyMutation>(graphql`
    mutation memberDeedsDeputyMutation($input: NameDeputyInput!) {
      done: nameDeputy(input: $input) {
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
  const [remove] = useDeed<memberDeedsRemoveMutation>(graphql`
    mutation memberDeedsRemoveMutation($input: RemoveMemberInput!) {
      done: removeMember(input: $input) {
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
  const [ban] = useDeed<memberDeedsBanMutation>(graphql`
    mutation memberDeedsBanMutation($input: BanMemberInput!) {
      done: banMember(input: $input) {
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
  const input = { groupId, personId };
  return {
    role: (to: GroupRole, told: string) => role({ input: { ...input, role: to } }, told, onChanged),
    approve: (told: string) => approve({ input }, told, onChanged),
    unapprove: (told: string) => unapprove({ input }, told, onChanged),
    /** Null names nobody any more. */
    deputy: (to: string | null, told: string) =>
      deputy({ input: { groupId, personId: to } }, told, onChanged),
    remove: (told: string) => remove({ input }, told, onChanged),
    ban: (told: string) => ban({ input }, told, onChanged),
  };
}
