import { counted, list } from '../../words/locale';

const named = (names: readonly string[], total: number): string => {
  const others = total - names.length;
  return list(others > 0 ? [...names, counted(others, 'other', 'others')] : names);
};

export const messages = {
  title: 'What this does to who reads',
  looking: 'Looking who would read it',
  notAllowed: 'This change cannot be made, or not by you.',
  nobody: 'Nobody reads more or less than before.',
  gained: (n: number) => `${counted(n, 'person reads', 'people read')} something that they do not read now`,
  lost: (n: number) => `${counted(n, 'person no longer reads', 'people no longer read')} what they read now`,
  asked: (n: number) => `${counted(n, 'author is', 'authors are')} asked first`,
  askedWhy: 'Until they agree, what they said is a blank for whoever is new.',
  names: named,
  files: (n: number) => `${counted(n, 'file goes', 'files go')} with it`,
  notices: (n: number) => `${counted(n, 'unread notice is', 'unread notices are')} looked at again`,
  entries: (n: number) => `${counted(n, 'text is', 'texts are')} found by other people when searching`,
};
