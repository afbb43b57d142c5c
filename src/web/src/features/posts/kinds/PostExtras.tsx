import { graphql, useFragment } from 'react-relay/hooks';
import type { PostExtras_post$key } from '../../../__generated__/PostExtras_post.graphql';
import { Icon } from '../../../design/brand/Icon';
import { Notice } from '../../../design/surfaces/Badge';
import { Link } from '../../../router/Link';
import { PersonLine } from '../../people/PersonLine';
import { messages } from './messages';
import { PollCard } from './PollCard';
import styles from './PostExtras.module.css';
import { Shared } from './Shared';

/** What some posts carry beside their words: praise, a poll, another thing, an accepted answer, a correction. */
export function PostExtras({ post: key }: { post: PostExtras_post$key }) {
  const post = useFragment(
    graphql`
      fragment PostExtras_post on Post {
        id
        praise {
          value
          people {
            id
            ...PersonLine_person
          }
        }
        correction {
          sentence
        }
        acceptedAnswer {
          comment {
            id
            text
            author {
              displayName
            }
          }
        }
        poll {
          ...PollCard_poll
        }
        sharesSubject
        openingComment {
          text
          author {
            displayName
          }
        }
        ...Shared_post
      }
    `,
    key,
  );
  const answer = post.acceptedAnswer?.comment;
  const opening = post.openingComment;
  if (!(opening || post.praise || post.poll || post.sharesSubject || answer || post.correction)) return null;
  return (
    <div className={styles.extras}>
      {opening && (
        <blockquote className={styles.opening}>
          <strong dir="auto">{opening.author.displayName}</strong>
          <p className={styles.words} dir="auto">
            {opening.text}
          </p>
        </blockquote>
      )}
      {post.praise && (
        <div className={styles.praise}>
          <p className={styles.value}>
            <Icon name="CELEBRATE" size={18} />
            {messages.praiseFor(messages.values[post.praise.value] ?? post.praise.value)}
          </p>
          <ul className={styles.people}>
            {post.praise.people.map((person) => (
              <li key={person.id}>
                <PersonLine person={person} size={36} />
              </li>
            ))}
          </ul>
        </div>
      )}
      {post.poll && <PollCard poll={post.poll} />}
      {post.sharesSubject && <Shared post={post} />}
      {answer && (
        <div className={styles.answer}>
          <p className={styles.value}>
            <Icon name="check" size={18} />
            {messages.answeredBy(answer.author.displayName)}
          </p>
          <p dir="auto" className={styles.words}>
            {answer.text}
          </p>
          <Link to={`/posts/${encodeURIComponent(post.id)}`}>{messages.toAnswer}</Link>
        </div>
      )}
      {post.correction && (
        <Notice>
          <strong>{messages.corrected}</strong> <span dir="auto">{post.correction.sentence}</span>
        </Notice>
      )}
    </div>
  );
}
