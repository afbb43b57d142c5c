import { useState } from 'react';
import { graphql, type PreloadedQuery, usePaginationFragment, usePreloadedQuery } from 'react-relay/hooks';
import type { GroupsMoreQuery } from '../../__generated__/GroupsMoreQuery.graphql';
import type { GroupsPage_query$key } from '../../__generated__/GroupsPage_query.graphql';
import type { GroupsPageQuery } from '../../__generated__/GroupsPageQuery.graphql';
import { Button } from '../../design/controls/Button';
import { Avatar } from '../../design/surfaces/Avatar';
import { Badge } from '../../design/surfaces/Badge';
import { Card, Muted } from '../../design/surfaces/Card';
import { Wide } from '../../design/surfaces/Columns';
import { PageHeader } from '../../design/surfaces/PageHeader';
import { Empty, ListEnd } from '../../design/surfaces/States';
import { Link } from '../../router/Link';
import { queryPage } from '../../router/page';
import styles from './Groups.module.css';
import { InvitationCards } from './InvitationCards';
import { MembershipButton } from './MembershipButton';
import { messages } from './messages';
import { NewGroup } from './NewGroup';

const query = graphql`
  query GroupsPageQuery @throwOnFieldError {
    viewer {
      ...InvitationCards_viewer
    }
    ...GroupsPage_query
  }
`;

function GroupsPage({ query: loaded }: { query: PreloadedQuery<GroupsPageQuery> }) {
  const found = usePreloadedQuery<GroupsPageQuery>(query, loaded);
  const key: GroupsPage_query$key = found;
  const [isNew, setNew] = useState(false);
  const { data, hasNext, isLoadingNext, loadNext } = usePaginationFragment<
    GroupsMoreQuery,
    GroupsPage_query$key
  >(
    graphql`
      fragment GroupsPage_query on Query
      @argumentDefinitions(first: { type: "Int", defaultValue: 30 }, after: { type: "String" })
      @refetchable(queryName: "GroupsMoreQuery") {
        groups(first: $first, after: $after) @connection(key: "GroupsPage_groups") {
          edges {
            node {
              id
              slug
              name
              description
              privacy
              memberCount
              picturePath
              isOfficial
              ...MembershipButton_group
            }
          }
        }
      }
    `,
    key,
  );
  const groups = (data.groups.edges ?? []).map(({ node }) => node);
  return (
    <Wide>
      <PageHeader title={messages.title}>
        <Button look="primary" icon="plus" onClick={() => setNew(true)}>
          {messages.new}
        </Button>
      </PageHeader>
      <Muted>{messages.intro}</Muted>
      <InvitationCards viewer={found.viewer} />
      {groups.length === 0 && <Empty title={messages.none} body={messages.noneBody} />}
      <div className={styles.grid}>
        {groups.map((group) => (
          <Card key={group.id} as="article" aria-label={group.name}>
            <div className={styles.tile}>
              <Avatar name={group.name} photoUrl={group.picturePath} size={48} square />
              <div className={styles.words}>
                <h2 className={styles.name}>
                  <Link to={`/groups/${group.slug}`} dir="auto">
                    {group.name}
                  </Link>
                </h2>
                <p className={styles.count}>
                  {group.memberCount != null && messages.members(group.memberCount)}
                  {group.isOfficial && <Badge icon="consent">{messages.official}</Badge>}
                  {group.privacy !== 'OPEN' && (
                    <Badge icon="lock">{messages.privacy[group.privacy] ?? group.privacy}</Badge>
                  )}
                </p>
              </div>
              <p className={styles.description} dir="auto">
                {group.description}
              </p>
              <div className={styles.button}>
                <MembershipButton group={group} inList />
              </div>
            </div>
          </Card>
        ))}
      </div>
      <ListEnd hasNext={hasNext} isLoading={isLoadingNext} onMore={() => loadNext(30)} />
      {isNew && <NewGroup onClose={() => setNew(false)} />}
    </Wide>
  );
}

export const groupsPage = queryPage<GroupsPageQuery>(query, () => ({}), GroupsPage);
