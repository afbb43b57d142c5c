import { useState } from 'react';
import { fetchQuery, graphql, useRelayEnvironment } from 'react-relay/hooks';
import type { InvitationAnswerGroupQuery } from '../../__generated__/InvitationAnswerGroupQuery.graphql';
import type { InvitationAnswerMutation } from '../../__generated__/InvitationAnswerMutation.graphql';
import { Button } from '../../design/controls/Button';
import { useDeed } from '../../design/controls/useDeed';
import { Muted, Row } from '../../design/surfaces/Card';
import { navigate } from '../../router/history';
import { messages } from './messages';

const groupQuery = graphql`
  query InvitationAnswerGroupQuery($id: ID!) {
    node(id: $id) {
      ... on Group {
        slug
        name
        viewerRole
      }
    }
  }
`;

/** Accepts or declines an invitation to a group, where it is told of; who accepts goes there. What an invited person may not know before is asked for only after accepting. */
export function InvitationAnswer({
  groupId,
  groupName,
  onAnswered,
}: {
  groupId: string;
  groupName: string;
  onAnswered?: () => void;
}) {
  const environment = useRelayEnvironment();
  const [isAnswered, setAnswered] = useState(false);
  const [answer, isAnswering] = useDeed<InvitationAnswerMutation>(graphql`
    mutation InvitationAnswerMutation($input: AnswerInvitationInput!) {
      done: answerInvitation(input: $input) {
        answeredInvitation {
          isAccepted
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
  const enter = () =>
    fetchQuery<InvitationAnswerGroupQuery>(
      environment,
      groupQuery,
      { id: groupId },
      { fetchPolicy: 'network-only' },
    ).subscribe({
      next: ({ node }) => {
        const address = `/groups/${node?.slug}`;
        if (node?.slug) navigate(address, { replace: location.pathname === address });
      },
      // Who accepted is in; the way to the group is in the list of groups as well.
      error: () => setAnswered(true),
    });
  const decline = () => {
    setAnswered(true);
    onAnswered?.();
  };
  if (isAnswered) return <Muted>{messages.answered}</Muted>;
  return (
    <Row gap={8}>
      <Button
        small
        look="primary"
        aria-label={messages.acceptOf(groupName)}
        disabled={isAnswering}
        onClick={() => answer({ input: { groupId, isAccepted: true } }, messages.accepted(groupName), enter)}
      >
        {messages.accept}
      </Button>
      <Button
        small
        aria-label={messages.declineOf(groupName)}
        disabled={isAnswering}
        onClick={() => answer({ input: { groupId, isAccepted: false } }, messages.declined, decline)}
      >
        {messages.decline}
      </Button>
    </Row>
  );
}
