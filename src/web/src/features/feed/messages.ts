import { counted } from '../../words/locale';

export const messages = {
  title: 'Home',
  greeting: (hour: number, name: string) =>
    `${hour < 5 ? 'Good evening' : hour < 12 ? 'Good morning' : hour < 18 ? 'Good afternoon' : 'Good evening'}, ${name}`,
  inside: 'What you write stays inside',
  insideBody: 'A post leaves the company only if you offer it yourself, and you can take it back.',
  insideMore: 'What you share outside',
  feed: 'Posts from your groups, newest first',
  newPosts: (n: number) => counted(n, 'new post', 'new posts'),
  upToDate: "You're up to date",
  emptyTitle: 'It is quiet here',
  emptyBody: 'Posts of the groups you are in appear here. Join one, or write the first post.',
  findGroups: 'Find groups',
};
