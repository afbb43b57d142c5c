import { t } from '../../../words/t';

export const messages = {
  takeAway: t('Take this text away'),
  takeAwayOf: (n: number) => t('Take the text of version {n} away', { n }),
  title: (n: number) => t('Take the text of version {n} away?', { n }),
  body: t(
    'It is gone for good, for everybody; its time stays, with who took it and why. The text that stands now stays as it is.',
  ),
  why: t('Why?'),
  reasons: {
    PERSONAL_DATA: t("It tells of somebody what is nobody's business"),
    CONFIDENTIAL: t('It tells what must stay in a smaller circle'),
    ABUSE: t('It insults or threatens somebody'),
    UNLAWFUL: t('The law forbids it'),
    MISTAKE: t('It was published by mistake'),
  } as Record<string, string>,
  takenBy: (name: string, when: string, why: string) =>
    t('{name} took this text away on {when}: {why}.', { name, when, why }),
  taken: t('The text is gone.'),
};
