import { graphql, useFragment } from 'react-relay/hooks';
import type {
  Navigation_viewer$data,
  Navigation_viewer$key,
} from '../__generated__/Navigation_viewer.graphql';
import { Icon, type IconName } from '../design/brand/Icon';
import { Menu } from '../design/controls/Menu';
import { Avatar } from '../design/surfaces/Avatar';
import { navigate } from '../router/history';
import { Link, usePath } from '../router/Link';
import { messages } from './messages';
import styles from './Navigation.module.css';
import { createItems } from './TopBar';

interface Destination {
  to: string;
  label: string;
  icon: IconName;
}

export const main: readonly Destination[] = [
  { to: '/', label: messages.home, icon: 'home' },
  { to: '/groups', label: messages.groups, icon: 'groups' },
  { to: '/people', label: messages.people, icon: 'people' },
  { to: '/events', label: messages.events, icon: 'events' },
  { to: '/pages', label: messages.pages, icon: 'pages' },
];

/** The second part of the list: for everybody, the desk for communications, the queue for those who keep order, administration for administrators. */
export function further({
  roles,
  keepsOrder,
}: Pick<Navigation_viewer$data, 'roles' | 'keepsOrder'>): Destination[] {
  const forAll: Destination[] = [
    { to: '/saved', label: messages.saved, icon: 'bookmark' },
    { to: '/engagement', label: messages.engagement, icon: 'figures' },
    { to: '/settings/consent', label: messages.consents, icon: 'consent' },
  ];
  const desk: Destination = { to: '/advocacy', label: messages.desk, icon: 'desk' };
  const moderation: Destination = { to: '/moderation', label: messages.moderation, icon: 'warning' };
  const admin: Destination = { to: '/admin', label: messages.admin, icon: 'building' };
  return [
    ...forAll,
    ...(roles.includes('COMMS') ? [desk] : []),
    ...(keepsOrder ? [moderation] : []),
    ...(roles.includes('ADMIN') ? [admin] : []),
  ];
}

function useViewer(viewer: Navigation_viewer$key) {
  return useFragment(
    graphql`
      fragment Navigation_viewer on Viewer {
        roles
        keepsOrder
        groups(first: 12) {
          nodes {
            id
            slug
            name
          }
        }
      }
    `,
    viewer,
  );
}

export function Rail({ viewer: key }: { viewer: Navigation_viewer$key }) {
  const viewer = useViewer(key);
  const groups = viewer.groups.nodes ?? [];
  return (
    <nav className={styles.rail} aria-label={messages.navigation}>
      <Destinations list={main} />
      <hr className={styles.rule} />
      <Destinations list={further(viewer)} />
      {groups.length > 0 && (
        <>
          <h2 className={styles.heading}>{messages.yourGroups}</h2>
          <ul>
            {groups.map(({ id, slug, name }) => (
              <li key={id}>
                <Link to={`/groups/${slug}`} className={styles.link}>
                  <Avatar name={name} size={22} square />
                  <span className={styles.name} dir="auto">
                    {name}
                  </span>
                </Link>
              </li>
            ))}
          </ul>
        </>
      )}
    </nav>
  );
}

function Destinations({ list }: { list: readonly Destination[] }) {
  const path = usePath();
  return (
    <ul>
      {list.map(({ to, label, icon }) => (
        <li key={to}>
          <Link to={to} className={styles.link} aria-current={isAt(path, to) ? 'page' : undefined}>
            <Icon name={icon} size={22} />
            <span className={styles.name}>{label}</span>
          </Link>
        </li>
      ))}
    </ul>
  );
}

function isAt(path: string, to: string): boolean {
  return to === '/' ? ['/', '/for-you', '/unread'].includes(path) : path === to || path.startsWith(`${to}/`);
}

const onPhones: readonly Destination[] = main.filter(({ to }) => ['/', '/groups', '/events'].includes(to));

export function BottomBar({ viewer: key }: { viewer: Navigation_viewer$key }) {
  const viewer = useViewer(key);
  const path = usePath();
  const others = [...main.filter((place) => !onPhones.includes(place)), ...further(viewer)];
  const tab = ({ to, label, icon }: Destination) => (
    <Link key={to} to={to} className={styles.tab} aria-current={isAt(path, to) ? 'page' : undefined}>
      <Icon name={icon} size={22} />
      {label}
    </Link>
  );
  return (
    <nav className={styles.bottom} aria-label={messages.navigation}>
      {onPhones.slice(0, 2).map(tab)}
      <Menu
        label={messages.create}
        className={styles.plus}
        trigger={<Icon name="plus" size={24} />}
        items={createItems}
      />
      {onPhones.slice(2).map(tab)}
      <Menu
        label={messages.more}
        className={styles.tab}
        trigger={
          <>
            <Icon name="more" size={22} />
            {messages.more}
          </>
        }
        items={others.map(({ to, label, icon }) => ({ label, icon, onSelect: () => navigate(to) }))}
      />
    </nav>
  );
}
