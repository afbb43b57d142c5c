import { counted } from '../../words/locale';

export const messages = {
  title: 'People',
  search: 'Search by name',
  results: (search: string) => `People whose name has a word that begins with “${search}”`,
  none: 'Nobody found',
  noneBody: 'Try the beginning of a first or last name.',
  everybody: 'Show everybody',
  about: 'About',
  noAbout: 'Nothing written here yet.',
  yourAbout: 'What do you work on? What can people ask you?',
  edit: 'Edit',
  manager: 'Reports to',
  reports: (n: number) => `${counted(n, 'colleague reports', 'colleagues report')} here`,
  posts: (name: string) => `Posts by ${name}`,
  end: 'That is all',
  noPosts: 'No posts that you can read',
  noPostsBody: 'What this person writes in groups that you may read appears here.',
};
