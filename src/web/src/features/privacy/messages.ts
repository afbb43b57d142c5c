export const messages = {
  title: 'Your data',
  intro:
    'Everything that Inside-In holds of you: your profile, posts, comments, reactions, answers, pages, files and agreements, as pages to read and as JSON. It is gathered for you alone, and kept for a day.',
  gather: 'Gather my data',
  gathering: 'Your data is being gathered. You may leave this page and come back.',
  ready: (until: string) => `Ready. It can be fetched until ${until}.`,
  fetch: 'Download',
  again: 'Gather anew',
  handover: 'Hand-over',
};

export const calendar = {
  title: 'Your calendar',
  intro:
    'Let Inside-In write what you agree to into your own calendar, also while you are away. It is kept sealed, and forgotten when you disconnect it or leave.',
  connect: 'Connect my calendar',
  connected: (since: string) => `Connected since ${since}.`,
  lapsed: 'The directory no longer takes your yes, as after a change of password. Connect it anew to go on.',
  again: 'Connect anew',
  disconnect: 'Disconnect',
};
