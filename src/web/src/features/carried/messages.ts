import { number } from '../../words/locale';

const kilo = 1_000;

export const messages = {
  postOf: (name: string) => `${name}'s post`,
  event: 'Event',
  page: 'Page',
  source: (site: string | null | undefined, host: string | null | undefined) =>
    [site, host].filter(Boolean).join(' · '),
  remove: 'Remove preview',
  removed: 'The preview is removed. The link stays.',
  pictures: 'Pictures',
  open: (shows: string, at: number, count: number) =>
    count === 1 ? `Open picture: ${shows}` : `Open picture ${at} of ${count}: ${shows}`,
  place: (at: number, count: number) => (count === 1 ? '' : `${at} of ${count}`),
  previous: 'Previous picture',
  next: 'Next picture',
  size: (bytes: number) =>
    bytes < kilo * kilo
      ? `${number(Math.ceil(bytes / kilo))} kB`
      : `${number(Math.round(bytes / kilo / kilo))} MB`,
  away: 'The file could not be fetched. Try again.',
};
