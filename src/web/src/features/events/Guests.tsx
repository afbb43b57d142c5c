import { graphql, useFragment } from 'react-relay/hooks';
import type { Guests_event$key } from '../../__generated__/Guests_event.graphql';
import { Card, Muted, SectionTitle, Stack } from '../../design/surfaces/Card';
import { PersonLine } from '../people/PersonLine';
import styles from './EventPage.module.css';
import { messages } from './messages';

/** Who answered, confirmed guests first. */
export function Guests({ event: key }: { event: Guests_event$key }) {
  const { guests } = useFragment(
    graphql`
      fragment Guests_event on Event {
        guests(first: 30) {
          nodes {
            answer
            seat
            person {
              id
              ...PersonLine_person
            }
          }
        }
      }
    `,
    key,
  );
  const rsvps = guests.nodes ?? [];
  return (
    <Card aria-labelledby="guests">
      <Stack gap={14}>
        <SectionTitle id="guests">{messages.guests}</SectionTitle>
        {rsvps.length === 0 && <Muted>{messages.noGuests}</Muted>}
        <ul className={styles.guests}>
          {rsvps.map(({ person, answer, seat }) => (
            <li key={person.id}>
              <PersonLine person={person} size={36}>
                {seat === 'WAITING' ? messages.onWaitlist : (messages.answers[answer] ?? answer)}
              </PersonLine>
            </li>
          ))}
        </ul>
      </Stack>
    </Card>
  );
}
