import { t } from '../../../words/t';

export const messages = {
  title: t('What came of reports'),
  intro: t(
    'How many reports the company had and what was decided, quarter by quarter. Numbers only: nobody is named, and everybody may read them.',
  ),
  link: t('What came of reports, in numbers'),
  caption: t('Reports and decisions by quarter'),
  quarter: t('Quarter'),
  name: (quarter: number, year: string) => t('Q{quarter} {year}', { quarter, year }),
  reports: t('Reports'),
  removals: t('Removed'),
  editsAsked: t('Change asked for'),
  warnings: t('Warned'),
  rejected: t('Nothing wrong'),
  appeals: t('Contested'),
  granted: t('Decided otherwise'),
};
