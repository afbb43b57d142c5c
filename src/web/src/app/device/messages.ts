import { t } from '../../words/t';

export const messages = {
  offline: t('You are offline'),
  unreachable: t('The server cannot be reached'),
  waits: t('What you write stays on this device. All else is possible when you are back.'),
  asItWas: (ago: string) => t('This page is as it was {ago}.', { ago }),
  newVersion: t('A new version is here'),
  nothingLost: t('What you have written stays.'),
  reload: t('Reload'),
};
