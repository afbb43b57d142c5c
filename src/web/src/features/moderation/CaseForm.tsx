import { type FormEvent, useState } from 'react';
import { graphql, useFragment, useMutation } from 'react-relay/hooks';
import type { CaseForm_case$key } from '../../__generated__/CaseForm_case.graphql';
import type { CaseFormAgainMutation } from '../../__generated__/CaseFormAgainMutation.graphql';
import type { CaseFormConfirmMutation } from '../../__generated__/CaseFormConfirmMutation.graphql';
import type { CaseFormDecideMutation, CaseOutcome } from '../../__generated__/CaseFormDecideMutation.graphql';
import type { CaseFormTakeMutation } from '../../__generated__/CaseFormTakeMutation.graphql';
import type { ReportReason } from '../../__generated__/ReportDialogReportMutation.graphql';
import { Button } from '../../design/controls/Button';
import { Choice, TextAreaField } from '../../design/controls/Field';
import { Notice } from '../../design/surfaces/Badge';
import { Row, Stack } from '../../design/surfaces/Card';
import { toast } from '../../design/surfaces/Toasts';
import { failureText, refusalText } from '../../relay/refusal';
import styles from './Moderation.module.css';
import { messages } from './messages';
import { ReasonField } from './ReasonField';

/** What a moderator may do about a case: take it, agree to what another decided, or decide it. */
export function CaseForm({ case: key }: { case: CaseForm_case$key }) {
  const found = useFragment(
    graphql`
      fragment CaseForm_case on ModerationCase {
        id
        state
      }
    `,
    key,
  );
  const [problem, setProblem] = useState<string>();
  const [take, isTaking] = useMutation<CaseFormTakeMutation>(graphql`
    mutation CaseFormTakeMutation($input: TakeCaseInput!) {
      takeCase(input: $input) {
        moderationCase {
          ...CaseCard_case
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
  const [confirm, isConfirming] = useMutation<CaseFormConfirmMutation>(graphql`
    mutation CaseFormConfirmMutation($input: ConfirmDecisionInput!) {
      confirmDecision(input: $input) {
        moderationCase {
          ...CaseCard_case
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
  const variables = { input: { caseId: found.id } };
  const onError = (error: Error) => setProblem(failureText(error));
  if (found.state === 'DECIDED' || found.state === 'FINAL' || found.state === 'GONE') return null;
  return (
    <Stack gap={12}>
      {problem && <Notice tone="danger">{problem}</Notice>}
      {found.state === 'FILED' && (
        <Row>
          <Button
            disabled={isTaking}
            onClick={() =>
              take({
                variables,
                onCompleted: ({ takeCase }) => setProblem(refusalText(takeCase.errors)),
                onError,
              })
            }
          >
            {messages.take}
          </Button>
        </Row>
      )}
      {found.state === 'AWAITS_SECOND' ? (
        <Row>
          <Button
            look="primary"
            disabled={isConfirming}
            onClick={() =>
              confirm({
                variables,
                onCompleted: ({ confirmDecision }) => setProblem(refusalText(confirmDecision.errors)),
                onError,
              })
            }
          >
            {messages.confirm}
          </Button>
        </Row>
      ) : (
        <DecisionForm caseId={found.id} isAppeal={found.state === 'APPEALED'} onProblem={setProblem} />
      )}
    </Stack>
  );
}

function DecisionForm({
  caseId,
  isAppeal,
  onProblem,
}: {
  caseId: string;
  isAppeal: boolean;
  onProblem: (problem?: string) => void;
}) {
  const [outcome, setOutcome] = useState<CaseOutcome>();
  const [reason, setReason] = useState<ReportReason>('HARASSMENT');
  const [words, setWords] = useState('');
  const [decide, isDeciding] = useMutation<CaseFormDecideMutation>(graphql`
    mutation CaseFormDecideMutation($input: DecideCaseInput!) {
      decideCase(input: $input) {
        moderationCase {
          ...CaseCard_case
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
  const [decideAgain, isDecidingAgain] = useMutation<CaseFormAgainMutation>(graphql`
    mutation CaseFormAgainMutation($input: DecideAppealInput!) {
      decideAppeal(input: $input) {
        moderationCase {
          ...CaseCard_case
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
  const end = (refused: string | undefined) => {
    onProblem(refused);
    if (!refused) toast(messages.decided);
  };
  const onError = (error: Error) => onProblem(failureText(error));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!outcome) return;
    const variables = { input: { caseId, outcome, reason, words } };
    if (isAppeal) {
      decideAgain({
        variables,
        onCompleted: ({ decideAppeal }) => end(refusalText(decideAppeal.errors)),
        onError,
      });
    } else {
      decide({ variables, onCompleted: ({ decideCase }) => end(refusalText(decideCase.errors)), onError });
    }
  };
  return (
    <form onSubmit={submit}>
      <Stack gap={14}>
        <fieldset className={styles.outcomes}>
          <legend className={styles.small}>{messages.outcome}</legend>
          {Object.entries(messages.outcomes).map(([value, label]) => (
            <Choice
              key={value}
              type="radio"
              name={`outcome-${caseId}`}
              required
              label={label}
              checked={outcome === value}
              onChange={() => setOutcome(value as CaseOutcome)}
            />
          ))}
        </fieldset>
        {outcome && outcome !== 'REJECTED' && <ReasonField value={reason} onChange={setReason} />}
        <TextAreaField
          label={messages.wordsToBoth}
          rows={3}
          required
          maxLength={1000}
          value={words}
          onChange={(event) => setWords(event.target.value)}
        />
        <Row>
          <Button type="submit" look="primary" disabled={isDeciding || isDecidingAgain}>
            {messages.decide}
          </Button>
        </Row>
      </Stack>
    </form>
  );
}
