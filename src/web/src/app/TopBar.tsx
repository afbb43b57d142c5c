import { lazy, Suspense, useRef, useState, useSyncExternalStore } from 'react';
import { graphql, useFragment } from 'react-relay/hooks';
import type { TopBar_viewer$key } from '../__generated__/TopBar_viewer.graphql';
import { Wordmark } from '../design/brand/Brand';
import { Icon } from '../design/brand/Icon';
import { chooseTheme, currentTheme, onTheme } from '../design/brand/theme';
import { IconButton } from '../design/controls/Button';
import { Menu } from '../design/controls/Menu';
import { Avatar } from '../design/surfaces/Avatar';
import { Part } from '../features/carried/Part';
import { signOut } from '../identity/session';
import { afterDrawn } from '../router/drawn';
import { navigate } from '../router/history';
import { Link } from '../router/Link';
import { common } from '../words/messages';
import { Demo } from './Demo';
import { openOverlay } from './keys/overlay';
import { messages } from './messages';
import styles from './TopBar.module.css';

const Bell = lazy(afterDrawn(() => import('../features/notices/Bell')));
const Suggestions = lazy(() => import('../features/search/Suggestions'));

export function TopBar({ viewer }: { viewer: TopBar_viewer$key }) {
  const { person } = useFragment(
    graphql`
      fragment TopBar_viewer on Viewer {
        person {
          handle
          displayName
          photoUrl
        }
      }
    `,
    viewer,
  );
  return (
    <header className={styles.bar}>
      <div className={styles.inner}>
        <Link to="/" className={styles.brand} aria-label={common.product}>
          <Wordmark />
        </Link>
        <span className={styles.demo}>
          <Demo />
        </span>
        <Search />
        <div className={styles.tools}>
          <Menu
            label={messages.create}
            className={styles.create}
            trigger={
              <>
                <Icon name="plus" size={18} />
                <span>{messages.create}</span>
              </>
            }
            items={createItems}
          />
          <Part instead={bellWaiting}>
            {(attempt) => (
              <Suspense fallback={bellWaiting}>
                <Bell attempt={attempt} />
              </Suspense>
            )}
          </Part>
          <ThemeSwitch />
          <Menu
            label={messages.account(person.displayName)}
            className={styles.account}
            trigger={<Avatar name={person.displayName} photoUrl={person.photoUrl} size={36} />}
            items={[
              {
                label: messages.profile,
                icon: 'people',
                onSelect: () => navigate(`/people/${person.handle}`),
              },
              { label: messages.drafts, icon: 'pages', onSelect: () => navigate('/drafts') },
              { label: messages.consents, icon: 'consent', onSelect: () => navigate('/settings/consent') },
              { label: messages.data, icon: 'lock', onSelect: () => navigate('/settings/data') },
              { label: messages.reports, icon: 'warning', onSelect: () => navigate('/settings/reports') },
              { label: messages.keys, icon: 'more', onSelect: () => openOverlay('keys') },
              { label: messages.signOut, icon: 'signout', onSelect: () => void signOut() },
            ]}
          />
        </div>
      </div>
    </header>
  );
}

const bellWaiting = <span className={styles.bellWaiting} />;

export const createItems = [
  { label: messages.newPost, icon: 'comment', onSelect: () => navigate('/?compose=1') },
  { label: messages.newEvent, icon: 'events', onSelect: () => navigate('/events/new') },
  { label: messages.newPage, icon: 'pages', onSelect: () => navigate('/pages/new') },
] as const;

function Search() {
  const field = useRef<HTMLInputElement>(null);
  const [input, setInput] = useState<HTMLInputElement | null>(null);
  const find = (query: string) => navigate(`/search?q=${encodeURIComponent(query)}`);
  return (
    <search className={styles.search}>
      <form action={(data) => find(String(data.get('q') ?? ''))}>
        <Icon name="search" size={18} />
        <input
          ref={field}
          type="search"
          name="q"
          placeholder={messages.search}
          aria-label={messages.search}
          aria-keyshortcuts="/"
          data-page-key="/"
          autoComplete="off"
          dir="auto"
          onFocus={() => setInput(field.current)}
        />
        <Suspense>{input && <Suggestions input={input} onChoose={find} />}</Suspense>
      </form>
    </search>
  );
}

function ThemeSwitch() {
  const theme = useSyncExternalStore(onTheme, currentTheme);
  const other = theme === 'dark' ? 'light' : 'dark';
  return (
    <IconButton
      icon={theme === 'dark' ? 'sun' : 'moon'}
      label={messages[other]}
      onClick={() => chooseTheme(other)}
    />
  );
}
