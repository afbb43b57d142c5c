import type { Route } from '../router/page';

/** Every address of the product, its code loaded when somebody goes there. */
export const routes: readonly Route[] = [
  { pattern: '/', load: () => import('../features/feed/HomePage').then((m) => m.homePage) },
  { pattern: '/posts/:id', load: () => import('../features/posts/ThreadPage').then((m) => m.threadPage) },
  { pattern: '/groups', load: () => import('../features/groups/GroupsPage').then((m) => m.groupsPage) },
  { pattern: '/groups/:slug', load: () => import('../features/groups/GroupPage').then((m) => m.groupPage) },
  { pattern: '/people', load: () => import('../features/profiles/PeoplePage').then((m) => m.peoplePage) },
  {
    pattern: '/people/:handle',
    load: () => import('../features/profiles/ProfilePage').then((m) => m.profilePage),
  },
  {
    pattern: '/people/skills/:skill',
    load: () => import('../features/profiles/SkillPage').then((m) => m.skillPage),
  },
  { pattern: '/events', load: () => import('../features/events/EventsPage').then((m) => m.eventsPage) },
  {
    pattern: '/events/new',
    load: () => import('../features/events/NewEventPage').then((m) => m.newEventPage),
  },
  { pattern: '/events/:id', load: () => import('../features/events/EventPage').then((m) => m.eventPage) },
  { pattern: '/pages', load: () => import('../features/pages/PagesPage').then((m) => m.pagesPage) },
  { pattern: '/pages/new', load: () => import('../features/pages/NewPagePage').then((m) => m.newPagePage) },
  { pattern: '/pages/:slug', load: () => import('../features/pages/ReadPage').then((m) => m.readPage) },
  { pattern: '/pages/:slug/edit', load: () => import('../features/pages/EditPage').then((m) => m.editPage) },
  {
    pattern: '/pages/:slug/history',
    load: () => import('../features/pages/HistoryPage').then((m) => m.historyPage),
  },
  { pattern: '/advocacy', load: () => import('../features/outward/DeskPage').then((m) => m.deskPage) },
  {
    pattern: '/moderation',
    load: () => import('../features/moderation/QueuePage').then((m) => m.queuePage),
  },
  {
    pattern: '/settings/reports',
    load: () => import('../features/moderation/OwnCasesPage').then((m) => m.ownCasesPage),
  },
  {
    pattern: '/settings/consent',
    load: () => import('../features/outward/ConsentsPage').then((m) => m.consentsPage),
  },
  { pattern: '/settings/data', load: () => import('../features/privacy/DataPage').then((m) => m.dataPage) },
  {
    pattern: '/engagement',
    load: () => import('../features/engagement/EngagementPage').then((m) => m.engagementPage),
  },
];
