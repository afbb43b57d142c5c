import { t } from '../../words/t';

export const messages = {
  title: t('Saved', {}, 'for later'),
  how: t('What you put aside to find it again. Nobody else can see this list.'),
  save: t('Save for later'),
  unsave: t('Saved. Press to take it off your list'),
  again: t('Try again'),
  end: t('That is all you saved'),
  emptyTitle: t('Nothing saved yet'),
  emptyBody: t('Press the bookmark below a post, an event or a page, and it waits for you here.'),
  home: t('Go to the home page'),
  post: t('Post'),
  comment: t('Comment'),
  event: t('Event'),
  page: t('Page'),
  by: (kind: string, name: string) => t('{kind} by {name}', { kind, name }),
};
