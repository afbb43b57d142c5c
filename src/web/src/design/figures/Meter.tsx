import styles from './Meter.module.css';

/** A share as a bar. It only repeats a number that stands beside it in words, so nobody is told of it. Shape: from 0 to 1. */
export function Meter({ share }: { share: number }) {
  return (
    <span className={styles.track} aria-hidden="true">
      <span className={styles.fill} style={{ inlineSize: `${100 * Math.min(1, Math.max(0, share))}%` }} />
    </span>
  );
}
