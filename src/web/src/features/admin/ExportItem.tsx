import { useState } from 'react';
import { graphql, useFragment, useMutation } from 'react-relay/hooks';
import type { ExportItem_export$key } from '../../__generated__/ExportItem_export.graphql';
import type { ExportItemOpenMutation } from '../../__generated__/ExportItemOpenMutation.graphql';
import { Button } from '../../design/controls/Button';
import { Badge, Notice } from '../../design/surfaces/Badge';
import { Row } from '../../design/surfaces/Card';
import { ago } from '../../design/text/dates';
import { Moment } from '../../design/text/Moment';
import { failureText, refusalText } from '../../relay/refusal';
import styles from './Admin.module.css';
import { messages } from './messages';

const words = messages.exports;

/** One export of somebody who has left; whose officer the viewer is fetches it. */
export function ExportItem({ leaverExport: key }: { leaverExport: ExportItem_export$key }) {
  const one = useFragment(
    graphql`
      fragment ExportItem_export on LeaverExport {
        id
        reason
        requestedAt
        openedAt
        isViewers
        person {
          displayName
        }
        officer {
          displayName
        }
        archive {
          readyAt
          expiresAt
        }
      }
    `,
    key,
  );
  const [problem, setProblem] = useState<string>();
  const [open, isOpening] = useMutation<ExportItemOpenMutation>(graphql`
    mutation ExportItemOpenMutation($input: OpenLeaverExportInput!) {
      openLeaverExport(input: $input) {
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
  const fetchIt = () =>
    open({
      variables: { input: { leaverExportId: one.id } },
      onCompleted: ({ openLeaverExport }) => {
        setProblem(refusalText(openLeaverExport.errors));
        if (openLeaverExport.dataExportTicket) location.assign(openLeaverExport.dataExportTicket.address);
      },
      onError: (error) => setProblem(failureText(error)),
    });
  const isKept = one.archive?.expiresAt != null && Date.parse(one.archive.expiresAt) > Date.now();
  const isGathering = one.archive != null && one.archive.readyAt == null;
  const name = one.person.displayName;
  return (
    <li className={styles.item}>
      <Row spread>
        <span className={styles.name} dir="auto">
          {name}
        </span>
        <Badge tone={isKept ? 'good' : isGathering ? 'brand' : 'neutral'}>
          {isKept ? words.ready : isGathering ? words.gathering : words.gone}
        </Badge>
      </Row>
      <p className={styles.words} dir="auto">
        {one.reason}
      </p>
      <p className={styles.quiet}>
        {words.by(one.officer.displayName)}, <Moment at={one.requestedAt} />
        {one.openedAt && `, ${words.opened(ago(one.openedAt, Date.now()))}`}
      </p>
      {problem && <Notice tone="danger">{problem}</Notice>}
      {isKept && one.isViewers && (
        <div>
          <Button small disabled={isOpening} aria-label={words.fetchLabel(name)} onClick={fetchIt}>
            {words.fetch}
          </Button>
        </div>
      )}
    </li>
  );
}
