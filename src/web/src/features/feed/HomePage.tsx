import { graphql, type PreloadedQuery, usePreloadedQuery } from 'react-relay/hooks';
import type { HomePageQuery } from '../../__generated__/HomePageQuery.graphql';
import { Columns } from '../../design/surfaces/Columns';
import { PageHeader } from '../../design/surfaces/PageHeader';
import type { Place } from '../../router/match';
import { queryPage } from '../../router/page';
import { UpcomingEvents } from '../events/UpcomingEvents';
import { Feed } from './Feed';
import { InsideNote } from './InsideNote';
import { messages } from './messages';

const query = graphql`
  query HomePageQuery @throwOnFieldError {
    viewer {
      person {
        displayName
      }
    }
    ...Feed_query
    ...UpcomingEvents_query
  }
`;

function HomePage({ query: loaded, place }: { query: PreloadedQuery<HomePageQuery>; place: Place }) {
  const data = usePreloadedQuery<HomePageQuery>(query, loaded);
  const name = data.viewer.person.displayName.split(' ')[0] ?? '';
  return (
    <Columns
      aside={
        <>
          <UpcomingEvents query={data} />
          <InsideNote />
        </>
      }
    >
      <PageHeader title={messages.greeting(new Date().getHours(), name)} tab={messages.title} />
      <Feed query={data} search={place.search} />
    </Columns>
  );
}

export const homePage = queryPage<HomePageQuery>(query, () => ({}), HomePage);
