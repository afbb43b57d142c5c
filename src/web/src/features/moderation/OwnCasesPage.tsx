import { useState } from 'react';
import { graphql, type PreloadedQuery, usePreloadedQuery } from 'react-relay/hooks';
import type { OwnCasesPageQuery } from '../../__generated__/OwnCasesPageQuery.graphql';
import { Button } from '../../design/controls/Button';
import { Badge } from '../../design/surfaces/Badge';
import { Card, Muted, Row, Stack } from '../../design/surfaces/Card';
import { inFull } from '../../design/text/dates';
import { Link } from '../../router/Link';
import { queryPage } from '../../router/page';
import { SettingsFrame } from '../settings/SettingsFrame';
import { AppealDialog } from './AppealDialog';
import { DoorRemovals } from './doors/DoorRemovals';
import styles from './Moderation.module.css';
import { messages } from './messages';
import { messages as transparency } from './transparency/messages';

const query = graphql`
  query OwnCasesPageQuery @throwOnFieldError {
    viewer {
      ...DoorRemovals_viewer
      reports(first: 50) {
        nodes {
          id
          caseId
          reason
          words
          filedAt
          state
          outcome
          answer
          answerBy
          mayAppeal
        }
      }
      moderationNotices(first: 50) {
        nodes {
          caseId
          subjectKind
          state
          outcome
          reason
          words
          decidedAt
          appealUntil
          appeal
          text
        }
      }
    }
  }
`;

/** What the reader reported and what came of it, and what was decided about their own words. */
function OwnCasesPage({ query: loaded }: { query: PreloadedQuery<OwnCasesPageQuery> }) {
  const { viewer } = usePreloadedQuery<OwnCasesPageQuery>(query, loaded);
  const { reports, moderationNotices } = viewer;
  const [contested, setContested] = useState<string>();
  const [sent, setSent] = useState<readonly string[]>([]);
  const mayContest = (caseId: string) => (
    <Row>
      <Button small onClick={() => setContested(caseId)}>
        {messages.appeal}
      </Button>
    </Row>
  );
  return (
    <SettingsFrame title={messages.ownTitle}>
      <Muted>{messages.ownIntro}</Muted>
      <p>
        <Link to="/moderation/transparency">{transparency.link}</Link>
      </p>
      <h2 className={styles.title}>{messages.aboutYou}</h2>
      {(moderationNotices.nodes ?? []).length === 0 && <Muted>{messages.nothingAboutYou}</Muted>}
      {(moderationNotices.nodes ?? []).map((notice) => (
        <Card key={notice.caseId} as="article">
          <Stack gap={12}>
            <Row spread>
              <h3 className={styles.title}>{messages.outcomes[notice.outcome]}</h3>
              <Badge>{messages.states[notice.state]}</Badge>
            </Row>
            {notice.text && (
              <blockquote className={styles.words} dir="auto">
                {notice.text}
              </blockquote>
            )}
            <p>
              <strong>{messages.reasons[notice.reason]}.</strong> <span dir="auto">{notice.words}</span>
            </p>
            <Muted>
              {inFull(notice.decidedAt)}
              {notice.appealUntil && ` · ${messages.appealUntil(inFull(notice.appealUntil))}`}
            </Muted>
            {notice.appealUntil && !sent.includes(notice.caseId) && mayContest(notice.caseId)}
          </Stack>
        </Card>
      ))}
      <DoorRemovals viewer={viewer} />
      <h2 className={styles.title}>{messages.yourReports}</h2>
      {(reports.nodes ?? []).length === 0 && <Muted>{messages.noReports}</Muted>}
      {(reports.nodes ?? []).map((report) => (
        <Card key={report.id} as="article">
          <Stack gap={12}>
            <Row spread>
              <h3 className={styles.title}>{messages.reasons[report.reason]}</h3>
              <Badge>
                {report.outcome ? messages.outcomes[report.outcome] : messages.states[report.state]}
              </Badge>
            </Row>
            {report.words && <p dir="auto">{report.words}</p>}
            {report.answer && (
              <p>
                <strong>{messages.answer}</strong> <span dir="auto">{report.answer}</span>
              </p>
            )}
            <Muted>{report.answerBy ? messages.due(inFull(report.answerBy)) : inFull(report.filedAt)}</Muted>
            {report.mayAppeal && !sent.includes(report.caseId) && mayContest(report.caseId)}
          </Stack>
        </Card>
      ))}
      {contested && (
        <AppealDialog
          caseId={contested}
          onClose={() => setContested(undefined)}
          onSent={() => setSent([...sent, contested])}
        />
      )}
    </SettingsFrame>
  );
}

export const ownCasesPage = queryPage<OwnCasesPageQuery>(query, () => ({}), OwnCasesPage);
