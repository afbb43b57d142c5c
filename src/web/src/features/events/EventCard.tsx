import { graphql, useFragment } from 'react-relay/hooks';
import type { EventCard_event$key } from '../../__generated__/EventCard_event.graphql';
import { Badge } from '../../design/surfaces/Badge';
import { Card } from '../../design/surfaces/Card';
import { Link } from '../../router/Link';
import { DateLeaf } from './DateLeaf';
import styles from './EventCard.module.css';
import { EventTime } from './EventTime';
import { messages } from './messages';

/** An event in a list. */
export function EventCard({ event: key }: { event: EventCard_event$key }) {
  const event = useFragment(
    graphql`
      fragment EventCard_event on Event {
        id
        title
        place
        startsAt
        zone
        capacity
        goingCount
        isCancelled
        group {
          name
        }
        viewerRsvp {
          answer
        }
        ...EventTime_event
      }
    `,
    key,
  );
  const { capacity, goingCount, viewerRsvp } = event;
  return (
    <Card as="article" aria-label={event.title}>
      <div className={styles.row}>
        <DateLeaf at={event.startsAt} zone={event.zone} />
        <div className={styles.words}>
          <h2 className={styles.big}>
            <Link to={`/events/${encodeURIComponent(event.id)}`} className={styles.title} dir="auto">
              {event.title}
            </Link>
          </h2>
          <EventTime event={event} />
          <span className={styles.detail} dir="auto">
            {[event.place, event.group.name].filter(Boolean).join(' · ')}
          </span>
          <div className={styles.badges}>
            {event.isCancelled && <Badge tone="danger">{messages.cancelled}</Badge>}
            <Badge>{messages.going(goingCount)}</Badge>
            {capacity != null && (
              <Badge tone={goingCount < capacity ? 'neutral' : 'warning'}>
                {messages.free(Math.max(0, capacity - goingCount))}
              </Badge>
            )}
            {viewerRsvp && viewerRsvp.answer !== 'DECLINED' && (
              <Badge tone="brand" icon="check">
                {messages.answers[viewerRsvp.answer] ?? viewerRsvp.answer}
              </Badge>
            )}
          </div>
        </div>
      </div>
    </Card>
  );
}
