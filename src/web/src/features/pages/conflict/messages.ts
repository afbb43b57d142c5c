import { counted } from '../../../words/locale';

export const messages = {
  part: (n: number, of: number) => `Part ${n} of ${of}`,
  theirs: 'they changed it',
  mine: 'you changed it',
  alike: 'you both changed it alike',
  clash: 'you both changed it',
  nothing: 'Nothing stands here.',
  same: 'A part that nobody changed',
  choose: 'What is to stand here?',
  takeTheirs: 'Theirs',
  takeMine: 'Yours',
  takeBoth: 'Theirs, then yours',
  open: (n: number) => `${counted(n, 'part is', 'parts are')} still to be decided.`,
  take: 'Put it together so',
  taken: 'It stands in the text below. Look it over, then save.',
  back: 'Back to your own text',
};

/** What is spoken before and behind a change. */
export const changes = {
  added: ['added: ', ', end of what was added '],
  removed: ['taken out: ', ', end of what was taken out '],
} as const;
