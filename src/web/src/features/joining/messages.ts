import { t } from '../../words/t';

export const messages = {
  invitedTo: (group: string) => t('You are invited to {group}', { group }),
  invited: t('You are invited to this group'),
  answered: t('Answered.'),
  accept: t('Accept'),
  acceptOf: (group: string) => t('Accept the invitation to {group}', { group }),
  decline: t('Decline'),
  declineOf: (group: string) => t('Decline the invitation to {group}', { group }),
  accepted: (group: string) => t('You are a member of {group} now.', { group }),
  declined: t('You declined. The group is not told why.'),
  ask: t('Ask to join'),
  askTitle: (group: string) => t('Ask to join {group}', { group }),
  sentence: t('What should they know?'),
  sentenceHint: t('The owners and moderators read it. It lapses after 30 days without an answer.'),
  send: t('Ask'),
  sent: t('Asked. You are told what they answer.'),
  waits: t('Asked'),
  withdraw: t('Take it back'),
  withdrawn: t('Your request is taken back.'),
};
