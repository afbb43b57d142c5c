import { useState } from 'react';
import { graphql, useFragment, useMutation } from 'react-relay/hooks';
import type { ErasureItem_erasure$key } from '../../__generated__/ErasureItem_erasure.graphql';
import type { ErasureItemConfirmMutation } from '../../__generated__/ErasureItemConfirmMutation.graphql';
import { Button } from '../../design/controls/Button';
import { Confirm } from '../../design/controls/Dialog';
import { Badge, Notice } from '../../design/surfaces/Badge';
import { Row } from '../../design/surfaces/Card';
import { Moment } from '../../design/text/Moment';
import { failureText, refusalText } from '../../relay/refusal';
import styles from './Admin.module.css';
import { messages } from './messages';

const words = messages.erasure;

/** One erasure: what names the person, and the confirmation once that was looked at. */
export function ErasureItem({ erasure: key }: { erasure: ErasureItem_erasure$key }) {
  const erasure = useFragment(
    graphql`
      fragment ErasureItem_erasure on Erasure {
        id
        reason
        state
        requestedAt
        hasNamesake
        found {
          kind
          count
        }
        person {
          displayName
        }
      }
    `,
    key,
  );
  const [isAsking, setAsking] = useState(false);
  const [problem, setProblem] = useState<string>();
  const [confirm, isSending] = useMutation<ErasureItemConfirmMutation>(graphql`
    mutation ErasureItemConfirmMutation($input: ConfirmErasureInput!) {
      confirmErasure(input: $input) {
        erasure {
          ...ErasureItem_erasure
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
  const name = erasure.person.displayName;
  const erase = () =>
    confirm({
      variables: { input: { erasureId: erasure.id } },
      onCompleted: ({ confirmErasure }) => {
        setProblem(refusalText(confirmErasure.errors));
        setAsking(false);
      },
      onError: (error) => {
        setProblem(failureText(error));
        setAsking(false);
      },
    });
  const isWaiting = erasure.state === 'COLLECTED';
  return (
    <li className={styles.item}>
      <Row spread>
        <span className={styles.name} dir="auto">
          {name}
        </span>
        <Badge tone={isWaiting ? 'warning' : erasure.state === 'ERASED' ? 'neutral' : 'brand'}>
          {words.states[erasure.state] ?? erasure.state}
        </Badge>
      </Row>
      <p className={styles.words} dir="auto">
        {erasure.reason}
      </p>
      <p className={styles.quiet}>
        <Moment at={erasure.requestedAt} />
        {erasure.state !== 'COLLECTING' &&
          `. ${erasure.found.length === 0 ? words.nothing : `${words.found}: ${erasure.found.map(({ kind, count }) => `${kind} ${count}`).join(', ')}.`}`}
      </p>
      {isWaiting && erasure.hasNamesake && <Notice>{words.namesake}</Notice>}
      {problem && <Notice tone="danger">{problem}</Notice>}
      {isWaiting && (
        <div>
          <Button look="danger" small aria-label={words.confirmLabel(name)} onClick={() => setAsking(true)}>
            {words.confirm}
          </Button>
        </div>
      )}
      {isAsking && (
        <Confirm
          title={words.sure(name)}
          body={words.sureBody}
          action={words.confirm}
          disabled={isSending}
          onDo={erase}
          onClose={() => setAsking(false)}
        />
      )}
    </li>
  );
}
