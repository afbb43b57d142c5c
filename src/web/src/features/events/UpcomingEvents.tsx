import { graphql, useFragment } from 'react-relay/hooks';
import type { UpcomingEvents_query$key } from '../../__generated__/UpcomingEvents_query.graphql';
import { Card, Muted, SectionTitle, Stack } from '../../design/surfaces/Card';
import { clocksDiffer, readerZone, weekdayAndTime, zoneName } from '../../design/text/dates';
import { Link } from '../../router/Link';
import { DateLeaf } from './DateLeaf';
import styles from './EventCard.module.css';
import { messages } from './messages';

/** The next three events, beside the feed. */
export function UpcomingEvents({ query: key }: { query: UpcomingEvents_query$key }) {
  const { upcomingEvents } = useFragment(
    graphql`
      fragment UpcomingEvents_query on Query {
        upcomingEvents(first: 3) {
          nodes {
            id
            title
            startsAt
            zone
          }
        }
      }
    `,
    key,
  );
  const events = upcomingEvents.nodes ?? [];
  return (
    <Card aria-labelledby="upcoming">
      <Stack gap={14}>
        <SectionTitle id="upcoming">{messages.upcoming}</SectionTitle>
        {events.length === 0 && <Muted>{messages.none}</Muted>}
        <ul className={styles.mini}>
          {events.map(({ id, title, startsAt, zone }) => (
            <li key={id}>
              <DateLeaf at={startsAt} zone={zone} />
              <div className={styles.words}>
                <Link to={`/events/${encodeURIComponent(id)}`} className={styles.title} dir="auto">
                  {title}
                </Link>
                <When startsAt={startsAt} zone={zone} />
              </div>
            </li>
          ))}
        </ul>
        <Link to="/events">{messages.all}</Link>
      </Stack>
    </Card>
  );
}

/** The leaf shows the day, so the weekday and the hour are enough; the zone is named where clocks differ. */
function When({ startsAt, zone }: { startsAt: string; zone: string }) {
  return (
    <>
      <span className={styles.detail}>{weekdayAndTime(startsAt, zone)}</span>
      {clocksDiffer(startsAt, zone, readerZone()) && <span className={styles.detail}>{zoneName(zone)}</span>}
    </>
  );
}
