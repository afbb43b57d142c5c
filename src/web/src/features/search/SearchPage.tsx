import { graphql, type PreloadedQuery, usePaginationFragment, usePreloadedQuery } from 'react-relay/hooks';
import type { SearchMoreQuery } from '../../__generated__/SearchMoreQuery.graphql';
import type { SearchPage_query$key } from '../../__generated__/SearchPage_query.graphql';
import type { SearchPageQuery, SearchType } from '../../__generated__/SearchPageQuery.graphql';
import { Card, Muted } from '../../design/surfaces/Card';
import { Columns } from '../../design/surfaces/Columns';
import { PageHeader } from '../../design/surfaces/PageHeader';
import { Empty, ListEnd } from '../../design/surfaces/States';
import { filled } from '../../design/text/filled';
import { Moment } from '../../design/text/Moment';
import { refusalText } from '../../relay/refusal';
import { Link } from '../../router/Link';
import type { Place } from '../../router/match';
import { queryPage } from '../../router/page';
import { messages } from './messages';
import styles from './Search.module.css';
import { SearchHit } from './SearchHit';
import { SearchTabs } from './SearchTabs';

const query = graphql`
  query SearchPageQuery($query: String!, $type: SearchType) @throwOnFieldError {
    ...SearchPage_query @arguments(query: $query, type: $type)
    searchSuggestions(prefix: $query)
  }
`;

function SearchPage({ query: loaded, place }: { query: PreloadedQuery<SearchPageQuery>; place: Place }) {
  const page = usePreloadedQuery<SearchPageQuery>(query, loaded);
  const key: SearchPage_query$key = page;
  const { data, hasNext, isLoadingNext, loadNext } = usePaginationFragment<
    SearchMoreQuery,
    SearchPage_query$key
  >(
    graphql`
      fragment SearchPage_query on Query
      @argumentDefinitions(
        query: { type: "String!" }
        type: { type: "SearchType" }
        first: { type: "Int", defaultValue: 20 }
        after: { type: "String" }
      )
      @refetchable(queryName: "SearchMoreQuery") {
        search(query: $query, type: $type) {
          refusal {
            __typename
            message
            values { name number at texts }
          }
          totalCount
          isCapped
          isNear
          searchedSince
          ...SearchTabs_results
          hits(first: $first, after: $after) @connection(key: "SearchPage_hits") {
            edges {
              cursor
              node {
                ...SearchHit_hit
              }
            }
          }
        }
      }
    `,
    key,
  );
  const sought = place.search.get('q') ?? '';
  const type = typeIn(place);
  const { refusal, totalCount, isCapped, isNear, searchedSince } = data.search;
  const hits = data.search.hits.edges ?? [];
  const isAsked = sought.trim().length > 0;
  return (
    <Columns>
      <PageHeader title={isAsked ? messages.titled(sought) : messages.title} />
      <p role="status" className={styles.count}>
        {isAsked && (refusal ? refusalText([refusal]) : messages.found(totalCount, isCapped))}
      </p>
      {totalCount > 0 && <SearchTabs results={data.search} query={sought} type={type} />}
      {isNear && <Muted>{messages.near}</Muted>}
      {hits.length > 0 && (
        <Card flush>
          <ol className={styles.hits}>
            {hits.map(({ cursor, node }) => (
              <li key={cursor}>
                <SearchHit hit={node} />
              </li>
            ))}
          </ol>
        </Card>
      )}
      {hits.length === 0 && (
        <Empty
          title={isAsked ? (type ? messages.noneOf[type] : messages.none) : messages.title}
          body={isAsked ? messages.noneBody : messages.startBody}
          action={<Perhaps queries={page.searchSuggestions} />}
        />
      )}
      {searchedSince && <Muted>{filled(messages.since, <Moment at={searchedSince} />)}</Muted>}
      <ListEnd hasNext={hasNext} isLoading={isLoadingNext} onMore={() => loadNext(20)} />
    </Columns>
  );
}

/** What else could be looked for, and how a search is narrowed. */
function Perhaps({ queries }: { queries: readonly string[] }) {
  return (
    <div className={styles.perhaps}>
      {queries.length > 0 && (
        <>
          <p>{messages.perhaps}</p>
          <ul>
            {queries.map((one) => (
              <li key={one}>
                <Link to={`/search?q=${encodeURIComponent(one)}`} dir="auto">
                  {one}
                </Link>
              </li>
            ))}
          </ul>
        </>
      )}
      <p>{messages.hints}</p>
      <code>{messages.hint}</code>
    </div>
  );
}

function typeIn({ search }: Place): SearchType | null {
  const named = search.get('type')?.toUpperCase();
  return named && named in messages.types ? (named as SearchType) : null;
}

export const searchPage = queryPage<SearchPageQuery>(
  query,
  (place) => ({ query: place.search.get('q') ?? '', type: typeIn(place) }),
  SearchPage,
);
