import { graphql, useFragment } from 'react-relay/hooks';
import type { PostTitle_post$key } from '../../__generated__/PostTitle_post.graphql';
import { Badge, type Tone } from '../../design/surfaces/Badge';
import { messages } from './messages';
import styles from './PostCard.module.css';

const tones: Record<string, Tone> = { ANNOUNCEMENT: 'warning', QUESTION: 'brand', PRAISE: 'good' };

/** What a post is, where it is more than a short text, and its title. */
export function PostTitle({ post: key }: { post: PostTitle_post$key }) {
  const { kind, title, acceptedAnswer } = useFragment(
    graphql`
      fragment PostTitle_post on Post {
        kind
        title
        acceptedAnswer {
          acceptedAt
        }
      }
    `,
    key,
  );
  const name = messages.kinds[kind];
  if (!name && !title) return null;
  return (
    <div className={styles.top}>
      {name && (
        <p className={styles.badges}>
          <Badge tone={tones[kind]}>{name}</Badge>
          {acceptedAnswer && (
            <Badge tone="good" icon="check">
              {messages.answered}
            </Badge>
          )}
        </p>
      )}
      {title && (
        <h2 className={styles.title} dir="auto">
          {title}
        </h2>
      )}
    </div>
  );
}
