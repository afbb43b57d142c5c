import { useState } from 'react';
import { graphql, useMutation } from 'react-relay/hooks';
import type { ReportDialogRemoveMutation } from '../../__generated__/ReportDialogRemoveMutation.graphql';
import type {
  ReportDialogReportMutation,
  ReportReason,
} from '../../__generated__/ReportDialogReportMutation.graphql';
import { FormDialog } from '../../design/controls/Dialog';
import { TextAreaField } from '../../design/controls/Field';
import { Muted } from '../../design/surfaces/Card';
import { toast } from '../../design/surfaces/Toasts';
import { failureText, refusalText } from '../../relay/refusal';
import { messages } from './messages';
import { ReasonField } from './ReasonField';

/** Where somebody says what is wrong with a thing, or a moderator removes it with a reason. */
export default function ReportDialog({
  subjectId,
  removes,
  onClose,
  onRemoved,
}: {
  subjectId: string;
  removes: boolean;
  onClose: () => void;
  onRemoved?: () => void;
}) {
  const [reason, setReason] = useState<ReportReason>('HARASSMENT');
  const [words, setWords] = useState('');
  const [problem, setProblem] = useState<string>();
  const [report, isReporting] = useMutation<ReportDialogReportMutation>(graphql`
    mutation ReportDialogReportMutation($input: ReportContentInput!) {
      reportContent(input: $input) {
        report {
          id
        }
        errors {
          __typename
          ... on Error {
            message
            values { name number at texts }
          }
        }
      }
    }
  `);
  const [remove, isRemoving] = useMutation<ReportDialogRemoveMutation>(graphql`
    mutation ReportDialogRemoveMutation($input: RemoveContentInput!) {
      removeContent(input: $input) {
        moderationCase {
          id
          state
        }
        errors {
          __typename
          ... on Error {
            message
            values { name number at texts }
          }
        }
      }
    }
  `);
  const end = (refused: string | undefined, done: string, after?: () => void) => {
    setProblem(refused);
    if (refused) return;
    toast(done);
    onClose();
    after?.();
  };
  const onError = (error: Error) => setProblem(failureText(error));
  const submit = () => {
    const variables = { input: { subjectId, reason, words } };
    if (removes) {
      remove({
        variables,
        onCompleted: ({ removeContent }) =>
          end(refusalText(removeContent.errors), messages.removed, onRemoved),
        onError,
      });
    } else {
      report({
        variables,
        onCompleted: ({ reportContent }) => end(refusalText(reportContent.errors), messages.reported),
        onError,
      });
    }
  };
  return (
    <FormDialog
      title={removes ? messages.removeTitle : messages.reportTitle}
      problem={problem}
      action={removes ? messages.removeYes : messages.send}
      look={removes ? 'danger' : 'primary'}
      disabled={isReporting || isRemoving}
      onSubmit={submit}
      onClose={onClose}
    >
      <Muted>{removes ? messages.removeIntro : messages.reportIntro}</Muted>
      <ReasonField value={reason} onChange={setReason} />
      <TextAreaField
        label={removes ? messages.wordsToAuthor : messages.words}
        hint={removes ? undefined : messages.wordsOptional}
        rows={3}
        maxLength={1000}
        required={removes || reason === 'OTHER'}
        value={words}
        onChange={(event) => setWords(event.target.value)}
      />
    </FormDialog>
  );
}
