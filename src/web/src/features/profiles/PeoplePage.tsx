import { graphql, type PreloadedQuery, usePaginationFragment, usePreloadedQuery } from 'react-relay/hooks';
import type { PeopleMoreQuery } from '../../__generated__/PeopleMoreQuery.graphql';
import type { PeoplePage_query$key } from '../../__generated__/PeoplePage_query.graphql';
import type { PeoplePageQuery } from '../../__generated__/PeoplePageQuery.graphql';
import { ButtonLink } from '../../design/controls/Button';
import { TextField } from '../../design/controls/Field';
import { Card, Muted } from '../../design/surfaces/Card';
import { Wide } from '../../design/surfaces/Columns';
import { PageHeader } from '../../design/surfaces/PageHeader';
import { Empty, ListEnd } from '../../design/surfaces/States';
import { navigate } from '../../router/history';
import type { Place } from '../../router/match';
import { queryPage } from '../../router/page';
import { PersonLine } from '../people/PersonLine';
import { messages } from './messages';
import styles from './Profiles.module.css';

const query = graphql`
  query PeoplePageQuery($search: String) @throwOnFieldError {
    ...PeoplePage_query @arguments(search: $search)
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
        first: { type: "Int", defaultValue: 30 }
        after: { type: "String" }
      )
      @refetchable(queryName: "PeopleMoreQuery") {
        people(search: $search, first: $first, after: $after) @connection(key: "PeoplePage_people") {
          edges {
            node {
              id
              title
              department
              ...PersonLine_person
            }
          }
        }
      }
    `,
    key,
  );
  const search = place.search.get('search') ?? '';
  const people = (data.people.edges ?? []).map(({ node }) => node);
  return (
    <Wide>
      <PageHeader title={messages.title} />
      <search>
        <form
          className={styles.search}
          action={(form) =>
            navigate(`/people?search=${encodeURIComponent(String(form.get('search') ?? '').trim())}`)
          }
        >
          <TextField label={messages.search} name="search" type="search" defaultValue={search} />
        </form>
      </search>
      {search && people.length > 0 && <Muted>{messages.results(search)}</Muted>}
      {people.length === 0 ? (
        <Empty
          title={messages.none}
          body={messages.noneBody}
          action={<ButtonLink to="/people">{messages.everybody}</ButtonLink>}
        />
      ) : (
        <ul className={styles.grid}>
          {people.map((person) => (
            <Card key={person.id} as="li">
              <PersonLine person={person} size={52}>
                <span dir="auto">{person.title}</span>
                <br />
                <span dir="auto">{person.department}</span>
              </PersonLine>
            </Card>
          ))}
        </ul>
      )}
      <ListEnd hasNext={hasNext} isLoading={isLoadingNext} onMore={() => loadNext(30)} />
    </Wide>
  );
}

export const peoplePage = queryPage<PeoplePageQuery>(
  query,
  ({ search }) => ({ search: search.get('search') || null }),
  PeoplePage,
);
