import { graphql, usePaginationFragment } from 'react-relay/hooks';
import type { Invitations_group$key } from '../../../__generated__/Invitations_group.graphql';
import type { InvitationsInviteMutation } from '../../../__generated__/InvitationsInviteMutation.graphql';
import type { InvitationsMoreQuery } from '../../../__generated__/InvitationsMoreQuery.graphql';
import type { InvitationsWithdrawMutation } from '../../../__generated__/InvitationsWithdrawMutation.graphql';
import { useDeed } from '../../../design/controls/useDeed';
import { Card, SectionTitle, Stack } from '../../../design/surfaces/Card';
import { ListEnd } from '../../../design/surfaces/States';
import { messages } from './messages';
import { PeopleRows } from './PeopleRows';
import { PersonField } from './PersonField';

/** Who is invited and has not answered; and the field to invite one more. */
export function Invitations({
  group: key,
  onChanged,
}: {
  group: Invitations_group$key;
  onChanged: () => void;
}) {
  const { data, hasNext, isLoadingNext, loadNext } = usePaginationFragment<
    InvitationsMoreQuery,
    Invitations_group$key
  >(
    graphql`
      fragment Invitations_group on Group
      @argumentDefinitions(first: { type: "Int", defaultValue: 10 }, after: { type: "String" })
      @refetchable(queryName: "InvitationsMoreQuery") {
        id
        invitedPeople(first: $first, after: $after) @connection(key: "Invitations_invitedPeople") {
          edges {
            node {
              id
              displayName
              ...PersonLine_person
            }
          }
        }
      }
    `,
    key,
  );
  const [invite, isInviting] = useDeed<InvitationsInviteMutation>(graphql`
    mutation InvitationsInviteMutation($input: InvitePersonInput!) {
      done: invitePerson(input: $input) {
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
  const [withdraw, isWithdrawing] = useDeed<InvitationsWithdrawMutation>(graphql`
    mutation InvitationsWithdrawMutation($input: UninvitePersonInput!) {
      done: uninvitePerson(input: $input) {
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
  const people = (data.invitedPeople?.edges ?? []).map(({ node }) => node);
  return (
    <Card aria-labelledby="invitations">
      <Stack>
        <SectionTitle id="invitations">{messages.invitations}</SectionTitle>
        <PersonField
          label={messages.inviteWhom}
          hint={messages.inviteHint}
          isBusy={isInviting}
          onTake={({ id, name }) =>
            invite({ input: { groupId: data.id, personId: id } }, messages.invited(name), onChanged)
          }
        />
        {people.length > 0 && (
          <PeopleRows
            people={people}
            note={messages.isInvited}
            action={messages.withdraw}
            label={messages.withdrawFrom}
            disabled={isWithdrawing}
            onAct={({ id }) =>
              withdraw({ input: { groupId: data.id, personId: id } }, messages.withdrawn, onChanged)
            }
          />
        )}
        {hasNext && <ListEnd hasNext isLoading={isLoadingNext} onMore={() => loadNext(20)} />}
      </Stack>
    </Card>
  );
}
