import styles from './Brand.module.css';

/** The door with somebody inside: Inside-In's mark. */
export function Mark({ size = 28 }: { size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 32 32" aria-hidden="true" className={styles.mark}>
      <rect width="32" height="32" rx="9" className={styles.wall} />
      <path d="M9 24V13.5a7 7 0 0 1 14 0V24" className={styles.door} />
      <circle cx="16" cy="20.5" r="3.4" className={styles.somebody} />
    </svg>
  );
}

export function Wordmark() {
  return (
    <span className={styles.wordmark}>
      <Mark />
      <span className={styles.name}>
        Inside<span className={styles.dash}>-</span>In
      </span>
    </span>
  );
}
