import { t } from '../../words/t';

export const messages = {
  title: t('Settings'),
  profile: t('Profile'),
  notifications: t('Notifications'),
  privacy: t('Privacy'),
  consent: t('Shared outside'),
  appearance: t('Appearance'),
  data: t('Your data'),
  reports: t('Reports'),
  handover: t('Who takes over what you answer for when you move on: your groups, events and pages.'),
  toHandover: t('Look at it'),
  toProfile: t('See your profile as others do'),
  intro: t('How Inside-In looks on this device. Other devices of yours keep their own look.'),
  theme: t('Colours'),
  themes: {
    system: { label: t('As the device'), detail: t('Light or dark, as you have it set there.') },
    light: { label: t('Light') },
    dark: { label: t('Dark') },
    contrast: { label: t('High contrast'), detail: t('White and yellow on black, with clear edges.') },
  },
  density: t('Room between things'),
  densities: {
    comfortable: { label: t('Comfortable') },
    compact: { label: t('Compact'), detail: t('More on one screen.') },
  },
  language: t('Language'),
  asBrowser: t('As the browser'),
  asBrowserDetail: t('The first of its languages that Inside-In speaks.'),
  keys: t('Keys'),
  letterKeys: t('Single letters are keys'),
  letterKeysDetail: t(
    'Press ? for a list of them. Turn them off if letters are pressed by speech or by accident.',
  ),
};
