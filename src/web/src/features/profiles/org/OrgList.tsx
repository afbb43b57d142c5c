import { Icon } from '../../../design/brand/Icon';
import { Button } from '../../../design/controls/Button';
import { Avatar } from '../../../design/surfaces/Avatar';
import { Link } from '../../../router/Link';
import { messages } from './messages';
import styles from './Org.module.css';
import type { OrgPerson } from './tree';
import type { Branches } from './useBranches';

/** The chart as lists in lists: links to people, and a button for those who report to somebody. */
export function OrgList({ people, branches }: { people: readonly OrgPerson[]; branches: Branches }) {
  return (
    <ul className={styles.list} aria-busy={branches.isLoading}>
      {people.map((person) => (
        <Entry key={person.id} person={person} branches={branches} />
      ))}
    </ul>
  );
}

function Entry({ person, branches }: { person: OrgPerson; branches: Branches }) {
  const { id, displayName, handle, title, photoUrl, reportCount } = person;
  const isOpen = branches.open.has(id);
  const branch = isOpen ? branches.branches.get(id) : undefined;
  return (
    <li>
      <div className={styles.entry}>
        <Avatar name={displayName} photoUrl={photoUrl} size={36} />
        <div className={styles.words}>
          <Link to={`/people/${handle}`} dir="auto" className={styles.name}>
            {displayName}
          </Link>
          <span dir="auto" className={styles.below}>
            {title}
          </span>
        </div>
        {reportCount > 0 && (
          <button
            type="button"
            className={styles.opener}
            aria-expanded={isOpen}
            onClick={() => (isOpen ? branches.hide(id) : branches.show(id))}
          >
            {messages.reports(reportCount)}
            <span className="hidden" dir="auto">
              {`: ${displayName}`}
            </span>
            <span className={styles.twist}>
              <Icon name="down" size={18} />
            </span>
          </button>
        )}
      </div>
      {branch && (
        <>
          <OrgList people={branch.people} branches={branches} />
          {branch.next && (
            <Button small onClick={() => branches.more(id)}>
              {messages.more}
            </Button>
          )}
        </>
      )}
    </li>
  );
}
