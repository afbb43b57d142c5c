import type { ReactNode } from 'react';
import styles from './Columns.module.css';

/** The page's column of reading width and, where there is room, something beside it. */
export function Columns({
  children,
  aside,
  asideAtTop,
}: {
  children: ReactNode;
  aside?: ReactNode;
  /** Begins beside the first card instead of below the page's title. */
  asideAtTop?: boolean;
}) {
  return (
    <div className={styles.columns}>
      <div className={styles.main}>{children}</div>
      {aside && <aside className={`${styles.aside} ${asideAtTop ? styles.top : ''}`}>{aside}</aside>}
    </div>
  );
}

/** The page's column across the whole width. */
export function Wide({ children }: { children: ReactNode }) {
  return <div className={styles.wide}>{children}</div>;
}
