import { t } from '../../../words/t';

export const messages = {
  title: t('Organization'),
  intro: t('Who works for whom, as the directory says.'),
  views: t('Ways to see it'),
  tree: t('Tree'),
  list: t('List'),
  reports: (n: number) => t('{n, plural, one {# person reports here} other {# people report here}}', { n }),
  more: t('Show more people'),
  none: t('Nobody is here yet'),
  noneBody: t('The directory names nobody without a manager.'),
  people: t('All people'),
  show: t('Show in the organization'),
};
