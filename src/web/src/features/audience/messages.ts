import { list } from '../../words/locale';
import { t } from '../../words/t';

const named = (names: readonly string[], total: number): string => {
  const others = total - names.length;
  return list(
    others > 0 ? [...names, t('{n, plural, one {# other} other {# others}}', { n: others })] : names,
  );
};

export const messages = {
  title: t('What this does to who reads'),
  looking: t('Looking who would read it'),
  notAllowed: t('This change cannot be made, or not by you.'),
  nobody: t('Nobody reads more or less than before.'),
  gained: (n: number) =>
    t('{n, plural, one {# person reads} other {# people read}} something that they do not read now', { n }),
  lost: (n: number) =>
    t('{n, plural, one {# person no longer reads} other {# people no longer read}} what they read now', {
      n,
    }),
  asked: (n: number) => t('{n, plural, one {# author is} other {# authors are}} asked first', { n }),
  askedWhy: t('Until they agree, what they said is a blank for whoever is new.'),
  names: named,
  files: (n: number) => t('{n, plural, one {# file goes} other {# files go}} with it', { n }),
  notices: (n: number) =>
    t('{n, plural, one {# unread notice is} other {# unread notices are}} looked at again', { n }),
  entries: (n: number) =>
    t('{n, plural, one {# text is} other {# texts are}} found by other people when searching', { n }),
};
