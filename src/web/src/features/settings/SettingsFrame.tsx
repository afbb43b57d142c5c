import type { ReactNode } from 'react';
import { TabLink, Tabs } from '../../design/controls/Tabs';
import { Columns } from '../../design/surfaces/Columns';
import { PageHeader } from '../../design/surfaces/PageHeader';
import { messages } from './messages';

const tabs = [
  { to: '/settings/profile', label: messages.profile },
  { to: '/settings/notifications', label: messages.notifications },
  { to: '/settings/privacy', label: messages.privacy },
  { to: '/settings/consent', label: messages.consent },
  { to: '/settings/appearance', label: messages.appearance },
  { to: '/settings/data', label: messages.data },
  { to: '/settings/reports', label: messages.reports },
];

/** What all pages of settings share: the title, and the way to the others. */
export function SettingsFrame({ title, children }: { title: string; children: ReactNode }) {
  return (
    <Columns>
      <PageHeader title={title} />
      <Tabs label={messages.title}>
        {tabs.map(({ to, label }) => (
          <TabLink key={to} to={to}>
            {label}
          </TabLink>
        ))}
      </Tabs>
      {children}
    </Columns>
  );
}
