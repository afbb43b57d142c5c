export const messages = {
  title: 'Your data',
  intro:
    'Everything that Inside-In holds of you: your profile, posts, comments, reactions, answers, pages, files and agreements, as pages to read and as JSON. It is gathered for you alone, and kept for a day.',
  gather: 'Gather my data',
  gathering: 'Your data is being gathered. You may leave this page and come back.',
  ready: (until: string) => `Ready. It can be fetched until ${until}.`,
  fetch: 'Download',
  again: 'Gather anew',
};
