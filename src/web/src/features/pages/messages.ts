import { t } from '../../words/t';

export const messages = {
  title: t('Pages'),
  intro: t('What everybody should find again: how we work, what we decided, where things are.'),
  new: t('New page'),
  none: t('No pages yet'),
  noneBody: t('Write down the first thing that people keep asking.'),
  revised: (when: string, who: string) => t('Revised {when} by {who}', { when, who }),
  revisedIn: (group: string, when: string, who: string) =>
    t('{group} · Revised {when} by {who}', { group, when, who }),
  owner: t('Owner'),
  edit: t('Edit'),
  history: t('History'),
  read: t('Read the page'),
  editing: (title: string) => t('Edit: {title}', { title }),
  historyOf: (title: string) => t('History: {title}', { title }),
  name: t('Title'),
  text: t('Text'),
  textHint: t('An empty line begins a new paragraph. Web addresses become links.'),
  create: t('Create page'),
  creating: t('Creating'),
  saving: t('Saving'),
  saved: t('Saved.'),
  version: (n: number) => t('Version {n}', { n }),
  first: t('First version'),
  changes: (added: number, removed: number) =>
    t(
      '{added, plural, one {# word} other {# words}} added, {removed, plural, one {# word} other {# words}} removed',
      { added, removed },
    ),
  conflict: {
    title: t('Somebody else saved this page while you were writing'),
    body: t('Nothing is lost. Here are all three texts; what you save next becomes the new version.'),
    base: t('Where you began'),
    theirs: t('The page now'),
    mine: t('Your text'),
    merge: t('Take the merged text'),
    merged: t('Your changes and theirs touch different paragraphs, so they fit together.'),
    clash: t('You both changed the same paragraph, so please decide yourself.'),
  },
};
