import { graphql, useFragment } from 'react-relay/hooks';
import type { InvitationCards_viewer$key } from '../../__generated__/InvitationCards_viewer.graphql';
import { Card, Muted, Row, SectionTitle } from '../../design/surfaces/Card';
import { InvitationAnswer } from '../joining/InvitationAnswer';
import { messages } from '../joining/messages';

/** The groups that the reader is invited to; of a secret one this is all that they see. */
export function InvitationCards({ viewer: key }: { viewer: InvitationCards_viewer$key }) {
  const { groupInvitations } = useFragment(
    graphql`
      fragment InvitationCards_viewer on Viewer {
        groupInvitations(first: 10) {
          nodes {
            groupId
            groupName
            groupDescription
          }
        }
      }
    `,
    key,
  );
  return (groupInvitations.nodes ?? []).map(({ groupId, groupName, groupDescription }) => (
    <Card key={groupId} aria-label={messages.invitedTo(groupName)}>
      <Row spread gap={16}>
        <div>
          <SectionTitle>{messages.invitedTo(groupName)}</SectionTitle>
          {groupDescription && <Muted>{groupDescription}</Muted>}
        </div>
        <InvitationAnswer groupId={groupId} groupName={groupName} />
      </Row>
    </Card>
  ));
}
