import { graphql, useFragment } from 'react-relay/hooks';
import type { QuotedReply_comment$key } from '../../__generated__/QuotedReply_comment.graphql';
import styles from './Comments.module.css';
import { messages } from './messages';

const longest = 200;

/** The reply that a comment answers, above its words; nothing where it answers none. */
export function QuotedReply({ comment: key }: { comment: QuotedReply_comment$key }) {
  const { quotesComment, quotedComment, quotedCorrection } = useFragment(
    graphql`
      fragment QuotedReply_comment on Comment {
        quotesComment
        quotedComment {
          text
          author {
            displayName
          }
        }
        quotedCorrection {
          sentence
        }
      }
    `,
    key,
  );
  if (!quotesComment) return null;
  if (!quotedComment) return <p className={styles.deleted}>{messages.quoteGone}</p>;
  const { text, author } = quotedComment;
  return (
    <blockquote className={styles.quoted} dir="auto">
      <cite>{author.displayName}</cite>
      <p>{text.length > longest ? `${text.slice(0, longest)}…` : text}</p>
      {quotedCorrection && <small>{messages.correctedSince(quotedCorrection.sentence)}</small>}
    </blockquote>
  );
}
