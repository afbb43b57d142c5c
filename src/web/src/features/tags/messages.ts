import { t } from '../../words/t';

export const messages = {
  title: (name: string) => `#${name}`,
  count: (count: number) =>
    count < 100 ? t('{count, plural, one {# post} other {# posts}}', { count }) : t('More than 99 posts'),
  none: t('Nothing here for you yet'),
  noneBody: t('No post that you may read names this tag. Follow it, and you are told when one does.'),
  noTag: t('This cannot be a tag'),
  noTagBody: t(
    'A tag has 2 to 50 letters and digits, at least one of them a letter, and hyphens between them.',
  ),
  posts: (name: string) => t('Posts with #{name}', { name }),
  pages: t('Pages'),
  comments: t('Said in comments'),
  end: t('That is everything with this tag.'),
  hint: t('Only you can see what you follow.'),
  level: (level: string) => t('How much you want to be told: {level}', { level }),
  levels: {
    ALL: t('Follow: everything at once'),
    DIGEST: t('Follow: once a day'),
    FIRST_POST: t('Follow: new posts at once'),
    MENTIONS: t('Only what is meant for me'),
    MUTE: t('Mute'),
  } as Record<string, string>,
  short: {
    ALL: t('Following everything'),
    DIGEST: t('Following daily'),
    FIRST_POST: t('Following'),
    MENTIONS: t('Only mentions'),
    MUTE: t('Muted'),
  } as Record<string, string>,
  follow: t('Follow'),
  noLevel: t('No choice'),
};
