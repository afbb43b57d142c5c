import { graphql, useFragment } from 'react-relay/hooks';
import type { RedactionReason } from '../../../__generated__/Redaction_redaction.graphql';
import type { Revision_revision$key } from '../../../__generated__/Revision_revision.graphql';
import { ButtonLink } from '../../../design/controls/Button';
import { Choice } from '../../../design/controls/Field';
import { Card, Muted, Row, SectionTitle, Stack } from '../../../design/surfaces/Card';
import { inFull } from '../../../design/text/dates';
import { Redaction } from '../../moderation/redaction/Redaction';
import { PersonLine } from '../../people/PersonLine';
import { messages } from '../messages';
import { Changed } from './Changed';
import { messages as words } from './messages';
import { wordsOf } from './pair';

/** One version: who saved it when, what it changed, and the ways to choose it and to take it away. */
export function Revision({
  revision: key,
  isChosen,
  mayChoose,
  comparison,
  comparisonName,
  onChoose,
  isBusy,
  onRedact,
}: {
  revision: Revision_revision$key;
  isChosen: boolean;
  mayChoose: boolean;
  /** Where it stands beside the other that was chosen. */
  comparison?: string;
  comparisonName: string;
  onChoose: () => void;
  isBusy: boolean;
  onRedact?: (reason: RedactionReason) => void;
}) {
  const revision = useFragment(
    graphql`
      fragment Revision_revision on PageRevision {
        number
        title
        revisedAt
        revisedBy {
          ...PersonLine_person
        }
        changes {
          kind
          text
        }
        redaction {
          ...Redaction_redaction
        }
      }
    `,
    key,
  );
  const { number, title, changes, redaction } = revision;
  const isFirst = number === 1;
  const { added, removed } = wordsOf(changes ?? []);
  return (
    <Card as="article">
      <Stack gap={12}>
        <SectionTitle>
          {messages.version(number)}
          {title && ': '}
          <bdi>{title}</bdi>
        </SectionTitle>
        <PersonLine person={revision.revisedBy} size={36}>
          <time dateTime={revision.revisedAt}>{inFull(revision.revisedAt)}</time>
          {changes && ` · ${isFirst ? messages.first : messages.changes(added, removed)}`}
        </PersonLine>
        {changes && (
          <Changed changes={isFirst ? changes.map(({ text }) => ({ kind: 'SAME', text })) : changes} />
        )}
        {!changes && !redaction && <Muted>{words.beside}</Muted>}
        <Row spread>
          {!redaction && (
            <Choice
              type="checkbox"
              label={words.pick(number)}
              checked={isChosen}
              disabled={!mayChoose}
              onChange={onChoose}
            />
          )}
          {comparison && (
            <ButtonLink small look="primary" to={comparison} label={comparisonName}>
              {words.compare}
            </ButtonLink>
          )}
        </Row>
        <Redaction number={number} redaction={redaction} isBusy={isBusy} onRedact={onRedact} />
      </Stack>
    </Card>
  );
}
