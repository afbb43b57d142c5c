import { t } from '../../words/t';

export const messages = {
  title: t('Go to, or do'),
  hint: t('A page, a group, a person, or something to do'),
  found: (n: number) =>
    n === 0 ? t('Nothing found') : t('{n, plural, one {# result} other {# results}}', { n }),
  parts: {
    recent: t('Seen just now'),
    place: t('Go to'),
    group: t('Your groups'),
    person: t('People'),
    action: t('Do'),
    search: t('Search'),
  },
  searchFor: (words: string) => t('Search for “{words}”', { words }),
  dark: t('Switch to the dark theme'),
  light: t('Switch to the light theme'),
  keys: t('Show the keys of this page'),
  newPost: t('Write a post'),
  newEvent: t('Plan an event'),
  newPage: t('Write a page'),
  notices: t('Notifications'),
  noticeSettings: t('Notification settings'),
  unread: t('Unread'),
  forYou: t('For you'),
  firstSteps: t('First steps'),
};
