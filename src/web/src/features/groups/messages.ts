import { t } from '../../words/t';

export const messages = {
  title: t('Groups'),
  intro: t(
    'Places to talk. Open groups are there for everybody; closed groups show their posts to members only.',
  ),
  new: t('New group'),
  none: t('No groups yet'),
  noneBody: t('Found the first one.'),
  members: (n: number) => t('{n, plural, one {# member} other {# members}}', { n }),
  membersTab: t('Members'),
  postsTab: t('Posts'),
  sections: t('Parts of this group'),
  join: t('Join'),
  leave: t('Leave'),
  joined: t('You are a member'),
  settings: t('Settings'),
  official: t('Official'),
  states: { QUIET: t('Quiet'), READ_ONLY: t('Read-only'), ARCHIVED: t('Archived') } as Record<string, string>,
  cannotPost: {
    NOT_A_MEMBER: t('Members post here. You may comment on what you read.'),
    MODERATORS_ONLY: t('Owners and moderators post here. You may comment and react.'),
    APPROVED_ONLY: t('Approved members post here. Ask an owner or moderator to approve you.'),
    READ_ONLY: t(
      'Nothing was written here for half a year, so nobody writes until an owner wakes the group up.',
    ),
    ARCHIVED: t('Nothing was written here for a year. It reads as before; an owner can wake it up.'),
  } as Record<string, string>,
  roles: { MEMBER: t('Member'), MODERATOR: t('Moderator'), OWNER: t('Owner') } as Record<string, string>,
  privacy: { OPEN: t('Open'), CLOSED: t('Closed'), SECRET: t('Secret') } as Record<string, string>,
  privacyLong: {
    OPEN: t('Every colleague can find and read this group. Members can post.'),
    CLOSED: t(
      'Every colleague can find this group. Only members can read and post; others ask to be let in.',
    ),
    SECRET: t('Only members know that this group exists.'),
  } as Record<string, string>,
  everybody: t('Everybody in the company is a member.'),
  feed: (name: string) => t('Posts in {name}', { name }),
  end: t('That is where it began'),
  emptyTitle: t('No posts here yet'),
  emptyMember: t('Say hello, ask something, share what you learned.'),
  emptyReader: t('When members write, it appears here.'),
  hidden: t(
    'Posts and members of this group are for its members. Who asks is let in by an owner or moderator.',
  ),
  name: t('Name'),
  description: t('What is it for?'),
  who: t('Who can read it?'),
  create: t('Create group'),
};
