import { graphql, type PreloadedQuery, usePaginationFragment, usePreloadedQuery } from 'react-relay/hooks';
import type { RolesMoreQuery } from '../../__generated__/RolesMoreQuery.graphql';
import type { RolesTab_query$key } from '../../__generated__/RolesTab_query.graphql';
import type { Role, RolesTabQuery } from '../../__generated__/RolesTabQuery.graphql';
import { SelectField } from '../../design/controls/Field';
import { Badge } from '../../design/surfaces/Badge';
import { Card, Muted, Row } from '../../design/surfaces/Card';
import { Empty, ListEnd } from '../../design/surfaces/States';
import { ago, dateOnly } from '../../design/text/dates';
import { navigate } from '../../router/history';
import { Link } from '../../router/Link';
import type { Place } from '../../router/match';
import { queryPage } from '../../router/page';
import styles from './Admin.module.css';
import { AdminFrame } from './AdminFrame';
import { messages } from './messages';

const words = messages.roles;
const roles: readonly Role[] = ['ADMIN', 'MODERATOR', 'HR', 'COMMS'];

const roleOf = ({ search }: Place): Role => roles.find((role) => role === search.get('role')) ?? 'ADMIN';

const query = graphql`
  query RolesTabQuery($role: Role!) @throwOnFieldError {
    ...RolesTab_query @arguments(role: $role)
  }
`;

/** Who came with a role, as their tokens said. */
function RolesTab({ query: loaded, place }: { query: PreloadedQuery<RolesTabQuery>; place: Place }) {
  const key: RolesTab_query$key = usePreloadedQuery<RolesTabQuery>(query, loaded);
  const { data, hasNext, isLoadingNext, loadNext } = usePaginationFragment<
    RolesMoreQuery,
    RolesTab_query$key
  >(
    graphql`
      fragment RolesTab_query on Query
      @argumentDefinitions(
        role: { type: "Role!" }
        first: { type: "Int", defaultValue: 30 }
        after: { type: "String" }
      )
      @refetchable(queryName: "RolesMoreQuery") {
        roleHolders(role: $role, first: $first, after: $after) @connection(key: "RolesTab_roleHolders") {
          edges {
            node {
              firstSeenAt
              lastSeenAt
              goneAt
              person {
                id
                handle
                displayName
              }
            }
          }
        }
      }
    `,
    key,
  );
  const holders = (data.roleHolders.edges ?? []).map(({ node }) => node);
  return (
    <AdminFrame tab="roles" title={words.title}>
      <Muted>{words.intro}</Muted>
      <SelectField
        label={words.role}
        value={roleOf(place)}
        onChange={(event) => navigate(`/admin/roles?role=${event.target.value}`, { replace: true })}
      >
        {roles.map((role) => (
          <option key={role} value={role}>
            {words.names[role]}
          </option>
        ))}
      </SelectField>
      {holders.length === 0 ? (
        <Empty title={words.none} />
      ) : (
        <Card>
          <ul className={styles.list}>
            {holders.map(({ person, firstSeenAt, lastSeenAt, goneAt }) => (
              <li key={person.id} className={styles.item}>
                <Row spread>
                  <Link to={`/people/${person.handle}`} className={styles.name} dir="auto">
                    {person.displayName}
                  </Link>
                  <Badge tone={goneAt ? 'neutral' : 'good'}>{goneAt ? words.gone : words.has}</Badge>
                </Row>
                <p className={styles.quiet}>
                  {words.seen(dateOnly(firstSeenAt), ago(lastSeenAt, Date.now()))}
                  {goneAt && `, ${words.goneSince(dateOnly(goneAt))}`}
                </p>
              </li>
            ))}
          </ul>
        </Card>
      )}
      <ListEnd hasNext={hasNext} isLoading={isLoadingNext} onMore={() => loadNext(30)} />
    </AdminFrame>
  );
}

export const rolesTab = queryPage<RolesTabQuery>(query, (place) => ({ role: roleOf(place) }), RolesTab);
