import { graphql, useFragment } from 'react-relay/hooks';
import type { EventTime_event$key } from '../../__generated__/EventTime_event.graphql';
import { clocksDiffer, readerZone, span, zoneName } from '../../design/text/dates';
import styles from './EventCard.module.css';
import { messages } from './messages';

/** When an event is, in its own zone; where clocks differ also in the reader's. */
export function EventTime({ event: key }: { event: EventTime_event$key }) {
  const { startsAt, endsAt, zone } = useFragment(
    graphql`
      fragment EventTime_event on Event {
        startsAt
        endsAt
        zone
      }
    `,
    key,
  );
  const mine = readerZone();
  const differs = clocksDiffer(startsAt, zone, mine) || clocksDiffer(endsAt, zone, mine);
  return (
    <span className={styles.detail}>
      <time dateTime={startsAt}>{span(startsAt, endsAt, zone)}</time>
      {differs && (
        <>
          {` (${zoneName(zone)})`}
          <br />
          {`${messages.yourTime}: ${span(startsAt, endsAt, mine)}`}
        </>
      )}
    </span>
  );
}
