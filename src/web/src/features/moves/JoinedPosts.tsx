import { graphql, useFragment } from 'react-relay/hooks';
import type { JoinedPosts_post$key } from '../../__generated__/JoinedPosts_post.graphql';
import { Moment } from '../../design/text/Moment';
import { RichText } from '../../design/text/RichText';
import { PersonLine } from '../people/PersonLine';
import styles from './Moves.module.css';
import { messages } from './messages';

/** The posts whose conversations were joined to this one, with their own words. */
export function JoinedPosts({ post: key }: { post: JoinedPosts_post$key }) {
  const { mergedPosts } = useFragment(
    graphql`
      fragment JoinedPosts_post on Post {
        mergedPosts {
          id
          title
          body
          publishedAt
          author {
            ...PersonLine_person
          }
        }
      }
    `,
    key,
  );
  if (mergedPosts.length === 0) return null;
  return (
    <section className={styles.notes} aria-labelledby="joined">
      <h2 id="joined" className={styles.heading}>
        {messages.alsoHere}
      </h2>
      {mergedPosts.map(({ id, title, body, publishedAt, author }) => (
        <div key={id} className={styles.joined}>
          <PersonLine person={author} size={36}>
            <Moment at={publishedAt} />
          </PersonLine>
          {title && (
            <h3 className={styles.heading} dir="auto">
              {title}
            </h3>
          )}
          <RichText body={body} />
        </div>
      ))}
    </section>
  );
}
