import { t } from '../../words/t';

export const messages = {
  title: t('Search'),
  titled: (query: string) => t('Results for “{query}”', { query }),
  label: t('Search posts, pages, events and people'),
  all: t('Everything'),
  types: {
    POST: t('Posts'),
    COMMENT: t('Comments'),
    PAGE: t('Pages'),
    EVENT: t('Events'),
    PERSON: t('People'),
  } as Record<string, string>,
  one: {
    POST: t('Post'),
    COMMENT: t('Comment'),
    PAGE: t('Page'),
    EVENT: t('Event'),
    PERSON: t('Person'),
  } as Record<string, string>,
  tabs: t('Types of results'),
  found: (n: number, isCapped: boolean) =>
    isCapped
      ? t('At least {n, plural, one {# result} other {# results}}', { n })
      : t('{n, plural, one {# result} other {# results}}', { n }),
  near: t('Nothing has exactly these words. This is what differs by a letter.'),
  since: (when: string) =>
    t('These words are so common that only what was written since then was looked through: {when}', { when }),
  none: t('Nothing found'),
  noneOf: {
    POST: t('No posts found'),
    COMMENT: t('No comments found'),
    PAGE: t('No pages found'),
    EVENT: t('No events found'),
    PERSON: t('No people found'),
  } as Record<string, string>,
  noneBody: t(
    'Try fewer words, or the beginning of a word. You find what you may read: what is said in groups that are closed to you is not searched.',
  ),
  perhaps: t('Did you mean'),
  hints: t('Narrow a search'),
  hint: t(
    'from:ana.horvat  in:travel-costs  type:page  after:2026-01-31  before:2026-12-01  "words side by side"',
  ),
  startBody: t('Type a few words above. Parts of words will do.'),
  comment: t('a comment'),
  post: t('A post'),
};
