import { t } from '../../../words/t';

export const messages = {
  takeOut: t('Take out of a group'),
  title: t('Take this out of a group'),
  intro: t(
    'It stays where else it stands, and its author keeps it. Its author reads your reason; nobody else does.',
  ),
  which: t('Out of which group?'),
  why: t('Why?'),
  reasons: {
    WRONG_GROUP: t('It belongs into another group'),
    OFF_TOPIC: t('It has nothing to do with what the group is for'),
    DUPLICATE: t('It was said there before'),
    GROUP_RULES: t('It goes against the rules of the group'),
    OTHER: t('Something else'),
  } as Record<string, string>,
  words: t('What to say to its author'),
  act: t('Take it out'),
  done: (group: string) => t('It is no longer in {group}.', { group }),

  heading: t('Taken out of a group'),
  out: (group: string) => t('Taken out of {group}', { group }),
  outUnknown: t('Taken out of a group'),
  toPost: t('It still stands elsewhere'),
};
