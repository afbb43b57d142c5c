import { type KeyboardEvent, lazy, Suspense, useContext, useRef, useState } from 'react';
import { graphql, useFragment } from 'react-relay/hooks';
import type { CommentItem_comment$key } from '../../__generated__/CommentItem_comment.graphql';
import { Icon } from '../../design/brand/Icon';
import { Menu, type MenuItem } from '../../design/controls/Menu';
import { Avatar } from '../../design/surfaces/Avatar';
import { Moment } from '../../design/text/Moment';
import { RichText } from '../../design/text/RichText';
import { isForPage } from '../../keys/letterKeys';
import { Link } from '../../router/Link';
import { common } from '../../words/messages';
import { CarriedBelow } from '../carried/CarriedBelow';
import { Origin } from '../carried/origin/Origin';
import { useReportActions } from '../moderation/ReportActions';
import styles from './Comments.module.css';
import { messages } from './messages';
import { NewComments } from './NewComments';
import { QuotedReply } from './QuotedReply';
import { ReactionBar } from './ReactionBar';
import { useAcceptAnswer } from './useAcceptAnswer';
import { useDeleteComment } from './useDeleteComment';

const EditComment = lazy(() => import('./EditComment').then((m) => ({ default: m.EditComment })));

/** One comment or reply; a deleted one keeps its place and its author. */
export function CommentItem({
  comment: key,
  onReply,
  mayAccept,
}: {
  comment: CommentItem_comment$key;
  onReply?: () => void;
  /** Whether the reader may say that it answers the question. */
  mayAccept?: boolean;
}) {
  const comment = useFragment(
    graphql`
      fragment CommentItem_comment on Comment {
        id
        author {
          handle
          displayName
          photoUrl
        }
        body
        createdAt
        isDeleted
        editedAt
        origin {
          networkName
          importedAt
        }
        mayEdit
        mayDelete
        mayRemove
        ...CarriedBelow_text
        ...QuotedReply_comment
        ...ReactionBar_subject
      }
    `,
    key,
  );
  const [isEditing, setEditing] = useState(false);
  const isNew = useContext(NewComments).has(comment.id);
  const deleteComment = useDeleteComment();
  const acceptAnswer = useAcceptAnswer();
  const reporting = useReportActions({
    subjectId: comment.id,
    isOwn: comment.mayDelete,
    mayRemove: comment.mayRemove,
  });
  const deletion: MenuItem = {
    label: messages.delete,
    icon: 'trash',
    danger: true,
    onSelect: () => deleteComment(comment.id),
  };
  const edit: MenuItem = { label: messages.edit, icon: 'edit', onSelect: () => setEditing(true) };
  const own = comment.mayEdit ? [edit, deletion] : [deletion];
  const accept: MenuItem[] = mayAccept
    ? [{ label: messages.accept, icon: 'check', onSelect: () => acceptAnswer(comment.id) }]
    : [];
  const whole = useRef<HTMLDivElement>(null);
  const finish = () => {
    whole.current?.focus();
    setEditing(false);
  };
  const press = (event: KeyboardEvent) => {
    const acts = { r: onReply, e: comment.mayEdit ? () => setEditing(true) : undefined };
    const act = isForPage(event.nativeEvent) && (event.key === 'r' || event.key === 'e') && acts[event.key];
    if (!act) return;
    event.preventDefault();
    act();
  };
  const { author } = comment;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a comment is no set of fields
    <div
      ref={whole}
      role="group"
      aria-label={author.displayName}
      tabIndex={-1}
      className={styles.comment}
      data-comment
      data-new={isNew || undefined}
      onKeyDown={press}
    >
      <Avatar name={author.displayName} photoUrl={author.photoUrl} size={36} />
      <div className={styles.said}>
        <div className={styles.bubble}>
          <div className={styles.by}>
            <Link to={`/people/${author.handle}`} className={styles.author} dir="auto">
              {author.displayName}
            </Link>
            <span className={styles.when}>
              <Moment at={comment.createdAt} />
              {comment.editedAt && ` · ${common.edited}`}
              <Origin of={comment.origin} />
              {isNew && <span className={styles.fresh}>{messages.new}</span>}
            </span>
          </div>
          {comment.isDeleted ? (
            <p className={styles.deleted}>{messages.deleted}</p>
          ) : isEditing ? (
            <Suspense>
              <EditComment commentId={comment.id} onDone={finish} />
            </Suspense>
          ) : (
            <>
              <QuotedReply comment={comment} />
              <RichText body={comment.body} />
            </>
          )}
        </div>
        <CarriedBelow text={comment} />
        {!comment.isDeleted && (
          <div className={styles.actions}>
            <ReactionBar subject={comment} small />
            {onReply && (
              <button type="button" className={styles.reply} onClick={onReply}>
                {messages.reply}
              </button>
            )}
            <Menu
              label={common.moreActions}
              className={styles.reply}
              trigger={<Icon name="more" size={18} />}
              items={[...accept, ...(comment.mayDelete ? own : reporting.items)]}
            />
            {reporting.dialog}
          </div>
        )}
      </div>
    </div>
  );
}
