import { t } from '../../words/t';

export const messages = {
  title: t('Engagement'),
  intro: t(
    'What the company learns about its own talk. Every employee sees this page, exactly as HR does. It counts units, never people: no name is in it, and no unit of fewer than 10.',
  ),
  period: (from: string, to: string) => t('Four weeks, {from} to {to}', { from, to }),
  reach: t('Reach'),
  reachOfCompany: t('of the company read or wrote something'),
  stickiness: t('Return', {}, 'coming back'),
  stickinessHint: t('of those who came in these four weeks came in an average week'),
  units: t('By unit'),
  unit: t('Unit'),
  size: t('Size'),
  weekly: t('By week'),
  week: t('Week from'),
  bands: { low: t('low'), middle: t('middle'), high: t('high') } as Record<string, string>,
  withheld: t('Its parts are not shown: too few people would stand behind a figure.'),
  other: t('Other units'),
  methodTitle: t('How this is counted'),
  provenance: t('Where it comes from'),
  computed: (when: string) => t('Computed once, {when}, and never revised.', { when }),
  fingerprint: t('Fingerprint of this release'),
  none: t('No figures yet'),
  noneBody: t('The first release follows the first complete block of four weeks.'),
};
