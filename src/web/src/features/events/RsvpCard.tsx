import { useState } from 'react';
import { graphql, useFragment } from 'react-relay/hooks';
import type { RsvpCard_event$data, RsvpCard_event$key } from '../../__generated__/RsvpCard_event.graphql';
import type { RsvpAnswer } from '../../__generated__/useAnswerRsvpMutation.graphql';
import { Button } from '../../design/controls/Button';
import { Notice } from '../../design/surfaces/Badge';
import { Card, SectionTitle, Stack } from '../../design/surfaces/Card';
import styles from './EventPage.module.css';
import { messages } from './messages';
import { type Full, useAnswerRsvp } from './useAnswerRsvp';

const answers: readonly RsvpAnswer[] = ['GOING', 'INTERESTED', 'DECLINED'];

/** The viewer's answer. When no seat is left the numbers are said, and the waiting list is offered. */
export function RsvpCard({ event: key }: { event: RsvpCard_event$key }) {
  const event = useFragment(
    graphql`
      fragment RsvpCard_event on Event {
        id
        endsAt
        isCancelled
        capacity
        goingCount
        waitlistLength
        viewerRsvp {
          answer
          seat
          queuePosition
        }
      }
    `,
    key,
  );
  const [answerRsvp, isSending] = useAnswerRsvp();
  const [refusal, setRefusal] = useState<{ reason?: string; full?: Full }>({});
  const answer = (choice: RsvpAnswer, joinWaitlist = false) => {
    setRefusal({});
    answerRsvp({ eventId: event.id, answer: choice, joinWaitlist }, (reason, full) =>
      setRefusal({ reason, full }),
    );
  };

  const { capacity, goingCount, waitlistLength, viewerRsvp: mine } = event;
  if (event.isCancelled) return null;
  if (Date.parse(event.endsAt) < Date.now()) return <Notice>{messages.past}</Notice>;
  const hasPlace = mine?.seat === 'CONFIRMED' || mine?.seat === 'WAITING';
  const knownFull =
    capacity != null && goingCount >= capacity ? { capacity, goingCount, waitlistLength } : undefined;
  const full = hasPlace ? undefined : (refusal.full ?? knownFull);
  return (
    <Card aria-labelledby="rsvp">
      <Stack gap={14}>
        <SectionTitle id="rsvp">{messages.rsvp}</SectionTitle>
        <p className={styles.seats}>
          {capacity == null ? messages.going(goingCount) : messages.seats(goingCount, capacity)}
          {waitlistLength > 0 && ` · ${messages.waiting(waitlistLength)}`}
        </p>
        <div className={styles.answers}>
          {answers.map((choice) => (
            <Button
              key={choice}
              aria-pressed={mine?.answer === choice}
              disabled={isSending}
              onClick={() => answer(choice)}
            >
              {messages.answers[choice]}
            </Button>
          ))}
        </div>
        <div role="status">{mine && <p>{standing(mine, waitlistLength)}</p>}</div>
        {full && (
          <Notice tone="warning">
            {messages.full(full.capacity, full.goingCount, full.waitlistLength)}
            <span>
              <Button small look="primary" disabled={isSending} onClick={() => answer('GOING', true)}>
                {messages.joinWaitlist}
              </Button>
            </span>
          </Notice>
        )}
        {refusal.reason && !refusal.full && <Notice tone="danger">{refusal.reason}</Notice>}
      </Stack>
    </Card>
  );
}

function standing(mine: NonNullable<RsvpCard_event$data['viewerRsvp']>, waitlistLength: number): string {
  if (mine.seat === 'CONFIRMED') return messages.confirmed;
  if (mine.seat === 'WAITING') return messages.queued(mine.queuePosition ?? waitlistLength, waitlistLength);
  return mine.answer === 'DECLINED' ? messages.declined : messages.interested;
}
