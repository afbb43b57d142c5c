import { counted } from '../../../words/locale';

export const messages = {
  title: 'Organization',
  intro: 'Who works for whom, as the directory says.',
  views: 'Ways to see it',
  tree: 'Tree',
  list: 'List',
  reports: (n: number) => counted(n, 'person reports here', 'people report here'),
  more: 'Show more people',
  none: 'Nobody is here yet',
  noneBody: 'The directory names nobody without a manager.',
  people: 'All people',
  show: 'Show in the organization',
};
