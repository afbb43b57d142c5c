import { useState } from 'react';
import { graphql, useFragment } from 'react-relay/hooks';
import type { Redaction_revision$key } from '../../../__generated__/Redaction_revision.graphql';
import type { RedactionMutation, RedactionReason } from '../../../__generated__/RedactionMutation.graphql';
import { Button } from '../../../design/controls/Button';
import { SelectField } from '../../../design/controls/Field';
import { useDeed } from '../../../design/controls/useDeed';
import { Notice } from '../../../design/surfaces/Badge';
import { Row, Stack } from '../../../design/surfaces/Card';
import { inFull } from '../../../design/text/dates';
import { common } from '../../../words/messages';
import { messages } from './messages';

/** That the text of a version was taken away, and for those who may the way to do so. */
export function Redaction({
  postId,
  revision: key,
  mayRedact,
}: {
  postId: string;
  revision: Redaction_revision$key;
  mayRedact: boolean;
}) {
  const { number, redaction } = useFragment(
    graphql`
      fragment Redaction_revision on PostRevision {
        number
        redaction {
          at
          reason
          by {
            displayName
          }
        }
      }
    `,
    key,
  );
  const [reason, setReason] = useState<RedactionReason>('PERSONAL_DATA');
  const [isAsked, setAsked] = useState(false);
  const [isGone, setGone] = useState(false);
  const [redact, isRedacting] = useDeed<RedactionMutation>(graphql`
    mutation RedactionMutation($input: RedactRevisionInput!) {
      done: redactRevision(input: $input) {
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
  if (redaction) {
    const why = messages.reasons[redaction.reason] ?? redaction.reason;
    return <Notice>{messages.takenBy(redaction.by.displayName, inFull(redaction.at), why)}</Notice>;
  }
  if (isGone) return <Notice>{messages.taken}</Notice>;
  if (!mayRedact) return null;
  if (!isAsked)
    return (
      <Button small look="quiet" aria-label={messages.takeAwayOf(number)} onClick={() => setAsked(true)}>
        {messages.takeAway}
      </Button>
    );
  return (
    <Stack gap={10}>
      <strong>{messages.title(number)}</strong>
      <p>{messages.body}</p>
      <SelectField
        label={messages.why}
        value={reason}
        onChange={(event) => setReason(event.target.value as RedactionReason)}
      >
        {Object.entries(messages.reasons).map(([value, label]) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </SelectField>
      <Row gap={8}>
        <Button small onClick={() => setAsked(false)}>
          {common.cancel}
        </Button>
        <Button
          small
          look="danger"
          disabled={isRedacting}
          onClick={() => redact({ input: { postId, number, reason } }, messages.taken, () => setGone(true))}
        >
          {messages.takeAway}
        </Button>
      </Row>
    </Stack>
  );
}
