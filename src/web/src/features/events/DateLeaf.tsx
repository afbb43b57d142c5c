import { leaf } from '../../design/text/dates';
import styles from './EventCard.module.css';

/** The day as a leaf of a calendar; the full date stands beside it in words. */
export function DateLeaf({ at, zone }: { at: string; zone: string }) {
  const { month, day } = leaf(at, zone);
  return (
    <span className={styles.leaf} aria-hidden="true">
      <span className={styles.month}>{month}</span>
      <span className={styles.day}>{day}</span>
    </span>
  );
}
