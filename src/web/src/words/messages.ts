/** Words that every feature shares. */
export const common = {
  product: 'Inside-In',
  titled: (title: string) => `${title} · Inside-In`,
  close: 'Close',
  cancel: 'Cancel',
  save: 'Save',
  retry: 'Try again',
  loadMore: 'Load more',
  loading: 'Loading',
  moreActions: 'More actions',
  group: 'Group',
  edited: 'edited',
  left: 'Has left the company',
  failed: 'That did not work. Please try again.',
  failure: {
    title: 'This page could not be shown',
    body: 'Something went wrong on our side. Your text and settings are safe.',
    reference: (id: string) => `Reference: ${id}`,
    offline: 'The server cannot be reached. Check your connection and try again.',
    outdated: 'There is a newer version of this page. Please reload it.',
    busy: 'The server is busy right now. Try again in a moment.',
  },
  notFound: {
    title: 'Nothing to see here',
    body: 'It does not exist, or it is not meant for you. Both look the same on purpose.',
    home: 'Go to the home page',
  },
};
