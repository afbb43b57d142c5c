import type { ReactNode } from 'react';
import styles from './PageHeader.module.css';
import { useHeading } from './useHeading';

/** The page's one h1: sets the document's title and takes the focus when the reader came by a link. */
export function PageHeader({
  title,
  tab = title,
  kicker,
  children,
  hidden,
}: {
  title: string;
  tab?: string;
  kicker?: ReactNode;
  children?: ReactNode;
  hidden?: boolean;
}) {
  const heading = useHeading(tab);
  return (
    <header className={hidden ? 'hidden' : styles.header}>
      <div className={styles.words}>
        {kicker && <div className={styles.kicker}>{kicker}</div>}
        <h1 ref={heading} tabIndex={-1} dir="auto" className={styles.title}>
          {title}
        </h1>
      </div>
      {children && <div className={styles.actions}>{children}</div>}
    </header>
  );
}
