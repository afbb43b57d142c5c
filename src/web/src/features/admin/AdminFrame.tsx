import type { ReactNode } from 'react';
import { Columns } from '../../design/surfaces/Columns';
import { PageHeader } from '../../design/surfaces/PageHeader';
import { Link } from '../../router/Link';
import styles from './Admin.module.css';
import { messages, tabs } from './messages';

export type Tab = (typeof tabs)[number]['tab'];

/** What all tabs of the administration stand in. */
export function AdminFrame({ tab, title, children }: { tab: Tab; title: string; children: ReactNode }) {
  return (
    <Columns>
      <PageHeader title={title} kicker={messages.title} />
      <nav className={styles.tabs} aria-label={messages.tabs}>
        {tabs.map((other) => (
          <Link
            key={other.tab}
            to={`/admin/${other.tab}`}
            className={styles.tab}
            aria-current={other.tab === tab ? 'page' : undefined}
          >
            {other.label}
          </Link>
        ))}
      </nav>
      {children}
    </Columns>
  );
}

/** Facts beside their names. */
export function Facts({ facts }: { facts: readonly (readonly [string, ReactNode])[] }) {
  return (
    <dl className={styles.facts}>
      {facts.map(([name, value]) => (
        <div key={name} style={{ display: 'contents' }}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
