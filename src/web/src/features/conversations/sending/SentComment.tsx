import { graphql, useFragment } from 'react-relay/hooks';
import type { SentComment_comment$key } from '../../../__generated__/SentComment_comment.graphql';
import { Avatar } from '../../../design/surfaces/Avatar';
import { Typed } from '../../writing/Typed';
import styles from '../Comments.module.css';
import { messages } from '../messages';

/** The viewer's own comment in its place, as long as the server has not answered. */
export function SentComment({ comment: key }: { comment: SentComment_comment$key }) {
  const { typed, author } = useFragment(
    graphql`
      fragment SentComment_comment on Comment {
        typed
        author {
          displayName
          photoUrl
        }
      }
    `,
    key,
  );
  return (
    <div className={styles.comment} aria-busy="true">
      <Avatar name={author.displayName} photoUrl={author.photoUrl} size={36} />
      <div className={styles.said}>
        <div className={styles.bubble}>
          <div className={styles.by}>
            <span className={styles.author} dir="auto">
              {author.displayName}
            </span>
            <span className={styles.when}>{messages.sending}</span>
          </div>
          <Typed source={typed ?? ''} />
        </div>
      </div>
    </div>
  );
}
