export const messages = {
  takeOut: 'Take out of a group',
  title: 'Take this out of a group',
  intro:
    'It stays where else it stands, and its author keeps it. Its author reads your reason; nobody else does.',
  which: 'Out of which group?',
  why: 'Why?',
  reasons: {
    WRONG_GROUP: 'It belongs into another group',
    OFF_TOPIC: 'It has nothing to do with what the group is for',
    DUPLICATE: 'It was said there before',
    GROUP_RULES: 'It goes against the rules of the group',
    OTHER: 'Something else',
  } as Record<string, string>,
  words: 'What to say to its author',
  act: 'Take it out',
  done: (group: string) => `It is no longer in ${group}.`,

  heading: 'Taken out of a group',
  out: (group: string) => `Taken out of ${group}`,
  outUnknown: 'Taken out of a group',
  toPost: 'It still stands elsewhere',
};
