export const messages = {
  takeAway: 'Take this text away',
  takeAwayOf: (n: number) => `Take the text of version ${n} away`,
  title: (n: number) => `Take the text of version ${n} away?`,
  body: 'It is gone for good, for everybody; its time stays, with who took it and why. The text that stands now stays as it is.',
  why: 'Why?',
  reasons: {
    PERSONAL_DATA: "It tells of somebody what is nobody's business",
    CONFIDENTIAL: 'It tells what must stay in a smaller circle',
    ABUSE: 'It insults or threatens somebody',
    UNLAWFUL: 'The law forbids it',
    MISTAKE: 'It was published by mistake',
  } as Record<string, string>,
  takenBy: (name: string, when: string, why: string) => `${name} took this text away on ${when}: ${why}.`,
  taken: 'The text is gone.',
};
