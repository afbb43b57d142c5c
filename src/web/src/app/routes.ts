import { homePage } from '../features/feed/HomePage';
import type { Route } from '../router/page';
import type { SeldomPage } from './seldomPages';

/** Where the code of pages stands that people seldom go to is looked up only then, so that the home page does not carry the list. */
const seldom = (page: SeldomPage) => () => import('./seldomPages').then((m) => m.seldomPages[page]());

/** Every address of the product, its code loaded when somebody goes there. */
export const routes: readonly Route[] = [
  // Stands in the first files anyway: nobody waits for it.
  { pattern: '/', shape: 'posts', load: async () => homePage },
  { pattern: '/for-you', shape: 'posts', load: seldom('forYou') },
  { pattern: '/unread', shape: 'posts', load: seldom('unread') },
  { pattern: '/saved', shape: 'lines', load: seldom('saved') },
  { pattern: '/drafts', shape: 'lines', load: seldom('drafts') },
  {
    pattern: '/posts/:id',
    shape: 'posts',
    load: () => import('../features/posts/ThreadPage').then((m) => m.threadPage),
  },
  {
    pattern: '/groups',
    shape: 'tiles',
    load: () => import('../features/groups/GroupsPage').then((m) => m.groupsPage),
  },
  {
    pattern: '/groups/:slug',
    shape: 'posts',
    load: () => import('../features/groups/GroupPage').then((m) => m.groupPage),
  },
  { pattern: '/groups/:slug/about', load: seldom('groupAbout') },
  { pattern: '/groups/:slug/members', shape: 'tiles', load: seldom('groupMembers') },
  { pattern: '/groups/:slug/events', shape: 'lines', load: seldom('groupEvents') },
  { pattern: '/groups/:slug/pages', shape: 'lines', load: seldom('groupPages') },
  { pattern: '/groups/:slug/settings', load: seldom('groupSettings') },
  { pattern: '/groups/:slug/settings/:tab', load: seldom('groupSettings') },
  {
    pattern: '/people',
    shape: 'tiles',
    load: () => import('../features/profiles/PeoplePage').then((m) => m.peoplePage),
  },
  {
    pattern: '/people/:handle',
    load: () => import('../features/profiles/ProfilePage').then((m) => m.profilePage),
  },
  { pattern: '/org', load: seldom('org') },
  { pattern: '/people/skills/:skill', shape: 'tiles', load: seldom('skill') },
  {
    pattern: '/events',
    shape: 'lines',
    load: () => import('../features/events/EventsPage').then((m) => m.eventsPage),
  },
  { pattern: '/events/new', load: seldom('newEvent') },
  { pattern: '/events/:id', load: () => import('../features/events/EventPage').then((m) => m.eventPage) },
  {
    pattern: '/pages',
    shape: 'lines',
    load: () => import('../features/pages/PagesPage').then((m) => m.pagesPage),
  },
  { pattern: '/pages/new', load: seldom('newPage') },
  { pattern: '/pages/:slug', load: () => import('../features/pages/ReadPage').then((m) => m.readPage) },
  { pattern: '/pages/:slug/edit', load: seldom('editPage') },
  { pattern: '/pages/:slug/history', load: seldom('pageHistory') },
  { pattern: '/pages/:slug/compare', shape: 'tiles', load: seldom('comparePage') },
  { pattern: '/search', shape: 'lines', load: seldom('search') },
  { pattern: '/advocacy', load: seldom('desk') },
  { pattern: '/tags/:tag', shape: 'posts', load: seldom('tag') },
  { pattern: '/notifications', shape: 'lines', load: seldom('notices') },
  { pattern: '/settings/profile', load: seldom('ownProfile') },
  { pattern: '/settings/appearance', load: seldom('appearance') },
  { pattern: '/settings/privacy', load: seldom('privacy') },
  { pattern: '/settings/notifications', load: seldom('noticeSettings') },
  { pattern: '/moderation', load: seldom('queue') },
  { pattern: '/moderation/transparency', load: seldom('transparency') },
  { pattern: '/settings/reports', load: seldom('ownCases') },
  { pattern: '/settings/consent', load: seldom('consents') },
  { pattern: '/settings/data', load: seldom('data') },
  { pattern: '/engagement', load: seldom('engagement') },
  { pattern: '/admin', load: seldom('admin') },
  { pattern: '/admin/:tab', load: seldom('admin') },
  { pattern: '/handover', load: seldom('handover') },
  { pattern: '/welcome', load: seldom('firstSteps') },
];
