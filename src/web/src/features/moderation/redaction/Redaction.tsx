import { useState } from 'react';
import { graphql, useFragment } from 'react-relay/hooks';
import type {
  Redaction_redaction$key,
  RedactionReason,
} from '../../../__generated__/Redaction_redaction.graphql';
import { Button } from '../../../design/controls/Button';
import { SelectField } from '../../../design/controls/Field';
import { Notice } from '../../../design/surfaces/Badge';
import { Row, Stack } from '../../../design/surfaces/Card';
import { inFull } from '../../../design/text/dates';
import { common } from '../../../words/messages';
import { messages } from './messages';

/** That the text of a version was taken away, and for those who may the way to do so. */
export function Redaction({
  number,
  redaction: key,
  isBusy,
  onRedact,
}: {
  number: number;
  redaction: Redaction_redaction$key | null | undefined;
  isBusy: boolean;
  /** Left out for who may not take it away; calls `after` when it is gone. */
  onRedact?: (reason: RedactionReason, after: () => void) => void;
}) {
  const redaction = useFragment(
    graphql`
      fragment Redaction_redaction on Redaction {
        at
        reason
        by {
          displayName
        }
      }
    `,
    key,
  );
  const [reason, setReason] = useState<RedactionReason>('PERSONAL_DATA');
  const [isAsked, setAsked] = useState(false);
  const [isGone, setGone] = useState(false);
  if (redaction) {
    const why = messages.reasons[redaction.reason] ?? redaction.reason;
    return <Notice>{messages.takenBy(redaction.by.displayName, inFull(redaction.at), why)}</Notice>;
  }
  if (isGone) return <Notice>{messages.taken}</Notice>;
  if (!onRedact) return null;
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
        <Button small look="danger" disabled={isBusy} onClick={() => onRedact(reason, () => setGone(true))}>
          {messages.takeAway}
        </Button>
      </Row>
    </Stack>
  );
}
