import { graphql, type PreloadedQuery, usePreloadedQuery } from 'react-relay/hooks';
import type { GroupPageQuery } from '../../__generated__/GroupPageQuery.graphql';
import { Icon } from '../../design/brand/Icon';
import { ButtonLink } from '../../design/controls/Button';
import { Avatar } from '../../design/surfaces/Avatar';
import { Badge, Notice } from '../../design/surfaces/Badge';
import { Card, Row } from '../../design/surfaces/Card';
import { Columns } from '../../design/surfaces/Columns';
import { PageHeader } from '../../design/surfaces/PageHeader';
import { NotFound } from '../../design/surfaces/States';
import { Link } from '../../router/Link';
import type { Place } from '../../router/match';
import { queryPage } from '../../router/page';
import { InvitationAnswer } from '../joining/InvitationAnswer';
import { messages as joining } from '../joining/messages';
import { MovedAway } from '../moves/MovedAway';
import { GroupPosts } from './GroupPosts';
import styles from './Groups.module.css';
import { Members } from './Members';
import { MembershipButton } from './MembershipButton';
import { useReload } from './members/useReload';
import { messages } from './messages';

const query = graphql`
  query GroupPageQuery($slug: String!) @throwOnFieldError {
    viewer {
      roles
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
      picturePath
      isOfficial
      state
      viewerRole
      id
      mayManage
      mayModerate
      viewerInvitation {
        groupName
      }
      ...MembershipButton_group
      ...GroupPosts_group
      ...Members_group
      ...MovedAway_group
    }
  }
`;

function GroupPage({ query: loaded, place }: { query: PreloadedQuery<GroupPageQuery>; place: Place }) {
  const { viewer, groupBySlug: group } = usePreloadedQuery<GroupPageQuery>(query, loaded);
  const reload = useReload<GroupPageQuery>(query, { slug: place.params.slug ?? '' });
  if (!group) return <NotFound />;
  const tab = place.search.get('tab') === 'members' ? 'members' : 'posts';
  const path = `/groups/${group.slug}`;
  const isHidden = group.privacy !== 'OPEN' && !group.viewerRole;
  const isOfCompany = viewer.roles.includes('ADMIN') || viewer.roles.includes('COMMS');
  const settings =
    group.mayManage || isOfCompany
      ? `${path}/settings`
      : group.mayModerate && !group.isEverybody
        ? `${path}/settings/members`
        : undefined;
  return (
    <Columns aside={<MovedAway group={group} />} asideAtTop>
      <Card>
        <div className={styles.head}>
          <Avatar name={group.name} photoUrl={group.picturePath} size={64} square />
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
              {group.isOfficial && <Badge icon="consent">{messages.official}</Badge>}
              {group.state !== 'ACTIVE' && <Badge tone="warning">{messages.states[group.state]}</Badge>}
            </p>
          </div>
          <div className={styles.ways}>
            <MembershipButton group={group} />
            {settings && <ButtonLink to={settings}>{messages.settings}</ButtonLink>}
          </div>
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
      {group.viewerInvitation && (
        <Notice tone="brand">
          <Row spread>
            {joining.invited}
            <InvitationAnswer groupId={group.id} groupName={group.name} onAnswered={reload} />
          </Row>
        </Notice>
      )}
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
