import { useState } from 'react';
import { graphql, useFragment, useMutation } from 'react-relay/hooks';
import type { BreakGlassItem_request$key } from '../../__generated__/BreakGlassItem_request.graphql';
import type { BreakGlassItemApproveMutation } from '../../__generated__/BreakGlassItemApproveMutation.graphql';
import { Button } from '../../design/controls/Button';
import { Badge, Notice, type Tone } from '../../design/surfaces/Badge';
import { Row } from '../../design/surfaces/Card';
import { inFull } from '../../design/text/dates';
import { Moment } from '../../design/text/Moment';
import { failureText, refusalText } from '../../relay/refusal';
import styles from './Admin.module.css';
import { messages } from './messages';

const words = messages.breakGlass;

/** One request: who asks, why, and the second administrator's yes. */
export function BreakGlassItem({
  request: key,
  viewerId,
}: {
  request: BreakGlassItem_request$key;
  viewerId: string;
}) {
  const request = useFragment(
    graphql`
      fragment BreakGlassItem_request on BreakGlass {
        id
        reason
        requestedAt
        approvedAt
        endsAt
        requestedBy {
          id
          displayName
        }
        approvedBy {
          displayName
        }
      }
    `,
    key,
  );
  const [problem, setProblem] = useState<string>();
  const [approve, isSending] = useMutation<BreakGlassItemApproveMutation>(graphql`
    mutation BreakGlassItemApproveMutation($input: ApproveBreakGlassInput!) {
      approveBreakGlass(input: $input) {
        breakGlass {
          ...BreakGlassItem_request
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
  const name = request.requestedBy.displayName;
  const agree = () =>
    approve({
      variables: { input: { breakGlassId: request.id } },
      onCompleted: ({ approveBreakGlass }) => setProblem(refusalText(approveBreakGlass.errors)),
      onError: (error) => setProblem(failureText(error)),
    });
  const [tone, state] = stateOf(request.endsAt);
  return (
    <li className={styles.item}>
      <Row spread>
        <span className={styles.name} dir="auto">
          {words.by(name)}
        </span>
        <Badge tone={tone}>{state}</Badge>
      </Row>
      <p className={styles.words} dir="auto">
        {request.reason}
      </p>
      <p className={styles.quiet}>
        <Moment at={request.requestedAt} />
        {request.approvedBy && `, ${words.approvedBy(request.approvedBy.displayName)}`}
        {request.endsAt && `, ${words.until(inFull(request.endsAt))}`}
      </p>
      {problem && <Notice tone="danger">{problem}</Notice>}
      {request.approvedAt == null && request.requestedBy.id !== viewerId && (
        <div>
          <Button small disabled={isSending} aria-label={words.approveLabel(name)} onClick={agree}>
            {words.approve}
          </Button>
        </div>
      )}
    </li>
  );
}

function stateOf(endsAt: string | null | undefined): [Tone, string] {
  if (!endsAt) return ['warning', words.waits];
  return Date.parse(endsAt) > Date.now() ? ['brand', words.open] : ['neutral', words.over];
}
