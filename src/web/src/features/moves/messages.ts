import { counted, list } from '../../words/locale';

export const messages = {
  move: 'Move to other groups',
  split: 'Split the conversation',
  merge: 'Merge into another conversation',

  moveTitle: 'Move to other groups',
  moveBody: 'The whole conversation goes, with its address. It may stand in up to five groups.',
  groups: 'Where it stands',
  cannotPost: 'You may not post there',
  moveNow: 'Move it',
  moved: 'The conversation is moved.',

  splitTitle: 'Split the conversation',
  splitBody:
    'The comments that you choose become a conversation of their own, with the replies to them. Nobody is told again.',
  which: 'Which comments go?',
  newTitle: 'Title',
  newTitleHint: 'Without one, the first of the comments stands at its head.',
  replies: (n: number) => counted(n, 'reply goes along', 'replies go along'),
  noComments: 'There are no comments to choose.',
  onlyFirst: (n: number) => `The latest ${n} are shown.`,
  splitNow: 'Split',
  wasSplit: 'It is a conversation of its own now.',

  mergeTitle: 'Merge into another conversation',
  mergeBody:
    'Its comments go among those of the other, in the order in which they were written. Its address leads there.',
  other: 'Find the other conversation',
  otherHint: 'Words of it, or its address. Those that you may rearrange too are listed.',
  choose: 'Into which one?',
  noOther: 'None found that you may rearrange.',
  mergeNow: 'Merge',
  merged: 'The conversations are one now.',

  outdated: 'Meanwhile something changed. Look at what it does now, and then decide.',
  undo: 'Undo',
  undone: 'It is as it was before.',
  canUndo: {
    MOVED: 'You moved this conversation.',
    SPLIT: 'You split this conversation.',
    MERGED: 'You merged this conversation.',
  } as Record<string, string>,
  undoUntil: (time: string) => `You can undo it until ${time}.`,

  mergedInto: 'This is part of another conversation now:',
  splitFrom: 'This was split off another conversation:',
  opening: (name: string) => `It began with what ${name} said:`,
  alsoHere: 'Joined to this conversation',
  wentOn: (n: number, name: string) =>
    `${name} split ${counted(n, 'comment', 'comments')} off. They go on in:`,
  wentAway: (n: number, name: string) => `${name} split ${counted(n, 'comment', 'comments')} off.`,
  elsewhere: 'Moved elsewhere',
  left: {
    MOVED: (name: string) => `${name} moved a conversation to another group`,
    SPLIT: (name: string) => `${name} split a conversation`,
    MERGED: (name: string) => `${name} merged a conversation into another`,
  } as Record<string, (name: string) => string>,
  toIt: 'Go to it',
  titleOf: (title: string | null | undefined, text: string, author: string) =>
    title || (text ? (text.length > 80 ? `${text.slice(0, 79)}…` : text) : author),
  standsIn: (groups: readonly string[]) => list(groups),
};
