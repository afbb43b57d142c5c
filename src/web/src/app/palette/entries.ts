import type { PaletteQuery$data } from '../../__generated__/PaletteQuery.graphql';
import type { IconName } from '../../design/brand/Icon';
import { chooseTheme, currentTheme } from '../../design/brand/theme';
import type { KnownGroup } from '../../features/membership/readOwnGroups';
import { signOut } from '../../identity/session';
import { navigate } from '../../router/history';
import { openOverlay } from '../keys/overlay';
import { messages as shell } from '../messages';
import { further, main } from '../Navigation';
import { fitting } from './matching';
import { messages } from './messages';

export type Part = keyof typeof messages.parts;

/** Something that the palette offers: where to go, or what to do. */
export interface Entry {
  readonly part: Part;
  readonly label: string;
  readonly icon: IconName;
  /** What tells it from others of its name, as a person's title. */
  readonly more?: string | null;
  readonly run: () => void;
}

export type Viewer = PaletteQuery$data['viewer'] & { readonly groups: readonly KnownGroup[] };

const parts = Object.keys(messages.parts) as Part[];
const mostOfPart = 6;

const to = (part: Part, label: string, icon: IconName, href: string): Entry => ({
  part,
  label,
  icon,
  run: () => navigate(href),
});

/** The places of the product that are for this viewer. */
function places({ person, ...viewer }: Viewer): Entry[] {
  return [
    ...[...main, ...further(viewer)].map(({ to: href, label, icon }) => to('place', label, icon, href)),
    to('place', messages.forYou, 'home', '/for-you'),
    to('place', messages.unread, 'comment', '/unread'),
    to('place', messages.notices, 'bell', '/notifications'),
    to('place', messages.noticeSettings, 'bell', '/settings/notifications'),
    to('place', shell.profile, 'people', `/people/${person.handle}`),
    to('place', messages.firstSteps, 'home', '/welcome'),
    to('place', shell.data, 'lock', '/settings/data'),
    to('place', shell.reports, 'warning', '/settings/reports'),
  ];
}

function actions(): Entry[] {
  const other = currentTheme() === 'dark' ? 'light' : 'dark';
  const act = (label: string, icon: IconName, run: () => void): Entry => ({
    part: 'action',
    label,
    icon,
    run,
  });
  return [
    to('action', messages.newPost, 'comment', '/?compose=1'),
    to('action', messages.newEvent, 'events', '/events/new'),
    to('action', messages.newPage, 'pages', '/pages/new'),
    act(messages[other], other === 'dark' ? 'moon' : 'sun', () => chooseTheme(other)),
    act(messages.keys, 'more', () => openOverlay('keys')),
    act(shell.signOut, 'signout', () => void signOut()),
  ];
}

const groups = ({ groups }: Viewer): Entry[] =>
  groups.map(({ slug, name }) => to('group', name, 'groups', `/groups/${slug}`));

/** What was found at the server for what is typed. */
export interface Found {
  readonly people: readonly {
    readonly handle: string;
    readonly displayName: string;
    readonly title?: string | null;
  }[];
  readonly searches: readonly string[];
}

/** What the palette offers for what is typed, part by part; without a word what was seen last stands first. */
export function offered(
  typed: string,
  viewer: Viewer | undefined,
  recent: readonly { readonly href: string; readonly title: string }[],
  { people, searches }: Found,
): Entry[] {
  const seen = recent.map(({ href, title }) => to('recent', title, 'history', href));
  const known = [...seen, ...(viewer ? [...places(viewer), ...groups(viewer)] : []), ...actions()];
  const persons = people.map(
    ({ handle, displayName, title }): Entry => ({
      ...to('person', displayName, 'people', `/people/${handle}`),
      more: title,
    }),
  );
  const words = typed.trim();
  const asked = words ? [...new Set([words, ...searches])] : [];
  const search = (query: string) =>
    to('search', messages.searchFor(query), 'search', `/search?q=${encodeURIComponent(query)}`);
  const all = [...fitting(known, typed), ...persons, ...asked.map(search)];
  return parts.flatMap((part) => {
    const most = part === 'place' && !words ? Number.POSITIVE_INFINITY : mostOfPart;
    return all.filter((entry) => entry.part === part).slice(0, most);
  });
}
