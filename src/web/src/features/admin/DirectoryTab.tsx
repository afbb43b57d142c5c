import { useState } from 'react';
import { graphql, type PreloadedQuery, useMutation, usePreloadedQuery } from 'react-relay/hooks';
import type { DirectoryTabQuery } from '../../__generated__/DirectoryTabQuery.graphql';
import type { DirectoryTabStartMutation } from '../../__generated__/DirectoryTabStartMutation.graphql';
import { Button } from '../../design/controls/Button';
import { Facts } from '../../design/figures/Facts';
import { Badge, Notice } from '../../design/surfaces/Badge';
import { Card, Row, SectionTitle, Stack } from '../../design/surfaces/Card';
import { Empty, NotFound } from '../../design/surfaces/States';
import { inFull } from '../../design/text/dates';
import { Moment } from '../../design/text/Moment';
import { failureText, refusalText } from '../../relay/refusal';
import { queryPage } from '../../router/page';
import styles from './Admin.module.css';
import { AdminFrame } from './AdminFrame';
import { ConfirmLeavers } from './ConfirmLeavers';
import { messages } from './messages';
import { useReload } from './useReload';

const words = messages.directory;

const query = graphql`
  query DirectoryTabQuery @throwOnFieldError {
    viewer {
      roles
    }
    directorySync @catch(to: RESULT) {
      state
      startedAt
      finishedAt
      nextRunAt
      isFull
      pages
      rows
      arrived
      changed
      left
      leavers
      people
      waitsSince
      faults {
        at
        code
        message
      }
    }
  }
`;

/** How the network follows the company's directory, and what an administrator does about it. */
function DirectoryTab({ query: loaded }: { query: PreloadedQuery<DirectoryTabQuery> }) {
  const { viewer, directorySync: read } = usePreloadedQuery<DirectoryTabQuery>(query, loaded);
  // A network without a directory has none to show, and so has whoever may not look: the roles tell them apart.
  if (!read.ok && viewer.roles.includes('ADMIN')) throw new Error('The directory sync could not be read.');
  return read.ok ? <Sync sync={read.value} /> : <NotFound />;
}

type Read = Extract<DirectoryTabQuery['response']['directorySync'], { ok: true }>['value'];

function Sync({ sync }: { sync: Read }) {
  const [told, setTold] = useState<{ tone: 'good' | 'danger'; text: string }>();
  const isWaiting = sync?.state === 'WAITS_FOR_CONFIRMATION';
  const isDue = sync != null && (sync.nextRunAt == null || Date.parse(sync.nextRunAt) <= Date.now());
  const reload = useReload<DirectoryTabQuery>(query, {}, sync != null && (sync.state !== 'RESTING' || isDue));
  const [start, isStarting] = useMutation<DirectoryTabStartMutation>(graphql`
    mutation DirectoryTabStartMutation {
      startDirectorySync {
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
  const readNow = () =>
    start({
      variables: {},
      onCompleted: ({ startDirectorySync }) => {
        const problem = refusalText(startDirectorySync.errors);
        setTold(problem ? { tone: 'danger', text: problem } : { tone: 'good', text: words.asked });
        reload();
      },
      onError: (error) => setTold({ tone: 'danger', text: failureText(error) }),
    });

  return (
    <AdminFrame tab="directory" title={words.title}>
      {sync == null ? (
        <Empty title={words.none} body={words.noneBody} />
      ) : (
        <>
          {isWaiting && (
            <ConfirmLeavers
              leavers={sync.leavers}
              people={sync.people}
              onDone={() => {
                setTold({ tone: 'good', text: words.confirmed });
                reload();
              }}
            />
          )}
          <Card>
            <Stack gap={16}>
              <Row spread>
                <Badge tone={isWaiting ? 'warning' : sync.state === 'RESTING' ? 'good' : 'brand'}>
                  {words.states[sync.state] ?? sync.state}
                </Badge>
                <Button look="primary" small disabled={isStarting} onClick={readNow}>
                  {words.start}
                </Button>
              </Row>
              <div aria-live="polite">{told && <Notice tone={told.tone}>{told.text}</Notice>}</div>
              <Facts
                facts={[
                  [words.started, sync.startedAt ? <Moment key="s" at={sync.startedAt} /> : words.never],
                  [words.finished, sync.finishedAt ? <Moment key="f" at={sync.finishedAt} /> : words.never],
                  [words.next, isDue || !sync.nextRunAt ? words.now : inFull(sync.nextRunAt)],
                  [words.kind, sync.isFull ? words.full : words.changes],
                  [words.read, words.rows(sync.rows, sync.pages)],
                  [words.did, words.did3(sync.arrived, sync.changed, sync.left)],
                  [words.people, sync.people],
                ]}
              />
            </Stack>
          </Card>
          <Card>
            <Stack gap={14}>
              <SectionTitle>{words.faults}</SectionTitle>
              {sync.faults.length === 0 ? (
                <p className={styles.quiet}>{words.noFaults}</p>
              ) : (
                <ul className={styles.list}>
                  {sync.faults.map((fault) => (
                    <li key={fault.at + fault.code} className={styles.item}>
                      <Row spread>
                        <code className={styles.hash}>{fault.code}</code>
                        <span className={styles.quiet}>
                          <Moment at={fault.at} />
                        </span>
                      </Row>
                      <p className={styles.words}>{fault.message}</p>
                    </li>
                  ))}
                </ul>
              )}
            </Stack>
          </Card>
        </>
      )}
    </AdminFrame>
  );
}

export const directoryTab = queryPage<DirectoryTabQuery>(query, () => ({}), DirectoryTab);
