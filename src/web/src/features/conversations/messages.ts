import { counted } from '../../words/locale';

export const messages = {
  kinds: {
    LIKE: 'Like',
    CELEBRATE: 'Celebrate',
    SUPPORT: 'Support',
    INSIGHTFUL: 'Insightful',
    FUNNY: 'Funny',
  } as Record<string, string>,
  otherReactions: 'Other reactions',
  reactions: (n: number) => counted(n, 'reaction', 'reactions'),
  comments: (n: number) => counted(n, 'comment', 'comments'),
  heading: 'Comments',
  write: 'Write a comment',
  comment: 'Comment',
  reply: 'Reply',
  writeReply: (name: string) => `Reply to ${name}`,
  sendReply: 'Send reply',
  none: 'No comments yet. Yours would be the first.',
  deleted: 'This comment was deleted.',
  delete: 'Delete comment',
  more: 'Show more comments',
  moreReplies: 'Show more replies',
};
