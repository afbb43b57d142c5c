import { counted, number } from '../../words/locale';

export const messages = {
  kinds: {
    ARTICLE: 'Article',
    QUESTION: 'Question',
    PRAISE: 'Praise',
    ANNOUNCEMENT: 'Announcement',
  } as Record<string, string>,
  answered: 'Answered',
  write: 'Write a post',
  prompt: (name: string) => `What would you like to share, ${name}?`,
  posting: 'Posting',
  unread: 'Not seen yet',
  readOn: 'Read on',
  thread: (name: string) => `${name}'s post`,
  article: (name: string, group: string) => `${name} in ${group}`,
  comments: (n: number) => counted(n, 'comment', 'comments'),
  comment: 'Comment',
  share: 'Share with colleagues',
  edit: 'Edit',
  delete: 'Delete',
  history: 'History',
  editLabel: 'Your post',
  tell: (n: number) => `Save and tell ${number(n)}`,
  deleteTitle: 'Delete this post?',
  deleteBody: 'The post and its comments disappear for everybody. An offer for the outside ends with it.',
  deleteYes: 'Delete post',
  deleted: 'The post is deleted.',
  stale:
    'You changed this post somewhere else in the meantime. Your text is below; the newer version is here:',
  historyTitle: 'Versions of this post',
  version: (n: number) => `Version ${n}`,
  editStale:
    'This post is offered for the outside. Saving a change ends that offer; you can offer the new version.',
};
