import type { ReactNode } from 'react';
import type { PersonLine_person$key } from '../../../__generated__/PersonLine_person.graphql';
import { Button } from '../../../design/controls/Button';
import { PersonLine } from '../../people/PersonLine';
import styles from './Members.module.css';

interface Listed extends PersonLine_person$key {
  readonly id: string;
  readonly displayName: string;
}

/** People one below the other, each with the one thing that can be done about them. */
export function PeopleRows({
  people,
  note,
  action,
  label,
  disabled,
  onAct,
}: {
  people: readonly Listed[];
  /** What is said of each, below the name. */
  note?: ReactNode;
  action: string;
  /** What the button is called for who does not see where it stands. */
  label: (name: string) => string;
  disabled: boolean;
  onAct: (person: Listed) => void;
}) {
  return (
    <ul className={styles.rows}>
      {people.map((person) => (
        <li key={person.id}>
          <div className={styles.who}>
            <PersonLine person={person}>{note}</PersonLine>
          </div>
          <Button
            small
            aria-label={label(person.displayName)}
            disabled={disabled}
            onClick={() => onAct(person)}
          >
            {action}
          </Button>
        </li>
      ))}
    </ul>
  );
}
