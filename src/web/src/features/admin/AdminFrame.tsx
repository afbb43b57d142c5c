import type { ReactNode } from 'react';
import { TabLink, Tabs } from '../../design/controls/Tabs';
import { Columns } from '../../design/surfaces/Columns';
import { PageHeader } from '../../design/surfaces/PageHeader';
import { messages, tabs } from './messages';

export type Tab = (typeof tabs)[number]['tab'];

/** What all tabs of the administration stand in. */
export function AdminFrame({ tab, title, children }: { tab: Tab; title: string; children: ReactNode }) {
  return (
    <Columns>
      <PageHeader title={title} kicker={messages.title} />
      <Tabs label={messages.tabs}>
        {tabs.map((other) => (
          <TabLink key={other.tab} to={`/admin/${other.tab}`} isCurrent={other.tab === tab}>
            {other.label}
          </TabLink>
        ))}
      </Tabs>
      {children}
    </Columns>
  );
}
