import { type FormEvent, useState } from 'react';
import { graphql, useFragment } from 'react-relay/hooks';
import type { EditPost_post$key } from '../../__generated__/EditPost_post.graphql';
import { Button } from '../../design/controls/Button';
import { TextField } from '../../design/controls/Field';
import { Notice } from '../../design/surfaces/Badge';
import { Muted, Row, Stack } from '../../design/surfaces/Card';
import { common } from '../../words/messages';
import { TextEditor } from '../writing/TextEditor';
import { sourceOf, writtenOf } from '../writing/written';
import { corrections, messages } from './messages';
import { useEditPost } from './useEditPost';

/** A post under its author's hands. If it changed elsewhere meanwhile, both texts are shown and nothing is lost. */
export function EditPost({ post: key, onDone }: { post: EditPost_post$key; onDone: () => void }) {
  const post = useFragment(
    graphql`
      fragment EditPost_post on Post {
        id
        kind
        heading: title
        series {
          id
        }
        source
        revisionNumber
        consents {
          status
        }
      }
    `,
    key,
  );
  const [written, setWritten] = useState(() => writtenOf(post.source ?? ''));
  const [title, setTitle] = useState(post.heading ?? '');
  const [correction, setCorrection] = useState('');
  const [base, setBase] = useState(post.revisionNumber);
  const [problem, setProblem] = useState<string>();
  const [newer, setNewer] = useState<string>();
  const [told, setTold] = useState<number>();
  const [editPost, isSaving] = useEditPost();
  const isOffered = post.consents?.some(({ status }) => status === 'ACTIVE');

  const hasTitle = post.kind === 'ARTICLE' || post.kind === 'QUESTION';
  const titled = (next: string) =>
    post.kind === 'ARTICLE'
      ? { article: { title: next, seriesId: post.series?.id } }
      : { question: { title: next } };
  const save = (event: FormEvent) => {
    event.preventDefault();
    const text = sourceOf(written);
    const input = {
      postId: post.id,
      text,
      details: title.trim() === (post.heading ?? '') ? undefined : titled(title.trim()),
      baseRevision: base,
      correction: correction.trim() || undefined,
      confirmedRecipients: told,
    };
    editPost(input, (outcome) => {
      if (outcome.kind === 'saved') return onDone();
      setProblem(outcome.reason);
      setTold(outcome.kind === 'refused' ? outcome.told : undefined);
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
        {hasTitle && (
          <TextField
            label={corrections.title}
            maxLength={200}
            required
            value={title}
            onChange={(event) => setTitle(event.target.value)}
          />
        )}
        <TextEditor
          label={messages.editLabel}
          written={written}
          onChange={setWritten}
          limit={post.kind === 'ARTICLE' ? 100_000 : 10_000}
          inId={post.id}
          autoFocus
        />
        <TextField
          label={corrections.label}
          hint={corrections.hint}
          maxLength={200}
          value={correction}
          onChange={(event) => setCorrection(event.target.value)}
        />
        {isOffered && <Muted>{messages.editStale}</Muted>}
        <Row>
          <Button type="submit" look="primary" disabled={isSaving}>
            {told ? messages.tell(told) : common.save}
          </Button>
          <Button look="quiet" onClick={onDone}>
            {common.cancel}
          </Button>
        </Row>
      </Stack>
    </form>
  );
}
