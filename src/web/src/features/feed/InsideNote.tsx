import { Icon } from '../../design/brand/Icon';
import { Link } from '../../router/Link';
import styles from './InsideNote.module.css';
import { messages } from './messages';

/** The promise of the house, beside the feed. */
export function InsideNote() {
  return (
    <section className={styles.note} aria-labelledby="inside">
      <Icon name="consent" size={24} />
      <h2 id="inside" className={styles.title}>
        {messages.inside}
      </h2>
      <p>{messages.insideBody}</p>
      <Link to="/settings/consent">{messages.insideMore}</Link>
    </section>
  );
}
