import type { ReactNode } from 'react';
import { graphql, type PreloadedQuery, useFragment, usePreloadedQuery } from 'react-relay/hooks';
import type { GraphQLTaggedNode, OperationType } from 'relay-runtime';
import type { GroupFrame_query$key } from '../../__generated__/GroupFrame_query.graphql';
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
import { type Page, queryPage } from '../../router/page';
import { InvitationAnswer } from '../joining/InvitationAnswer';
import { messages as joining } from '../joining/messages';
import { MovedAway } from '../moves/MovedAway';
import styles from './Groups.module.css';
import { MembershipButton } from './MembershipButton';
import { useReload } from './members/useReload';
import { messages } from './messages';

/** What the query of a part asks: what the frame shows, by the name in the address, and what is its own. */
interface PartQuery extends OperationType {
  readonly variables: { readonly slug: string };
  readonly response: GroupFrame_query$key;
}

/** The parts of a group's page, each at the end of its address. */
const parts = {
  posts: { end: '', name: messages.postsTab },
  about: { end: '/about', name: messages.aboutTab },
  members: { end: '/members', name: messages.membersTab },
  events: { end: '/events', name: messages.eventsTab },
  pages: { end: '/pages', name: messages.pagesTab },
} as const;

/** What all parts of a group's page stand in: its name, the way in, and the way to the other parts. Whoever may not read the group sees only what it is about. */
function GroupFrame({
  query: key,
  part,
  reload,
  children,
}: {
  query: GroupFrame_query$key;
  part: keyof typeof parts;
  /** Asks for the part again, once the viewer came into the group. */
  reload: () => void;
  children: ReactNode;
}) {
  const { viewer, groupBySlug: group } = useFragment(
    graphql`
      fragment GroupFrame_query on Query @argumentDefinitions(slug: { type: "String!" }) {
        viewer {
          roles
        }
        groupBySlug(slug: $slug) {
          id
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
          mayManage
          mayModerate
          viewerInvitation {
            groupName
          }
          ...MembershipButton_group
          ...MovedAway_group
        }
      }
    `,
    key,
  );
  if (!group) return <NotFound />;
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
    <Columns aside={part === 'posts' && <MovedAway group={group} />} asideAtTop>
      <Card>
        <div className={styles.head}>
          <Avatar name={group.name} photoUrl={group.picturePath} size={64} square />
          <div className={styles.words}>
            <PageHeader
              title={group.name}
              tab={part === 'posts' ? group.name : messages.titled(parts[part].name, group.name)}
            />
            <p className={styles.count}>
              <Icon name={group.privacy === 'OPEN' ? 'globe' : 'lock'} size={16} />
              {messages.privacy[group.privacy]}
              {group.memberCount != null && <span>{messages.members(group.memberCount)}</span>}
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
          {part !== 'about' && (
            <p className={styles.purpose} dir="auto">
              {group.description}
            </p>
          )}
        </div>
        <nav className={styles.tabs} aria-label={messages.sections}>
          {Object.entries(parts).map(([each, { end, name }]) => (
            <Link key={each} to={path + end} aria-current={each === part ? 'page' : undefined}>
              {name}
            </Link>
          ))}
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
      {isHidden && part !== 'about' ? <Card as="div">{messages.hidden}</Card> : children}
    </Columns>
  );
}

const variables = ({ params }: Place) => ({ slug: params.slug ?? '' });

/** A part of a group's page at an address of its own: what its query found, in the frame that all parts share. */
export function groupPart<Q extends PartQuery>(
  query: GraphQLTaggedNode,
  part: keyof typeof parts,
  content: (found: Q['response']) => ReactNode,
): Page {
  function Part({ query: loaded, place }: { query: PreloadedQuery<Q>; place: Place }) {
    const found = usePreloadedQuery<Q>(query, loaded);
    const reload = useReload<Q>(query, variables(place));
    return (
      <GroupFrame query={found} part={part} reload={reload}>
        {content(found)}
      </GroupFrame>
    );
  }
  return queryPage<Q>(query, variables, Part);
}
