import { type FormEvent, useEffect, useRef, useState } from 'react';
import { fetchQuery, graphql, useMutation, useRelayEnvironment } from 'react-relay/hooks';
import type { EditCommentMutation } from '../../__generated__/EditCommentMutation.graphql';
import type { EditCommentQuery } from '../../__generated__/EditCommentQuery.graphql';
import { Button } from '../../design/controls/Button';
import { Notice } from '../../design/surfaces/Badge';
import { Row, Stack } from '../../design/surfaces/Card';
import { toast } from '../../design/surfaces/Toasts';
import { failureText, refusalText } from '../../relay/refusal';
import { common } from '../../words/messages';
import { TextEditor } from '../writing/TextEditor';
import { sourceOf, writtenOf } from '../writing/written';
import { messages } from './messages';

const limit = 5_000;

interface Editable {
  readonly id: string;
  readonly source: string | null | undefined;
  readonly revisionNumber: number;
  readonly subject: { readonly id: string } | null | undefined;
}

/** Asks for the text as it was typed, which only its author needs, and opens it. */
export function EditComment({ commentId, onDone }: { commentId: string; onDone: () => void }) {
  const environment = useRelayEnvironment();
  const [comment, setComment] = useState<Editable>();
  const end = useRef(onDone);
  end.current = onDone;
  useEffect(() => {
    const subscription = fetchQuery<EditCommentQuery>(
      environment,
      graphql`
        query EditCommentQuery($id: ID!) {
          node(id: $id) {
            ... on Comment @alias(as: "comment") {
              id
              source
              revisionNumber
              subject {
                id
              }
            }
          }
        }
      `,
      { id: commentId },
    ).subscribe({
      next: ({ node }) => (node?.comment ? setComment(node.comment) : end.current()),
      error: (error: unknown) => {
        toast(failureText(error));
        end.current();
      },
    });
    return () => subscription.unsubscribe();
  }, [environment, commentId]);
  return comment ? <Form comment={comment} onDone={onDone} /> : null;
}

/** A comment under its author's hands. If it changed elsewhere meanwhile, both texts are shown and nothing is lost. */
function Form({ comment, onDone }: { comment: Editable; onDone: () => void }) {
  const [written, setWritten] = useState(() => writtenOf(comment.source ?? ''));
  const [base, setBase] = useState(comment.revisionNumber);
  const [problem, setProblem] = useState<string>();
  const [newer, setNewer] = useState<string>();
  const [told, setTold] = useState<number>();
  const [commit, isSaving] = useMutation<EditCommentMutation>(graphql`
    mutation EditCommentMutation($input: EditCommentInput!) {
      editComment(input: $input) {
        comment {
          id
          ...CommentItem_comment
          source
          revisionNumber
        }
        errors {
          __typename
          ... on Error {
            message
            values { name number at texts }
          }
          ... on StaleRevisionError {
            currentRevision
            currentText
          }
          ... on MentionsNotConfirmedError {
            recipientCount
          }
        }
      }
    }
  `);

  const save = (event: FormEvent) => {
    event.preventDefault();
    const input = {
      commentId: comment.id,
      text: sourceOf(written),
      baseRevision: base,
      confirmedRecipients: told,
    };
    commit({
      variables: { input },
      onCompleted: ({ editComment: { errors } }) => {
        const first = errors?.[0];
        if (!first) return onDone();
        setProblem(refusalText(errors));
        setTold(first.recipientCount);
        if (first.currentRevision === undefined) return;
        setNewer(first.currentText);
        setBase(first.currentRevision);
      },
      onError: (error) => setProblem(failureText(error)),
    });
  };

  return (
    <form onSubmit={save}>
      <Stack gap={10}>
        {problem && (
          <Notice tone={newer === undefined ? 'danger' : 'warning'}>
            {problem}
            {newer !== undefined && <blockquote dir="auto">{newer}</blockquote>}
          </Notice>
        )}
        <TextEditor
          label={messages.editLabel}
          written={written}
          onChange={setWritten}
          limit={limit}
          inId={comment.subject?.id}
          autoFocus
        />
        <Row>
          <Button small type="submit" look="primary" disabled={isSaving || written.text.trim() === ''}>
            {told ? messages.tell(told) : common.save}
          </Button>
          <Button small look="quiet" onClick={onDone}>
            {common.cancel}
          </Button>
        </Row>
      </Stack>
    </form>
  );
}
