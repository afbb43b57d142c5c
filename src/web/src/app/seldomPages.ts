import type { Page } from '../router/page';

/** The pages that people seldom go to, each with the way to its code. */
export const seldomPages = {
  tag: () => import('../features/tags/TagPage').then((m) => m.tagPage),
  forYou: () => import('../features/feed/ForYouPage').then((m) => m.forYouPage),
  unread: () => import('../features/feed/UnreadPage').then((m) => m.unreadPage),
  saved: () => import('../features/saved/SavedPage').then((m) => m.savedPage),
  drafts: () => import('../features/posts/drafts/DraftsPage').then((m) => m.draftsPage),
  skill: () => import('../features/profiles/SkillPage').then((m) => m.skillPage),
  org: () => import('../features/profiles/org/OrgPage').then((m) => m.orgPage),
  newEvent: () => import('../features/events/NewEventPage').then((m) => m.newEventPage),
  newPage: () => import('../features/pages/NewPagePage').then((m) => m.newPagePage),
  editPage: () => import('../features/pages/EditPage').then((m) => m.editPage),
  pageHistory: () => import('../features/pages/history/HistoryPage').then((m) => m.historyPage),
  comparePage: () => import('../features/pages/history/ComparePage').then((m) => m.comparePage),
  search: () => import('../features/search/SearchPage').then((m) => m.searchPage),
  desk: () => import('../features/outward/DeskPage').then((m) => m.deskPage),
  notices: () => import('../features/notices/NoticesPage').then((m) => m.noticesPage),
  noticeSettings: () => import('../features/notices/SettingsPage').then((m) => m.settingsPage),
  ownProfile: () => import('../features/profiles/OwnProfilePage').then((m) => m.ownProfilePage),
  appearance: () => import('../features/settings/AppearancePage').then((m) => m.appearancePage),
  privacy: () => import('../features/privacy/PrivacyPage').then((m) => m.privacyPage),
  queue: () => import('../features/moderation/QueuePage').then((m) => m.queuePage),
  transparency: () =>
    import('../features/moderation/transparency/TransparencyPage').then((m) => m.transparencyPage),
  ownCases: () => import('../features/moderation/OwnCasesPage').then((m) => m.ownCasesPage),
  consents: () => import('../features/outward/ConsentsPage').then((m) => m.consentsPage),
  data: () => import('../features/privacy/DataPage').then((m) => m.dataPage),
  engagement: () => import('../features/engagement/EngagementPage').then((m) => m.engagementPage),
  admin: () => import('../features/admin/AdminPage').then((m) => m.adminPage),
  groupAbout: () => import('../features/groups/parts/AboutPart').then((m) => m.aboutPart),
  groupMembers: () => import('../features/groups/parts/MembersPart').then((m) => m.membersPart),
  groupEvents: () => import('../features/groups/parts/EventsPart').then((m) => m.eventsPart),
  groupPages: () => import('../features/groups/parts/PagesPart').then((m) => m.pagesPart),
  groupSettings: () => import('../features/groups/settings/settingsPage').then((m) => m.settingsPage),
  firstSteps: () => import('../features/welcome/FirstStepsPage').then((m) => m.firstStepsPage),
  handover: () => import('../features/handover/HandoverPage').then((m) => m.handoverPage),
} satisfies Record<string, () => Promise<Page>>;

export type SeldomPage = keyof typeof seldomPages;
