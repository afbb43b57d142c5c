import { t } from '../../../words/t';

export const messages = {
  views: t('Ways to see events'),
  list: t('List'),
  month: t('Month'),
  titled: (month: string) => t('Events in {month}', { month }),
  today: t('Today'),
  previous: t('Month before'),
  next: t('Month after'),
  day: (day: string, n: number) =>
    t('{day}, {n, plural, =0 {no events} one {# event} other {# events}}', { day, n }),
  more: (n: number) => t('{n} more', { n }),
  moreOn: (n: number, day: string) =>
    t('{n, plural, one {# more event} other {# more events}}: {day}', { n, day }),
  goesOn: t('goes on'),
  cancelled: t('Cancelled'),
  free: t('Nothing is planned on this day.'),
};
