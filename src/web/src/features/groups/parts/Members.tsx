import { graphql, usePaginationFragment } from 'react-relay/hooks';
import type { Members_group$key } from '../../../__generated__/Members_group.graphql';
import type { MembersMoreQuery } from '../../../__generated__/MembersMoreQuery.graphql';
import { Badge } from '../../../design/surfaces/Badge';
import { Card } from '../../../design/surfaces/Card';
import { ListEnd } from '../../../design/surfaces/States';
import { PersonLine } from '../../people/PersonLine';
import styles from '../Groups.module.css';
import { messages } from '../messages';

/** The people of a group, with the roles that some of them have. */
export function Members({ group: key }: { group: Members_group$key }) {
  const { data, hasNext, isLoadingNext, loadNext } = usePaginationFragment<
    MembersMoreQuery,
    Members_group$key
  >(
    graphql`
      fragment Members_group on Group
      @argumentDefinitions(first: { type: "Int", defaultValue: 30 }, after: { type: "String" })
      @refetchable(queryName: "MembersMoreQuery") {
        members(first: $first, after: $after) @connection(key: "Members_members") {
          edges {
            node {
              role
              person {
                id
                ...PersonLine_person
              }
            }
          }
        }
      }
    `,
    key,
  );
  return (
    <>
      <Card>
        <ul className={styles.members}>
          {(data.members?.edges ?? []).map(({ node: { person, role } }) => (
            <li key={person.id}>
              <PersonLine person={person} />
              {role !== 'MEMBER' && <Badge tone="brand">{messages.roles[role] ?? role}</Badge>}
            </li>
          ))}
        </ul>
      </Card>
      <ListEnd hasNext={hasNext} isLoading={isLoadingNext} onMore={() => loadNext(30)} />
    </>
  );
}
