import { t } from './t';

/** Words that every feature shares. */
export const common = {
  product: 'Inside-In',
  titled: (title: string) => `${title} · Inside-In`,
  close: t('Close'),
  cancel: t('Cancel'),
  save: t('Save'),
  retry: t('Try again'),
  loadMore: t('Load more'),
  loading: t('Loading'),
  moreActions: t('More actions'),
  group: t('Group'),
  edited: t('edited'),
  left: t('Has left the company'),
  failed: t('That did not work. Please try again.'),
  failure: {
    title: t('This page could not be shown'),
    body: t('Something went wrong on our side. Your text and settings are safe.'),
    reference: (id: string) => t('Reference: {id}', { id }),
    offline: t('The server cannot be reached. Check your connection and try again.'),
    outdated: t('There is a newer version of this page. Please reload it.'),
    busy: t('The server is busy right now. Try again in a moment.'),
  },
  notFound: {
    title: t('Nothing to see here'),
    body: t('It does not exist, or it is not meant for you. Both look the same on purpose.'),
    home: t('Go to the home page'),
  },
};
