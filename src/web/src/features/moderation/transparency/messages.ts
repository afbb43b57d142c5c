export const messages = {
  title: 'What came of reports',
  intro:
    'How many reports the company had and what was decided, quarter by quarter. Numbers only: nobody is named, and everybody may read them.',
  link: 'What came of reports, in numbers',
  caption: 'Reports and decisions by quarter',
  quarter: 'Quarter',
  name: (quarter: number, year: number) => `Q${quarter} ${year}`,
  reports: 'Reports',
  removals: 'Removed',
  editsAsked: 'Change asked for',
  warnings: 'Warned',
  rejected: 'Nothing wrong',
  appeals: 'Contested',
  granted: 'Decided otherwise',
};
