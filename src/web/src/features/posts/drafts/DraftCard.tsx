import { useState } from 'react';
import { graphql, useFragment } from 'react-relay/hooks';
import type {
  DraftCard_draft$data,
  DraftCard_draft$key,
} from '../../../__generated__/DraftCard_draft.graphql';
import { Button, ButtonLink } from '../../../design/controls/Button';
import { Badge, Notice } from '../../../design/surfaces/Badge';
import { Card, Muted } from '../../../design/surfaces/Card';
import { filled } from '../../../design/text/filled';
import { Moment } from '../../../design/text/Moment';
import { refusalText } from '../../../relay/refusal';
import { list } from '../../../words/locale';
import { writtenOf } from '../../writing/written';
import { inWords } from '../compose/When';
import { ChangeTime } from './ChangeTime';
import styles from './Drafts.module.css';
import { messages } from './messages';
import type { Removable } from './useRemoval';

const longest = 60;

/** One draft: what it says so far, where it is for, when it goes out or why it did not, and what can be done with it. */
export function DraftCard({
  draft: key,
  onRemove,
}: {
  draft: DraftCard_draft$key;
  onRemove: (draft: Removable) => void;
}) {
  const draft = useFragment(
    graphql`
      fragment DraftCard_draft on Draft {
        id
        version
        kind
        title
        text
        savedAt
        targetId
        group {
          name
        }
        coAuthors {
          id
          displayName
        }
        schedule {
          publishAt
          zone
          confirmedRecipients
        }
        refusal {
          __typename
          message
          values { name number at texts }
        }
        ...ChangeTime_draft
      }
    `,
    key,
  );
  const [isTimed, setTimed] = useState(false);
  const { kind, schedule, refusal, coAuthors, group } = draft;
  const words = writtenOf(draft.text).text;
  const name = nameOf(draft.title || words || messages.noWords);
  const what = kind ? (messages.kinds[kind] ?? '') : messages.comment;
  const place = placeOf(draft);
  return (
    <Card>
      <article className={styles.draft} aria-label={name}>
        <div className={styles.head}>
          <Badge>{group ? messages.inGroup(what, group.name) : what}</Badge>
          {coAuthors.length > 0 && (
            <Muted>{messages.with(list(coAuthors.map((person) => person.displayName)))}</Muted>
          )}
          <span className={styles.saved}>{filled(messages.saved, <Moment at={draft.savedAt} />)}</span>
        </div>
        {draft.title && (
          <p className={styles.title} dir="auto">
            {draft.title}
          </p>
        )}
        <p className={words ? styles.words : styles.nothing} dir="auto">
          {words || (draft.title ? '' : messages.noWords)}
        </p>
        {schedule && <Notice tone="brand">{messages.goesOut(inWords(schedule.publishAt))}</Notice>}
        {refusal && <Notice tone="warning">{messages.refused(refusalText([refusal]) ?? '')}</Notice>}
        <div className={styles.actions}>
          {place && (
            <ButtonLink small look="primary" to={place}>
              {messages.goOn}
            </ButtonLink>
          )}
          {kind && (
            <Button small aria-label={messages.timeOf(name)} onClick={() => setTimed(true)}>
              {messages.time}
            </Button>
          )}
          <Button
            small
            look="quiet"
            aria-label={messages.removeOf(name)}
            onClick={() => onRemove({ id: draft.id, version: draft.version, schedule: schedule ?? null })}
          >
            {messages.remove}
          </Button>
        </div>
      </article>
      {isTimed && <ChangeTime draft={draft} onClose={() => setTimed(false)} />}
    </Card>
  );
}

function nameOf(words: string): string {
  const line = words.trim().split('\n')[0] ?? '';
  return line.length > longest ? `${line.slice(0, longest)}…` : line;
}

/** Where the author goes on: in the composer, or below what a comment is for. A node's id is base64 of its type and key. */
function placeOf({ id, kind, targetId }: DraftCard_draft$data): string | undefined {
  if (kind) return `/?draft=${encodeURIComponent(id)}`;
  const type = atob(targetId).split(':')[0];
  if (type === 'Post') return `/posts/${encodeURIComponent(targetId)}`;
  return type === 'Event' ? `/events/${encodeURIComponent(targetId)}` : undefined;
}
