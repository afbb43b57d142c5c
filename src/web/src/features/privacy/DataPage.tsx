import { useCallback, useEffect, useState } from 'react';
import {
  fetchQuery,
  graphql,
  type PreloadedQuery,
  useMutation,
  usePreloadedQuery,
  useRelayEnvironment,
} from 'react-relay/hooks';
import type { DataPageOpenMutation } from '../../__generated__/DataPageOpenMutation.graphql';
import type { DataPageQuery } from '../../__generated__/DataPageQuery.graphql';
import type { DataPageRequestMutation } from '../../__generated__/DataPageRequestMutation.graphql';
import { Button } from '../../design/controls/Button';
import { Notice } from '../../design/surfaces/Badge';
import { Card, Muted, Row, Stack } from '../../design/surfaces/Card';
import { inFull } from '../../design/text/dates';
import { failureText, refusalText } from '../../relay/refusal';
import { queryPage } from '../../router/page';
import { SettingsFrame } from '../settings/SettingsFrame';
import { messages } from './messages';

const query = graphql`
  query DataPageQuery @throwOnFieldError {
    viewer {
      dataExport {
        readyAt
        expiresAt
      }
    }
  }
`;

/** Where people ask for what the network holds of them, and fetch it. */
function DataPage({ query: loaded }: { query: PreloadedQuery<DataPageQuery> }) {
  const { viewer } = usePreloadedQuery<DataPageQuery>(query, loaded);
  const { dataExport } = viewer;
  const environment = useRelayEnvironment();
  const [problem, setProblem] = useState<string>();
  const onError = useCallback((error: Error) => setProblem(failureText(error)), []);
  const look = useCallback(
    () =>
      fetchQuery<DataPageQuery>(environment, query, {}, { fetchPolicy: 'network-only' }).subscribe({
        error: onError,
      }),
    [environment, onError],
  );
  const isGathering = dataExport != null && dataExport.readyAt == null;
  useEffect(() => {
    if (!isGathering) return;
    const timer = setInterval(look, 1_000);
    return () => clearInterval(timer);
  }, [look, isGathering]);

  const [request, isRequesting] = useMutation<DataPageRequestMutation>(graphql`
    mutation DataPageRequestMutation {
      requestDataExport {
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
  const [open, isOpening] = useMutation<DataPageOpenMutation>(graphql`
    mutation DataPageOpenMutation {
      openDataExport {
        dataExportTicket {
          address
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
  const gather = () =>
    request({
      variables: {},
      onCompleted: ({ requestDataExport }) => {
        setProblem(refusalText(requestDataExport.errors));
        look();
      },
      onError,
    });
  const fetchIt = () =>
    open({
      variables: {},
      onCompleted: ({ openDataExport }) => {
        setProblem(refusalText(openDataExport.errors));
        if (openDataExport.dataExportTicket) location.assign(openDataExport.dataExportTicket.address);
      },
      onError,
    });

  return (
    <SettingsFrame title={messages.title}>
      <Card>
        <Stack gap={16}>
          <Muted>{messages.intro}</Muted>
          <div aria-live="polite">
            {isGathering && <Notice>{messages.gathering}</Notice>}
            {dataExport?.expiresAt && (
              <Notice tone="good">{messages.ready(inFull(dataExport.expiresAt))}</Notice>
            )}
          </div>
          {problem && <Notice tone="danger">{problem}</Notice>}
          <Row>
            {dataExport?.readyAt && (
              <Button look="primary" disabled={isOpening} onClick={fetchIt}>
                {messages.fetch}
              </Button>
            )}
            {!isGathering && (
              <Button look={dataExport ? 'quiet' : 'primary'} disabled={isRequesting} onClick={gather}>
                {dataExport ? messages.again : messages.gather}
              </Button>
            )}
          </Row>
        </Stack>
      </Card>
    </SettingsFrame>
  );
}

export const dataPage = queryPage<DataPageQuery>(query, () => ({}), DataPage);
