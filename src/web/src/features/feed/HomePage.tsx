import { graphql, type PreloadedQuery, usePreloadedQuery } from 'react-relay/hooks';
import type { HomePageQuery } from '../../__generated__/HomePageQuery.graphql';
import type { Place } from '../../router/match';
import { queryPage } from '../../router/page';
import { Feed } from './Feed';
import { HomeFrame } from './HomeFrame';
import { messages } from './messages';

const query = graphql`
  query HomePageQuery @throwOnFieldError {
    ...HomeFrame_query
    ...Feed_query
  }
`;

function HomePage({ query: loaded, place }: { query: PreloadedQuery<HomePageQuery>; place: Place }) {
  const data = usePreloadedQuery<HomePageQuery>(query, loaded);
  return (
    <HomeFrame query={data} tab={messages.title}>
      <Feed query={data} search={place.search} />
    </HomeFrame>
  );
}

export const homePage = queryPage<HomePageQuery>(query, () => ({}), HomePage);
