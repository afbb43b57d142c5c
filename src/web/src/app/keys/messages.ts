import { t } from '../../words/t';

/** What the keys do, by where they work. */
export const messages = {
  title: t('Keys'),
  letters: t('Single letters and signs are keys'),
  lettersHint: t(
    'Turn this off if you speak to your device, or press keys by accident. It is kept on this device.',
  ),
  inTurn: t('then'),
  everywhere: t('Everywhere'),
  palette: t('Go to, or do, anything'),
  list: t('Show these keys'),
  search: t('Search'),
  post: t('Write a post'),
  close: t('Close what lies above the page'),
  goTo: t('Go to'),
  places: {
    h: t('Home'),
    u: t('Unread'),
    g: t('Groups'),
    p: t('People'),
    e: t('Events'),
    w: t('Pages'),
    s: t('Saved', {}, 'for later'),
    n: t('Notifications'),
  } as Record<string, string>,
  page: t('On this page'),
  feed: t('In a list of posts'),
  thread: t('In a conversation'),
  notices: t('In the list of notifications'),
  writing: t('While writing'),
  feedKeys: {
    next: t('Next post'),
    previous: t('Previous post'),
    like: t('Like it'),
    answer: t('Open its conversation'),
    save: t('Save it'),
    leave: t('Leave the list'),
  },
  threadKeys: {
    next: t('Next new comment'),
    previous: t('Previous new comment'),
    answer: t('Reply to it, or write a comment'),
    edit: t('Edit it'),
  },
  noticeKeys: { done: t('Mark as read'), unread: t('Only what is unread'), all: t('Everything') },
  writingKeys: { send: t('Send'), link: t('Put in a link') },
};
