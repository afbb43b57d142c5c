import { TabLink, Tabs } from '../../../design/controls/Tabs';
import { messages } from './messages';

/** The two ways to see events. */
export function ViewTabs({ view }: { view: 'list' | 'month' }) {
  return (
    <Tabs label={messages.views}>
      <TabLink to="/events" isCurrent={view === 'list'}>
        {messages.list}
      </TabLink>
      <TabLink to="/events?view=month" isCurrent={view === 'month'}>
        {messages.month}
      </TabLink>
    </Tabs>
  );
}
