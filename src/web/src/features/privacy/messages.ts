import { t } from '../../words/t';

export const messages = {
  title: t('Your data'),
  intro: t(
    'Everything that Inside-In holds of you: your profile, posts, comments, reactions, answers, pages, files and agreements, as pages to read and as JSON. It is gathered for you alone, and kept for a day.',
  ),
  gather: t('Gather my data'),
  gathering: t('Your data is being gathered. You may leave this page and come back.'),
  ready: (until: string) => t('Ready. It can be fetched until {until}.', { until }),
  fetch: t('Download'),
  again: t('Gather anew'),
  handover: t('Hand-over'),
};

export const calendar = {
  title: t('Your calendar'),
  intro: t(
    'Let Inside-In write what you agree to into your own calendar, also while you are away. It is kept sealed, and forgotten when you disconnect it or leave.',
  ),
  connect: t('Connect my calendar'),
  connected: (since: string) => t('Connected since {since}.', { since }),
  lapsed: t(
    'The directory no longer takes your yes, as after a change of password. Connect it anew to go on.',
  ),
  again: t('Connect anew'),
  disconnect: t('Disconnect'),
};
