import { lazy, type ReactNode, Suspense } from 'react';
import { graphql, useFragment } from 'react-relay/hooks';
import type { HomeFrame_query$key } from '../../__generated__/HomeFrame_query.graphql';
import { TabLink, Tabs } from '../../design/controls/Tabs';
import { Stack } from '../../design/surfaces/Card';
import { Columns } from '../../design/surfaces/Columns';
import { PageHeader } from '../../design/surfaces/PageHeader';
import { afterDrawn } from '../../router/drawn';
import { Part } from '../carried/Part';
import { UpcomingEvents } from '../events/UpcomingEvents';
import { InsideNote } from './InsideNote';
import { messages } from './messages';

const UnreadNumber = lazy(afterDrawn(() => import('./UnreadNumber')));
const WelcomeCard = lazy(afterDrawn(() => import('./welcome/WelcomeCard')));

/** What stands around each way to read what is new: the greeting, the ways, and beside them what is coming up. */
export function HomeFrame({
  query: key,
  tab,
  children,
}: {
  query: HomeFrame_query$key;
  tab: string;
  children: ReactNode;
}) {
  const data = useFragment(
    graphql`
      fragment HomeFrame_query on Query {
        viewer {
          isNew
          person {
            displayName
          }
        }
        ...UpcomingEvents_query
      }
    `,
    key,
  );
  const name = data.viewer.person.displayName;
  return (
    <Columns
      aside={
        <>
          <UpcomingEvents query={data} />
          <InsideNote />
        </>
      }
    >
      <PageHeader title={messages.greeting(new Date().getHours(), name)} tab={tab} />
      <Stack>
        <Tabs label={messages.ways}>
          <TabLink to="/">{messages.following}</TabLink>
          <TabLink to="/for-you">{messages.forYou}</TabLink>
          <TabLink to="/unread">
            {messages.unread}
            <Part instead={null}>
              {(attempt) => (
                <Suspense>
                  <UnreadNumber attempt={attempt} />
                </Suspense>
              )}
            </Part>
          </TabLink>
        </Tabs>
        {data.viewer.isNew && (
          <Suspense>
            <WelcomeCard />
          </Suspense>
        )}
        {children}
      </Stack>
    </Columns>
  );
}
