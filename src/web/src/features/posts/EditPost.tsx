import { type FormEvent, useState } from 'react';
import { graphql, useFragment } from 'react-relay/hooks';
import type { EditPost_post$key } from '../../__generated__/EditPost_post.graphql';
import { Button } from '../../design/controls/Button';
import { TextAreaField } from '../../design/controls/Field';
import { Notice } from '../../design/surfaces/Badge';
import { Row, Stack } from '../../design/surfaces/Card';
import { common } from '../../words/messages';
import { messages } from './messages';
import { useEditPost } from './useEditPost';

/** A post under its author's hands. If it changed elsewhere meanwhile, both texts are shown and nothing is lost. */
export function EditPost({ post: key, onDone }: { post: EditPost_post$key; onDone: () => void }) {
  const post = useFragment(
    graphql`
      fragment EditPost_post on Post {
        id
        source
        revisionNumber
        consents {
          status
        }
      }
    `,
    key,
  );
  const [text, setText] = useState(post.source ?? '');
  const [base, setBase] = useState(post.revisionNumber);
  const [problem, setProblem] = useState<string>();
  const [newer, setNewer] = useState<string>();
  const [editPost, isSaving] = useEditPost();
  const isOffered = post.consents?.some(({ status }) => status === 'ACTIVE');

  const save = (event: FormEvent) => {
    event.preventDefault();
    editPost({ postId: post.id, text, baseRevision: base }, (outcome) => {
      if (outcome.kind === 'saved') return onDone();
      setProblem(outcome.reason);
      if (outcome.kind !== 'stale') return;
      setNewer(outcome.currentText);
      setBase(outcome.currentRevision);
    });
  };

  return (
    <form onSubmit={save}>
      <Stack gap={12}>
        {newer !== undefined && (
          <Notice tone="warning">
            {messages.stale}
            <blockquote dir="auto">{newer}</blockquote>
          </Notice>
        )}
        {problem && newer === undefined && <Notice tone="danger">{problem}</Notice>}
        <TextAreaField
          label={messages.editLabel}
          hint={isOffered ? messages.editStale : undefined}
          value={text}
          autoFocus
          onChange={(event) => setText(event.target.value)}
        />
        <Row>
          <Button type="submit" look="primary" disabled={isSaving || text.trim() === ''}>
            {common.save}
          </Button>
          <Button look="quiet" onClick={onDone}>
            {common.cancel}
          </Button>
        </Row>
      </Stack>
    </form>
  );
}
