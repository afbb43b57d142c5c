import { useRef } from 'react';
import { graphql, type PreloadedQuery, usePaginationFragment, usePreloadedQuery } from 'react-relay/hooks';
import type { PeopleMoreQuery } from '../../__generated__/PeopleMoreQuery.graphql';
import type { PeoplePage_query$key } from '../../__generated__/PeoplePage_query.graphql';
import type { PeoplePageQuery } from '../../__generated__/PeoplePageQuery.graphql';
import { ButtonLink } from '../../design/controls/Button';
import { TextField } from '../../design/controls/Field';
import { Muted } from '../../design/surfaces/Card';
import { Wide } from '../../design/surfaces/Columns';
import { PageHeader } from '../../design/surfaces/PageHeader';
import { Empty, ListEnd } from '../../design/surfaces/States';
import { navigate } from '../../router/history';
import type { Place } from '../../router/match';
import { queryPage } from '../../router/page';
import { messages } from './messages';
import { messages as orgMessages } from './org/messages';
import { PeopleGrid } from './PeopleGrid';
import styles from './Profiles.module.css';

const query = graphql`
  query PeoplePageQuery($search: String, $within: PeopleWithinInput) @throwOnFieldError {
    ...PeoplePage_query @arguments(search: $search, within: $within)
  }
`;

function PeoplePage({ query: loaded, place }: { query: PreloadedQuery<PeoplePageQuery>; place: Place }) {
  const key: PeoplePage_query$key = usePreloadedQuery<PeoplePageQuery>(query, loaded);
  const { data, hasNext, isLoadingNext, loadNext } = usePaginationFragment<
    PeopleMoreQuery,
    PeoplePage_query$key
  >(
    graphql`
      fragment PeoplePage_query on Query
      @argumentDefinitions(
        search: { type: "String" }
        within: { type: "PeopleWithinInput" }
        first: { type: "Int", defaultValue: 30 }
        after: { type: "String" }
      )
      @refetchable(queryName: "PeopleMoreQuery") {
        people(search: $search, within: $within, first: $first, after: $after)
          @connection(key: "PeoplePage_people") {
          edges {
            node {
              ...PeopleGrid_people
            }
          }
        }
      }
    `,
    key,
  );
  const search = place.search.get('search') ?? '';
  const where = place.search.get('department') ?? place.search.get('office');
  const people = (data.people.edges ?? []).map(({ node }) => node);
  const look = useLater((typed: string) => {
    const address = new URLSearchParams(place.search);
    if (typed.trim()) address.set('search', typed.trim());
    else address.delete('search');
    navigate(`/people?${address}`, { replace: true });
  });
  return (
    <Wide>
      <PageHeader title={where ? messages.within(where) : messages.title}>
        <ButtonLink to="/org">{orgMessages.title}</ButtonLink>
      </PageHeader>
      <search className={styles.search}>
        <TextField
          label={messages.search}
          name="search"
          type="search"
          defaultValue={search}
          onChange={(event) => look(event.target.value)}
        />
      </search>
      {search && people.length > 0 && <Muted>{messages.results(search)}</Muted>}
      {people.length === 0 ? (
        <Empty
          title={messages.none}
          body={messages.noneBody}
          action={<ButtonLink to="/people">{messages.everybody}</ButtonLink>}
        />
      ) : (
        <PeopleGrid people={people} />
      )}
      <ListEnd hasNext={hasNext} isLoading={isLoadingNext} onMore={() => loadNext(30)} />
    </Wide>
  );
}

/** Calls with the last value once typing has paused. */
function useLater<T>(call: (value: T) => void): (value: T) => void {
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const latest = useRef(call);
  latest.current = call;
  return (value) => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => latest.current(value), 200);
  };
}

export const peoplePage = queryPage<PeoplePageQuery>(
  query,
  ({ search }) => {
    const [department, office] = [search.get('department'), search.get('office')];
    return {
      search: search.get('search') || null,
      within: department ? { department } : office ? { office } : null,
    };
  },
  PeoplePage,
);
