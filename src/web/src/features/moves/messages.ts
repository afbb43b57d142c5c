import { t } from '../../words/t';

export const messages = {
  move: t('Move to other groups'),
  split: t('Split the conversation'),
  merge: t('Merge into another conversation'),

  moveTitle: t('Move to other groups'),
  moveBody: t('The whole conversation goes, with its address. It may stand in up to five groups.'),
  groups: t('Where it stands'),
  moveNow: t('Move it'),
  moved: t('The conversation is moved.'),

  splitTitle: t('Split the conversation'),
  splitBody: t(
    'The comments that you choose become a conversation of their own, with the replies to them. Nobody is told again.',
  ),
  which: t('Which comments go?'),
  newTitle: t('Title'),
  newTitleHint: t('Without one, the first of the comments stands at its head.'),
  replies: (n: number) => t('{n, plural, one {# reply goes} other {# replies go}} along', { n }),
  noComments: t('There are no comments to choose.'),
  onlyFirst: (n: number) => t('{n, plural, one {The latest one is} other {The latest # are}} shown.', { n }),
  splitNow: t('Split'),
  wasSplit: t('It is a conversation of its own now.'),

  mergeTitle: t('Merge into another conversation'),
  mergeBody: t(
    'Its comments go among those of the other, in the order in which they were written. Its address leads there.',
  ),
  other: t('Find the other conversation'),
  otherHint: t('Words of it, or its address. Those that you may rearrange too are listed.'),
  choose: t('Into which one?'),
  noOther: t('None found that you may rearrange.'),
  mergeNow: t('Merge'),
  merged: t('The conversations are one now.'),

  outdated: t('Meanwhile something changed. Look at what it does now, and then decide.'),
  undo: t('Undo'),
  undone: t('It is as it was before.'),
  canUndo: {
    MOVED: t('You moved this conversation.'),
    SPLIT: t('You split this conversation.'),
    MERGED: t('You merged this conversation.'),
  } as Record<string, string>,
  undoUntil: (time: string) => t('You can undo it until {time}.', { time }),

  mergedInto: t('This is part of another conversation now:'),
  splitFrom: t('This was split off another conversation:'),
  alsoHere: t('Joined to this conversation'),
  wentOn: (n: number, name: string) =>
    t('{name} split {n, plural, one {# comment} other {# comments}} off. They go on in:', { n, name }),
  wentAway: (n: number, name: string) =>
    t('{name} split {n, plural, one {# comment} other {# comments}} off.', { n, name }),
  elsewhere: t('Moved elsewhere'),
  left: {
    MOVED: (name: string) => t('{name} moved a conversation to another group', { name }),
    SPLIT: (name: string) => t('{name} split a conversation', { name }),
    MERGED: (name: string) => t('{name} merged a conversation into another', { name }),
  } as Record<string, (name: string) => string>,
  toIt: t('Go to it'),
  titleOf: (title: string | null | undefined, text: string, author: string) =>
    title || (text ? (text.length > 80 ? `${text.slice(0, 79)}…` : text) : author),
};
