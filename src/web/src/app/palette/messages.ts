import { counted } from '../../words/locale';

export const messages = {
  title: 'Go to, or do',
  hint: 'A page, a group, a person, or something to do',
  found: (n: number) => (n === 0 ? 'Nothing found' : counted(n, 'result', 'results')),
  parts: {
    recent: 'Seen just now',
    place: 'Go to',
    group: 'Your groups',
    person: 'People',
    action: 'Do',
    search: 'Search',
  },
  searchFor: (words: string) => `Search for “${words}”`,
  dark: 'Switch to the dark theme',
  light: 'Switch to the light theme',
  keys: 'Show the keys of this page',
  newPost: 'Write a post',
  newEvent: 'Plan an event',
  newPage: 'Write a page',
  notices: 'Notifications',
  noticeSettings: 'Notification settings',
  unread: 'Unread',
  forYou: 'For you',
};
