import { graphql, usePaginationFragment } from 'react-relay/hooks';
import type { MemberRows_group$key } from '../../../__generated__/MemberRows_group.graphql';
import type { MemberRowsMoreQuery } from '../../../__generated__/MemberRowsMoreQuery.graphql';
import { Badge } from '../../../design/surfaces/Badge';
import { Card, Muted, Row, SectionTitle, Stack } from '../../../design/surfaces/Card';
import { ListEnd } from '../../../design/surfaces/States';
import { PersonLine } from '../../people/PersonLine';
import { MemberMenu } from './MemberMenu';
import styles from './Members.module.css';
import { messages } from './messages';

/** The members with their standing, and what may be done with each. */
export function MemberRows({
  group: key,
  viewerId,
  onChanged,
}: {
  group: MemberRows_group$key;
  viewerId: string;
  onChanged: () => void;
}) {
  const { data, hasNext, isLoadingNext, loadNext } = usePaginationFragment<
    MemberRowsMoreQuery,
    MemberRows_group$key
  >(
    graphql`
      fragment MemberRows_group on Group
      @argumentDefinitions(first: { type: "Int", defaultValue: 20 }, after: { type: "String" })
      @refetchable(queryName: "MemberRowsMoreQuery") {
        id
        mayManage
        posting
        memberCount
        deputy {
          id
        }
        members(first: $first, after: $after) @connection(key: "MemberRows_members") {
          edges {
            node {
              role
              isByRule
              isApproved
              person {
                id
                displayName
                ...PersonLine_person
              }
            }
          }
        }
      }
    `,
    key,
  );
  const isByApproval = data.posting === 'APPROVED';
  return (
    <Card aria-labelledby="members">
      <Stack>
        <SectionTitle id="members">{messages.members(data.memberCount ?? 0)}</SectionTitle>
        <Muted>{messages.rolesHint}</Muted>
        <ul className={styles.rows}>
          {(data.members?.edges ?? []).map(({ node: { person, role, isByRule, isApproved } }) => {
            const isDeputy = data.deputy?.id === person.id;
            return (
              <li key={person.id}>
                <div className={styles.who}>
                  <PersonLine person={person} />
                </div>
                <div className={styles.end}>
                  <Row gap={6}>
                    {role !== 'MEMBER' && <Badge tone="brand">{messages.roles[role] ?? role}</Badge>}
                    {isDeputy && <Badge>{messages.deputy}</Badge>}
                    {isByRule && <Badge>{messages.byRule}</Badge>}
                    {isByApproval && isApproved && <Badge tone="good">{messages.approved}</Badge>}
                  </Row>
                  <MemberMenu
                    groupId={data.id}
                    member={{
                      id: person.id,
                      name: person.displayName,
                      role,
                      isApproved,
                      isDeputy,
                      isOneself: person.id === viewerId,
                    }}
                    mayManage={data.mayManage}
                    isByApproval={isByApproval}
                    onChanged={onChanged}
                  />
                </div>
              </li>
            );
          })}
        </ul>
        <ListEnd hasNext={hasNext} isLoading={isLoadingNext} onMore={() => loadNext(30)} />
      </Stack>
    </Card>
  );
}
