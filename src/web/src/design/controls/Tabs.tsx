import type { ReactNode } from 'react';
import { Link, usePath } from '../../router/Link';
import styles from './Tabs.module.css';

/** Views of one thing, each with an address of its own. */
export function Tabs({ label, children }: { label: string; children: ReactNode }) {
  return (
    <nav className={styles.tabs} aria-label={label}>
      {children}
    </nav>
  );
}

/** One of the views; the one that is shown is, unless said otherwise, the one whose address this is. */
export function TabLink({
  to,
  isCurrent,
  children,
}: {
  to: string;
  isCurrent?: boolean;
  children: ReactNode;
}) {
  const path = usePath();
  return (
    <Link to={to} className={styles.tab} aria-current={(isCurrent ?? path === to) ? 'page' : undefined}>
      {children}
    </Link>
  );
}
