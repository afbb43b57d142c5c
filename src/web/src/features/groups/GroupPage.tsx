import { graphql, type PreloadedQuery, usePreloadedQuery } from 'react-relay/hooks';
import type { GroupPageQuery } from '../../__generated__/GroupPageQuery.graphql';
import { Icon } from '../../design/brand/Icon';
import { Avatar } from '../../design/surfaces/Avatar';
import { Badge } from '../../design/surfaces/Badge';
import { Card } from '../../design/surfaces/Card';
import { Columns } from '../../design/surfaces/Columns';
import { PageHeader } from '../../design/surfaces/PageHeader';
import { NotFound } from '../../design/surfaces/States';
import { Link } from '../../router/Link';
import type { Place } from '../../router/match';
import { queryPage } from '../../router/page';
import { GroupPosts } from './GroupPosts';
import styles from './Groups.module.css';
import { Members } from './Members';
import { MembershipButton } from './MembershipButton';
import { messages } from './messages';

const query = graphql`
  query GroupPageQuery($slug: String!) @throwOnFieldError {
    viewer {
      person {
        ...Composer_person
      }
    }
    groupBySlug(slug: $slug) {
      slug
      name
      description
      privacy
      isEverybody
      memberCount
      viewerRole
      ...MembershipButton_group
      ...GroupPosts_group
      ...Members_group
    }
  }
`;

function GroupPage({ query: loaded, place }: { query: PreloadedQuery<GroupPageQuery>; place: Place }) {
  const { viewer, groupBySlug: group } = usePreloadedQuery<GroupPageQuery>(query, loaded);
  if (!group) return <NotFound />;
  const tab = place.search.get('tab') === 'members' ? 'members' : 'posts';
  const path = `/groups/${group.slug}`;
  const isHidden = group.privacy !== 'OPEN' && !group.viewerRole;
  return (
    <Columns>
      <Card>
        <div className={styles.head}>
          <Avatar name={group.name} size={64} square />
          <div className={styles.words}>
            <PageHeader title={group.name} />
            <p className={styles.count}>
              {group.memberCount != null && messages.members(group.memberCount)}
              {group.viewerRole && (
                <Badge tone="brand" icon="check">
                  {group.viewerRole === 'MEMBER'
                    ? messages.joined
                    : (messages.roles[group.viewerRole] ?? group.viewerRole)}
                </Badge>
              )}
            </p>
          </div>
          <MembershipButton group={group} />
          <div className={styles.about}>
            <p dir="auto">{group.description}</p>
            <p className={styles.privacy}>
              <Icon name={group.privacy === 'OPEN' ? 'globe' : 'lock'} size={16} />
              {group.isEverybody ? messages.everybody : messages.privacyLong[group.privacy]}
            </p>
          </div>
        </div>
        <nav className={styles.tabs} aria-label={messages.sections}>
          <Link to={path} aria-current={tab === 'posts' ? 'page' : undefined}>
            {messages.postsTab}
          </Link>
          <Link to={`${path}?tab=members`} aria-current={tab === 'members' ? 'page' : undefined}>
            {messages.membersTab}
          </Link>
        </nav>
      </Card>
      {isHidden && <Card as="div">{messages.hidden}</Card>}
      {!isHidden && tab === 'posts' && <GroupPosts group={group} person={viewer.person} />}
      {!isHidden && tab === 'members' && <Members group={group} />}
    </Columns>
  );
}

export const groupPage = queryPage<GroupPageQuery>(
  query,
  ({ params }) => ({ slug: params.slug ?? '' }),
  GroupPage,
);
