import { t } from '../../../words/t';

export const messages = {
  title: t('Three steps to feel at home'),
  body: t(
    'A few words about you, groups that your colleagues are in, and when you want to be left in peace.',
  ),
  start: t('Start'),
  notNow: t('Not now'),
};
