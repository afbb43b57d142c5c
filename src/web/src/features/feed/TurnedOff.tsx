import { graphql, useFragment, useMutation } from 'react-relay/hooks';
import type { TurnedOff_query$key } from '../../__generated__/TurnedOff_query.graphql';
import type { TurnedOffOnMutation } from '../../__generated__/TurnedOffOnMutation.graphql';
import { Button } from '../../design/controls/Button';
import { Details } from '../../design/figures/Details';
import { Row } from '../../design/surfaces/Card';
import { toast } from '../../design/surfaces/Toasts';
import { failureText, refusalText } from '../../relay/refusal';
import { messages } from './messages';
import { ReasonText } from './Reason';

/** What the reader turned off, each with the way back. */
export function TurnedOff({
  query: key,
  onTurnedOn,
}: {
  query: TurnedOff_query$key;
  onTurnedOn: () => void;
}) {
  const { viewer } = useFragment(
    graphql`
      fragment TurnedOff_query on Query {
        viewer {
          turnedOffFeedReasons(first: 50) {
            nodes {
              kind
              scopeId
              ...Reason_reason
            }
          }
        }
      }
    `,
    key,
  );
  const [commit, isInFlight] = useMutation<TurnedOffOnMutation>(graphql`
    mutation TurnedOffOnMutation($input: TurnOnFeedReasonInput!) {
      turnOnFeedReason(input: $input) {
        feedReason {
          kind
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
  const reasons = viewer.turnedOffFeedReasons.nodes ?? [];
  if (reasons.length === 0) return null;
  return (
    <Details summary={messages.turnedOffList(reasons.length)}>
      {reasons.map((reason) => (
        <Row key={`${reason.kind} ${reason.scopeId}`} spread>
          <ReasonText reason={reason} />
          <Button
            small
            disabled={isInFlight}
            onClick={() =>
              commit({
                variables: { input: { kind: reason.kind, scopeId: reason.scopeId } },
                updater: (store, answer) => {
                  if (answer?.turnOnFeedReason.errors?.length) return;
                  const off = store
                    .getRoot()
                    .getLinkedRecord('viewer')
                    ?.getLinkedRecord('turnedOffFeedReasons', { first: 50 });
                  const stay = (off?.getLinkedRecords('nodes') ?? []).filter(
                    (node) =>
                      node?.getValue('kind') !== reason.kind || node.getValue('scopeId') !== reason.scopeId,
                  );
                  off?.setLinkedRecords(stay, 'nodes');
                },
                onCompleted: ({ turnOnFeedReason }) => {
                  const refused = refusalText(turnOnFeedReason.errors);
                  if (refused) toast(refused);
                  else onTurnedOn();
                },
                onError: (error) => toast(failureText(error)),
              })
            }
          >
            {messages.turnOn}
          </Button>
        </Row>
      ))}
    </Details>
  );
}
