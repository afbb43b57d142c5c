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

export function TabLink({ to, children }: { to: string; children: ReactNode }) {
  const path = usePath();
  return (
    <Link to={to} className={styles.tab} aria-current={path === to ? 'page' : undefined}>
      {children}
    </Link>
  );
}
