import { number, t } from '../../words/t';

export const messages = {
  title: t('Home'),
  greeting: (hour: number, name: string) =>
    hour >= 5 && hour < 12
      ? t('Good morning, {name}', { name })
      : hour >= 12 && hour < 18
        ? t('Good afternoon, {name}', { name })
        : t('Good evening, {name}', { name }),
  inside: t('What you write stays inside'),
  insideBody: t('A post leaves the company only if you offer it yourself, and you can take it back.'),
  insideMore: t('What you share outside'),
  ways: t('Ways to read'),
  following: t('Following'),
  forYou: t('For you'),
  forYouLabel: t('Posts for you, the most telling first'),
  forYouHow: t(
    'Ranked for you from the last two weeks. Each post says why, and each reason can be turned off.',
  ),
  forYouEmptyTitle: t('Nothing to single out'),
  forYouEmptyBody: t('When your groups, your team or people you follow write something, it appears here.'),
  reasonMenu: t('About this reason'),
  turnOff: t('Show me no more for this reason'),
  turnedOff: t('Turned off. You find it below the list.'),
  turnOn: t('Turn on'),
  turnedOffList: (n: number) =>
    t('{n, plural, one {# reason turned off} other {# reasons turned off}}', { n }),
  inYourGroup: (group: string) => t('You are in {group}', { group }),
  youFollow: (name: string) => t('You follow {name}', { name }),
  tagYouFollow: (tag: string) => t('You follow #{tag}', { tag }),
  teamWrote: (name: string) => t('{name} of your team wrote this', { name }),
  teamReplied: (name: string) => t('{name} of your team answered', { name }),
  inYourField: (skill: string) => t('A question about {skill}, which you know', { skill }),
  otherReason: t('It may matter to you'),
  unread: t('Unread'),
  unreadNumber: (n: number) => (n > 99 ? '99+' : number(n)),
  unreadSince: (day: string) => t('What you have not seen, back to {day}', { day }),
  markAllSeen: t('Mark all as seen'),
  nothingUnreadTitle: t('You have seen everything'),
  nothingUnreadBody: t('Whatever you have not seen waits here.'),
  feed: t('Posts from your groups, newest first'),
  newPosts: (n: number) => t('{n, plural, one {# new post} other {# new posts}}', { n }),
  upToDate: t("You're up to date"),
  emptyTitle: t('It is quiet here'),
  emptyBody: t('Posts of the groups you are in appear here. Join one, or write the first post.'),
  findGroups: t('Find groups'),
};
