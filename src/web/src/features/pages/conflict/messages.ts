import { t } from '../../../words/t';

export const messages = {
  parts: {
    theirs: (n: number, of: number) => t('Part {n} of {of}: they changed it', { n, of }),
    mine: (n: number, of: number) => t('Part {n} of {of}: you changed it', { n, of }),
    alike: (n: number, of: number) => t('Part {n} of {of}: you both changed it alike', { n, of }),
    clash: (n: number, of: number) => t('Part {n} of {of}: you both changed it', { n, of }),
  },
  nothing: t('Nothing stands here.'),
  same: t('A part that nobody changed'),
  choose: t('What is to stand here?'),
  takeTheirs: t('Theirs'),
  takeMine: t('Yours', {}, 'your text'),
  takeBoth: t('Theirs, then yours'),
  open: (n: number) =>
    t('{n, plural, one {# part is still to be decided.} other {# parts are still to be decided.}}', { n }),
  take: t('Put it together so'),
  taken: t('It stands in the text below. Look it over, then save.'),
  back: t('Back to your own text'),
};

/** What is spoken before and behind a change. */
export const changes = {
  added: [t('added:'), t('end of what was added')],
  removed: [t('taken out:'), t('end of what was taken out')],
} as const;
