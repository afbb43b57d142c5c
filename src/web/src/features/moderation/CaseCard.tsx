import { graphql, useFragment } from 'react-relay/hooks';
import type { CaseCard_case$key } from '../../__generated__/CaseCard_case.graphql';
import { Badge, Notice } from '../../design/surfaces/Badge';
import { Card, Muted, Row, Stack } from '../../design/surfaces/Card';
import { inFull } from '../../design/text/dates';
import { Link } from '../../router/Link';
import { CaseForm } from './CaseForm';
import styles from './Moderation.module.css';
import { messages } from './messages';

/** One case: the words, what is said against them, and what its moderator may do. */
export function CaseCard({ case: key }: { case: CaseCard_case$key }) {
  const found = useFragment(
    graphql`
      fragment CaseCard_case on ModerationCase {
        subjectKind
        text
        state
        dueAt
        isOverdue
        needsSecond
        reportCount
        appeal
        mayNotDecideBecause
        author {
          handle
          displayName
        }
        takenBy {
          displayName
        }
        decision {
          outcome
          words
          by {
            displayName
          }
        }
        reports(first: 5) {
          nodes {
            id
            reason
            words
            reporter {
              displayName
            }
          }
        }
        ...CaseForm_case
      }
    `,
    key,
  );
  const { author, takenBy, decision } = found;
  const kind = messages.kinds[found.subjectKind];
  return (
    <Card as="article" aria-label={`${kind} ${messages.by(author.displayName)}`}>
      <Stack gap={14}>
        <Row spread>
          <h2 className={styles.title}>
            {kind} {messages.by('')}
            <Link to={`/people/${author.handle}`} dir="auto">
              {author.displayName}
            </Link>
          </h2>
          <Row gap={6}>
            {found.isOverdue && <Badge tone="danger">{messages.overdue}</Badge>}
            <Badge>{messages.states[found.state]}</Badge>
          </Row>
        </Row>
        {found.text === null ? (
          <Muted>{messages.gone}</Muted>
        ) : (
          <blockquote className={styles.words} dir="auto">
            {found.text}
          </blockquote>
        )}
        {(found.reports.nodes ?? []).length > 0 && (
          <section>
            <h3 className={styles.small}>{messages.reports(found.reportCount)}</h3>
            <ul className={styles.reports}>
              {(found.reports.nodes ?? []).map(({ id, reason, words, reporter }) => (
                <li key={id}>
                  <strong>{messages.reasons[reason]}</strong>
                  {reporter && ` (${reporter.displayName})`}
                  {words && <span dir="auto">: {words}</span>}
                </li>
              ))}
            </ul>
          </section>
        )}
        {decision && (
          <p>
            <strong>
              {messages.decidedFirst(
                messages.outcomes[decision.outcome] ?? decision.outcome,
                decision.by.displayName,
              )}
            </strong>{' '}
            <span dir="auto">{decision.words}</span>
          </p>
        )}
        {found.appeal && (
          <p>
            <strong>{messages.contested}</strong> <span dir="auto">{found.appeal}</span>
          </p>
        )}
        <Muted>
          {messages.due(inFull(found.dueAt))}
          {takenBy && ` · ${messages.takenBy(takenBy.displayName)}`}
        </Muted>
        {found.needsSecond && <Notice>{messages.twoNeeded}</Notice>}
        {found.mayNotDecideBecause ? <Notice>{found.mayNotDecideBecause}</Notice> : <CaseForm case={found} />}
      </Stack>
    </Card>
  );
}
