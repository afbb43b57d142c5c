import { counted } from '../../words/locale';

export const messages = {
  title: 'Search',
  titled: (query: string) => `Results for “${query}”`,
  label: 'Search posts, pages, events and people',
  all: 'Everything',
  types: { POST: 'Posts', COMMENT: 'Comments', PAGE: 'Pages', EVENT: 'Events', PERSON: 'People' } as Record<
    string,
    string
  >,
  one: { POST: 'Post', COMMENT: 'Comment', PAGE: 'Page', EVENT: 'Event', PERSON: 'Person' } as Record<
    string,
    string
  >,
  tabs: 'Types of results',
  found: (n: number, isCapped: boolean) =>
    isCapped ? `At least ${counted(n, 'result', 'results')}` : counted(n, 'result', 'results'),
  near: 'Nothing has exactly these words. This is what differs by a letter.',
  since: 'These words are so common that only what was written since then was looked through:',
  none: 'Nothing found',
  noneOfType: (type: string) => `No ${type.toLowerCase()} found`,
  noneBody:
    'Try fewer words, or the beginning of a word. You find what you may read: what is said in groups that are closed to you is not searched.',
  perhaps: 'Did you mean',
  hints: 'Narrow a search',
  hint: 'from:ana.horvat  in:travel-costs  type:page  after:2026-01-31  before:2026-12-01  "words side by side"',
  startBody: 'Type a few words above. Parts of words will do.',
  comment: 'a comment',
  post: 'A post',
};
