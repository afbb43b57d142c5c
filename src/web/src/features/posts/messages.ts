import { t } from '../../words/t';

export const messages = {
  kinds: {
    ARTICLE: t('Article'),
    QUESTION: t('Question'),
    PRAISE: t('Praise'),
    ANNOUNCEMENT: t('Announcement'),
  } as Record<string, string>,
  answered: t('Answered'),
  write: t('Write a post'),
  prompt: t('What would you like to share?'),
  posting: t('Posting'),
  unread: t('Not seen yet'),
  readOn: t('Read on'),
  thread: (name: string) => t("{name}'s post", { name }),
  article: (name: string, group: string) => t('{name} in {group}', { name, group }),
  comments: (n: number) => t('{n, plural, one {# comment} other {# comments}}', { n }),
  comment: t('Comment', {}, 'verb'),
  share: t('Share with colleagues'),
  edit: t('Edit'),
  delete: t('Delete'),
  history: t('History'),
  editLabel: t('Your post'),
  tell: (n: number) => t('Save and tell {n}', { n }),
  deleteTitle: t('Delete this post?'),
  deleteBody: t('The post and its comments disappear for everybody. An offer for the outside ends with it.'),
  deleteYes: t('Delete post'),
  deleted: t('The post is deleted.'),
  stale: t(
    'You changed this post somewhere else in the meantime. Your text is below; the newer version is here:',
  ),
  historyTitle: t('Versions of this post'),
  noneKept: t(
    'There are no earlier versions: it was changed in its first minutes, before others came to it.',
  ),
  version: (n: number) => t('Version {n}', { n }),
  editStale: t(
    'This post is offered for the outside. Saving a change ends that offer; you can offer the new version.',
  ),
};

export const corrections = {
  title: t('Title'),
  label: t('What was wrong before'),
  hint: t(
    'For a correction, in one sentence: who saw the mistake is told. Empty for a change that nobody needs to hear of.',
  ),
};
