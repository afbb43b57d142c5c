import { useState } from 'react';
import { graphql, useFragment, useMutation } from 'react-relay/hooks';
import type { Plan_plan$key } from '../../__generated__/Plan_plan.graphql';
import type { PlanCloseMutation } from '../../__generated__/PlanCloseMutation.graphql';
import { Button } from '../../design/controls/Button';
import { Notice } from '../../design/surfaces/Badge';
import { Card, Row, SectionTitle, Stack } from '../../design/surfaces/Card';
import { dateOnly } from '../../design/text/dates';
import { Moment } from '../../design/text/Moment';
import { failureText, refusalText } from '../../relay/refusal';
import styles from './Handover.module.css';
import { messages } from './messages';
import { Thing } from './Thing';

/** One plan with its things. */
export function Plan({ plan: key, viewerId }: { plan: Plan_plan$key; viewerId: string }) {
  const plan = useFragment(
    graphql`
      fragment Plan_plan on HandoverPlan {
        id
        occasion
        openedAt
        dueAt
        restoredAt
        closedAt
        isOpen
        mayDecide
        person {
          id
          displayName
        }
        things {
          id
          ...Thing_thing
        }
      }
    `,
    key,
  );
  const [problem, setProblem] = useState<string>();
  const [close, isClosing] = useMutation<PlanCloseMutation>(graphql`
    mutation PlanCloseMutation($input: CloseHandoverPlanInput!) {
      closeHandoverPlan(input: $input) {
        handoverPlan {
          ...Plan_plan
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
  const keepTheRest = () =>
    close({
      variables: { input: { planId: plan.id } },
      onCompleted: ({ closeHandoverPlan }) => setProblem(refusalText(closeHandoverPlan.errors)),
      onError: (error) => setProblem(failureText(error)),
    });
  const isMove = plan.occasion === 'MOVED';
  const name = plan.person.displayName;
  const title = !isMove
    ? messages.left(name)
    : plan.person.id === viewerId
      ? messages.youMoved
      : messages.moved(name);
  return (
    <Card aria-label={title}>
      <Stack gap={14}>
        <Row spread>
          <SectionTitle>{title}</SectionTitle>
          <span className={styles.quiet}>
            <Moment at={plan.openedAt} />
          </span>
        </Row>
        <PlanState plan={plan} isMove={isMove} />
        {problem && <Notice tone="danger">{problem}</Notice>}
        <ul className={styles.list}>
          {plan.things.map((thing) => (
            <Thing
              key={thing.id}
              thing={thing}
              planId={plan.id}
              viewerId={viewerId}
              mayDecide={plan.mayDecide}
              isOpen={plan.isOpen}
              onProblem={setProblem}
            />
          ))}
        </ul>
        {isMove && plan.isOpen && plan.mayDecide && (
          <div>
            <Button disabled={isClosing} onClick={keepTheRest}>
              {messages.keep}
            </Button>
          </div>
        )}
      </Stack>
    </Card>
  );
}

function PlanState({
  plan,
  isMove,
}: {
  plan: { dueAt?: string | null; restoredAt?: string | null; closedAt?: string | null; isOpen: boolean };
  isMove: boolean;
}) {
  if (plan.restoredAt) return <Notice tone="good">{messages.back}</Notice>;
  if (plan.closedAt) return <Notice>{messages.closed}</Notice>;
  if (!plan.isOpen) return <Notice>{messages.over}</Notice>;
  if (isMove) return <Notice>{messages.offer}</Notice>;
  return plan.dueAt ? <Notice tone="warning">{messages.due(dateOnly(plan.dueAt))}</Notice> : null;
}
