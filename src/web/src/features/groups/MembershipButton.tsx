import { graphql, useFragment, useMutation } from 'react-relay/hooks';
import type { MembershipButton_group$key } from '../../__generated__/MembershipButton_group.graphql';
import type { MembershipButtonJoinMutation } from '../../__generated__/MembershipButtonJoinMutation.graphql';
import type { MembershipButtonLeaveMutation } from '../../__generated__/MembershipButtonLeaveMutation.graphql';
import { Button } from '../../design/controls/Button';
import { Badge } from '../../design/surfaces/Badge';
import { toast } from '../../design/surfaces/Toasts';
import { failureText, refusalText } from '../../relay/refusal';
import { AskToJoin } from '../joining/AskToJoin';
import { messages } from './messages';

/** Join or leave; absent where neither is possible. In a list, members see that they are in, and leave on the group's page. */
export function MembershipButton({
  group: key,
  inList,
}: {
  group: MembershipButton_group$key;
  inList?: boolean;
}) {
  const group = useFragment(
    graphql`
      fragment MembershipButton_group on Group {
        id
        name
        privacy
        isEverybody
        viewerRole
        ...AskToJoin_group
      }
    `,
    key,
  );
  const [join, isJoining] = useMutation<MembershipButtonJoinMutation>(graphql`
    mutation MembershipButtonJoinMutation($input: JoinGroupInput!) {
      joinGroup(input: $input) {
        group {
          ...MembershipButton_group
          memberCount
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
  const [leave, isLeaving] = useMutation<MembershipButtonLeaveMutation>(graphql`
    mutation MembershipButtonLeaveMutation($input: LeaveGroupInput!) {
      leaveGroup(input: $input) {
        group {
          ...MembershipButton_group
          memberCount
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
  const variables = { input: { groupId: group.id } };
  const onError = (error: Error) => toast(failureText(error));
  const tell = (refused: string | undefined) => {
    if (refused) toast(refused);
  };

  if (group.isEverybody) return null;
  if (group.viewerRole && inList) return <Badge icon="check">{messages.joined}</Badge>;
  if (group.viewerRole)
    return (
      <Button
        disabled={isLeaving}
        onClick={() =>
          leave({ variables, onError, onCompleted: ({ leaveGroup }) => tell(refusalText(leaveGroup.errors)) })
        }
      >
        {messages.leave}
        <span className="hidden">
          {' '}
          <bdi>{group.name}</bdi>
        </span>
      </Button>
    );
  if (group.privacy === 'CLOSED') return <AskToJoin group={group} isSmall={inList} />;
  if (group.privacy !== 'OPEN') return null;
  return (
    <Button
      small={inList}
      look="primary"
      disabled={isJoining}
      onClick={() =>
        join({
          variables,
          // The answer is made with the groups that the viewer had when asking.
          updater: (store, data) => {
            if (!data?.joinGroup.errors) store.get(group.id)?.setValue('MEMBER', 'viewerRole');
          },
          onError,
          onCompleted: ({ joinGroup }) => tell(refusalText(joinGroup.errors)),
        })
      }
    >
      {messages.join}
      <span className="hidden">
        {' '}
        <bdi>{group.name}</bdi>
      </span>
    </Button>
  );
}
