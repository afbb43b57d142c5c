import { lazy, Suspense, useState } from 'react';
import { graphql, useFragment } from 'react-relay/hooks';
import type { AskToJoin_group$key } from '../../__generated__/AskToJoin_group.graphql';
import type { AskToJoinWithdrawMutation } from '../../__generated__/AskToJoinWithdrawMutation.graphql';
import { Button } from '../../design/controls/Button';
import { useDeed } from '../../design/controls/useDeed';
import { Badge } from '../../design/surfaces/Badge';
import { Row } from '../../design/surfaces/Card';
import { messages } from './messages';

const RequestDialog = lazy(() => import('./RequestDialog'));

/** The way into a closed group: ask with a sentence, and take it back while it waits. Who is invited answers that instead. */
export function AskToJoin({ group: key, isSmall }: { group: AskToJoin_group$key; isSmall?: boolean }) {
  const group = useFragment(
    graphql`
      fragment AskToJoin_group on Group {
        id
        name
        viewerRequest {
          askedAt
        }
        viewerInvitation {
          groupId
        }
      }
    `,
    key,
  );
  const [isAsking, setAsking] = useState(false);
  const [withdraw, isWithdrawing] = useDeed<AskToJoinWithdrawMutation>(graphql`
    mutation AskToJoinWithdrawMutation($input: WithdrawMembershipRequestInput!) {
      done: withdrawMembershipRequest(input: $input) {
        group {
          ...AskToJoin_group
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
  if (group.viewerInvitation) return null;
  if (group.viewerRequest) {
    return (
      <Row gap={8}>
        <Badge icon="clock">{messages.waits}</Badge>
        <Button
          small
          disabled={isWithdrawing}
          onClick={() => withdraw({ input: { groupId: group.id } }, messages.withdrawn)}
        >
          {messages.withdraw}
          <span className="hidden">
            {' '}
            <bdi>{group.name}</bdi>
          </span>
        </Button>
      </Row>
    );
  }
  return (
    <>
      <Button small={isSmall} onClick={() => setAsking(true)}>
        {messages.ask}
        <span className="hidden">
          {' '}
          <bdi>{group.name}</bdi>
        </span>
      </Button>
      {isAsking && (
        <Suspense>
          <RequestDialog groupId={group.id} groupName={group.name} onClose={() => setAsking(false)} />
        </Suspense>
      )}
    </>
  );
}
