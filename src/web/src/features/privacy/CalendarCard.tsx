import { useState } from 'react';
import { graphql, useFragment, useMutation } from 'react-relay/hooks';
import type { CalendarCard_viewer$key } from '../../__generated__/CalendarCard_viewer.graphql';
import type { CalendarCardConnectMutation } from '../../__generated__/CalendarCardConnectMutation.graphql';
import type { CalendarCardDisconnectMutation } from '../../__generated__/CalendarCardDisconnectMutation.graphql';
import { Button } from '../../design/controls/Button';
import { Notice } from '../../design/surfaces/Badge';
import { Card, Muted, Row, SectionTitle, Stack } from '../../design/surfaces/Card';
import { dateOnly } from '../../design/text/dates';
import { failureText, refusalText } from '../../relay/refusal';
import { calendar as words } from './messages';

/** Where people let the network write into their own calendar while they are away, and take that back. */
export function CalendarCard({ viewer: key }: { viewer: CalendarCard_viewer$key }) {
  const { connectedCalendar } = useFragment(
    graphql`
      fragment CalendarCard_viewer on Viewer {
        connectedCalendar {
          connectedAt
          lapsedAt
        }
      }
    `,
    key,
  );
  const [problem, setProblem] = useState<string>();
  const onError = (error: Error) => setProblem(failureText(error));
  const [connect, isConnecting] = useMutation<CalendarCardConnectMutation>(graphql`
    mutation CalendarCardConnectMutation {
      connectCalendar {
        connectedCalendar {
          connectedAt
          lapsedAt
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
  const [disconnect, isDisconnecting] = useMutation<CalendarCardDisconnectMutation>(graphql`
    mutation CalendarCardDisconnectMutation {
      disconnectCalendar {
        viewer {
          ...CalendarCard_viewer
        }
      }
    }
  `);
  const say = () =>
    connect({
      variables: {},
      onCompleted: ({ connectCalendar }) => setProblem(refusalText(connectCalendar.errors)),
      updater: (store) => {
        const connected = store.getRootField('connectCalendar')?.getLinkedRecord('connectedCalendar');
        if (connected)
          store.getRoot().getLinkedRecord('viewer')?.setLinkedRecord(connected, 'connectedCalendar');
      },
      onError,
    });
  const takeBack = () =>
    disconnect({
      variables: {},
      updater: (store) => {
        store.getRoot().getLinkedRecord('viewer')?.setValue(null, 'connectedCalendar');
      },
      onError,
    });
  const isLapsed = connectedCalendar?.lapsedAt != null;
  return (
    <Card>
      <Stack gap={16}>
        <SectionTitle>{words.title}</SectionTitle>
        <Muted>{words.intro}</Muted>
        <div aria-live="polite">
          {connectedCalendar && !isLapsed && (
            <Notice tone="good">{words.connected(dateOnly(connectedCalendar.connectedAt))}</Notice>
          )}
          {isLapsed && <Notice tone="warning">{words.lapsed}</Notice>}
        </div>
        {problem && <Notice tone="danger">{problem}</Notice>}
        <Row>
          {(!connectedCalendar || isLapsed) && (
            <Button disabled={isConnecting} onClick={say}>
              {isLapsed ? words.again : words.connect}
            </Button>
          )}
          {connectedCalendar && (
            <Button disabled={isDisconnecting} onClick={takeBack}>
              {words.disconnect}
            </Button>
          )}
        </Row>
      </Stack>
    </Card>
  );
}
