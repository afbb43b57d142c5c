import { t } from '../../../words/t';

export const messages = {
  choose: t('Choose two versions, and compare them word by word.'),
  pick: (n: number) => t('Choose version {n}', { n }),
  compare: t('Compare'),
  compareBoth: (older: number, newer: number) => t('Compare versions {older} and {newer}', { older, newer }),
  chosen: (n: number) => t('{n, plural, one {# version is chosen.} other {# versions are chosen.}}', { n }),
  full: t('Two versions are chosen. Let go of one to choose another.'),
  title: (older: number, newer: number, page: string) =>
    t('Versions {older} and {newer}: {page}', { older, newer, page }),
  alike: t('Both say the same.'),
  marks: t('Taken out is struck through in the older version; added is underlined in the newer one.'),
  cannot: t('These two cannot be compared, because the words of at least one were taken away.'),
  beside: t('Words were taken away here or just before, so what changed is not shown.'),
};
