import { graphql, usePaginationFragment } from 'react-relay/hooks';
import type { Banned_group$key } from '../../../__generated__/Banned_group.graphql';
import type { BannedLiftMutation } from '../../../__generated__/BannedLiftMutation.graphql';
import type { BannedMoreQuery } from '../../../__generated__/BannedMoreQuery.graphql';
import { useDeed } from '../../../design/controls/useDeed';
import { Card, Muted, SectionTitle, Stack } from '../../../design/surfaces/Card';
import { ListEnd } from '../../../design/surfaces/States';
import { messages } from './messages';
import { PeopleRows } from './PeopleRows';

/** Who was shut out, and the way back. */
export function Banned({ group: key, onChanged }: { group: Banned_group$key; onChanged: () => void }) {
  const { data, hasNext, isLoadingNext, loadNext } = usePaginationFragment<BannedMoreQuery, Banned_group$key>(
    graphql`
      fragment Banned_group on Group
      @argumentDefinitions(first: { type: "Int", defaultValue: 10 }, after: { type: "String" })
      @refetchable(queryName: "BannedMoreQuery") {
        id
        bannedPeople(first: $first, after: $after) @connection(key: "Banned_bannedPeople") {
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
  const [unban, isLifting] = useDeed<BannedLiftMutation>(graphql`
    mutation BannedLiftMutation($input: UnbanMemberInput!) {
      done: unbanMember(input: $input) {
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
  const people = (data.bannedPeople?.edges ?? []).map(({ node }) => node);
  return (
    <Card aria-labelledby="banned">
      <Stack>
        <SectionTitle id="banned">{messages.banned}</SectionTitle>
        {people.length === 0 && <Muted>{messages.nobodyBanned}</Muted>}
        {people.length > 0 && (
          <PeopleRows
            people={people}
            action={messages.unban}
            label={messages.unbanOf}
            disabled={isLifting}
            onAct={({ id, displayName }) =>
              unban({ input: { groupId: data.id, personId: id } }, messages.unbanned(displayName), onChanged)
            }
          />
        )}
        {hasNext && <ListEnd hasNext isLoading={isLoadingNext} onMore={() => loadNext(20)} />}
      </Stack>
    </Card>
  );
}
