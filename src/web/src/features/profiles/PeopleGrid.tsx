import { graphql, useFragment } from 'react-relay/hooks';
import type { PeopleGrid_people$key } from '../../__generated__/PeopleGrid_people.graphql';
import { Card } from '../../design/surfaces/Card';
import { PersonLine } from '../people/PersonLine';
import styles from './Profiles.module.css';

/** People side by side, each with title and department. */
export function PeopleGrid({ people: key }: { people: PeopleGrid_people$key }) {
  const people = useFragment(
    graphql`
      fragment PeopleGrid_people on Person @relay(plural: true) {
        id
        title
        department
        ...PersonLine_person
      }
    `,
    key,
  );
  return (
    <ul className={styles.grid}>
      {people.map((person) => (
        <Card key={person.id} as="li">
          <PersonLine person={person} size={52}>
            <span dir="auto">{person.title}</span>
            <br />
            <span dir="auto">{person.department}</span>
          </PersonLine>
        </Card>
      ))}
    </ul>
  );
}
