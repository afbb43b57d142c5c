import { t } from '../../words/t';

const kilo = 1_000;

export const messages = {
  postOf: (name: string) => t("{name}'s post", { name }),
  event: t('Event'),
  page: t('Page'),
  source: (site: string | null | undefined, host: string | null | undefined) =>
    [site, host].filter(Boolean).join(' · '),
  remove: t('Remove preview'),
  removed: t('The preview is removed. The link stays.'),
  pictures: t('Pictures'),
  open: (shows: string, at: number, count: number) =>
    count === 1
      ? t('Open picture: {shows}', { shows })
      : t('Open picture {at} of {count}: {shows}', { at, count, shows }),
  place: (at: number, count: number) => (count === 1 ? '' : t('{at} of {count}', { at, count })),
  previous: t('Previous picture'),
  next: t('Next picture'),
  size: (bytes: number) =>
    bytes < kilo * kilo
      ? t('{size} kB', { size: Math.ceil(bytes / kilo) })
      : t('{size} MB', { size: Math.round(bytes / kilo / kilo) }),
  away: t('The file could not be fetched. Try again.'),
};
