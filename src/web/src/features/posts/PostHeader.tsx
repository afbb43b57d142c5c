import { graphql, useFragment } from 'react-relay/hooks';
import type { PostHeader_post$key } from '../../__generated__/PostHeader_post.graphql';
import { Moment } from '../../design/text/Moment';
import { Link } from '../../router/Link';
import { common } from '../../words/messages';
import { Origin } from '../carried/origin/Origin';
import { PersonLine } from '../people/PersonLine';
import styles from './PostCard.module.css';

/** Author, group and time of a post; the time leads to its thread. */
export function PostHeader({ post: key, to }: { post: PostHeader_post$key; to?: string }) {
  const post = useFragment(
    graphql`
      fragment PostHeader_post on Post {
        publishedAt
        editedAt
        origin {
          networkName
          importedAt
        }
        author {
          ...PersonLine_person
        }
        group {
          slug
          name
        }
      }
    `,
    key,
  );
  const when = <Moment at={post.publishedAt} />;
  return (
    <PersonLine person={post.author}>
      <Link to={`/groups/${post.group.slug}`} className={styles.group} dir="auto">
        {post.group.name}
      </Link>
      <span aria-hidden="true"> · </span>
      {to ? <Link to={to}>{when}</Link> : when}
      {post.editedAt && ` · ${common.edited}`}
      <Origin of={post.origin} />
    </PersonLine>
  );
}
