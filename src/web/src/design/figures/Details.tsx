import type { ReactNode } from 'react';
import styles from './Details.module.css';

/** What most readers do not need, behind a line that says what it is. */
export function Details({ summary, children }: { summary: ReactNode; children: ReactNode }) {
  return (
    <details className={styles.details}>
      <summary>{summary}</summary>
      <div className={styles.body}>{children}</div>
    </details>
  );
}
