import type { ReactNode } from 'react';
import { graphql, useFragment } from 'react-relay/hooks';
import type { PersonLine_person$key } from '../../__generated__/PersonLine_person.graphql';
import { Avatar } from '../../design/surfaces/Avatar';
import { Link } from '../../router/Link';
import { common } from '../../words/messages';
import styles from './PersonLine.module.css';

/** A person's photo or initials, and name, with one line below: what is said there, else their title. */
export function PersonLine({
  person: key,
  size = 44,
  children,
}: {
  person: PersonLine_person$key;
  size?: number;
  children?: ReactNode;
}) {
  const person = useFragment(
    graphql`
      fragment PersonLine_person on Person {
        handle
        displayName
        photoUrl
        title
        hasLeft
      }
    `,
    key,
  );
  return (
    <div className={styles.line}>
      <Avatar name={person.displayName} photoUrl={person.photoUrl} size={size} />
      <div className={styles.words}>
        <Link to={`/people/${person.handle}`} className={styles.name} dir="auto">
          {person.displayName}
        </Link>
        <div className={styles.below}>
          {children ?? <span dir="auto">{person.hasLeft ? common.left : person.title}</span>}
        </div>
      </div>
    </div>
  );
}
