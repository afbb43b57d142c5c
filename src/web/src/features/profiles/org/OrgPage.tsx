import { useEffect, useSyncExternalStore } from 'react';
import { graphql, type PreloadedQuery, usePaginationFragment, usePreloadedQuery } from 'react-relay/hooks';
import type { OrgMoreQuery } from '../../../__generated__/OrgMoreQuery.graphql';
import type { OrgPage_query$key } from '../../../__generated__/OrgPage_query.graphql';
import type { OrgPageQuery } from '../../../__generated__/OrgPageQuery.graphql';
import { ButtonLink } from '../../../design/controls/Button';
import { TabLink, Tabs } from '../../../design/controls/Tabs';
import { Card, Muted } from '../../../design/surfaces/Card';
import { Wide } from '../../../design/surfaces/Columns';
import { PageHeader } from '../../../design/surfaces/PageHeader';
import { Empty, ListEnd } from '../../../design/surfaces/States';
import type { Place } from '../../../router/match';
import { queryPage } from '../../../router/page';
import { messages } from './messages';
import { OrgList } from './OrgList';
import { OrgTree } from './OrgTree';
import { useBranches } from './useBranches';

const query = graphql`
  query OrgPageQuery($person: String!, $hasPerson: Boolean!) @throwOnFieldError {
    ...OrgPage_query
    personByHandle(handle: $person) @include(if: $hasPerson) {
      id
      managementChain {
        id
      }
    }
  }
`;

const narrow = matchMedia('(max-width: 719px)');

/** Who works for whom: a tree, or a list where there is little room. `?person=` opens the way down to somebody. */
function OrgPage({ query: loaded, place }: { query: PreloadedQuery<OrgPageQuery>; place: Place }) {
  const data = usePreloadedQuery<OrgPageQuery>(query, loaded);
  const key: OrgPage_query$key = data;
  const {
    data: { peopleWithoutManager },
    hasNext,
    isLoadingNext,
    loadNext,
  } = usePaginationFragment<OrgMoreQuery, OrgPage_query$key>(
    graphql`
      fragment OrgPage_query on Query
      @argumentDefinitions(first: { type: "Int", defaultValue: 50 }, after: { type: "String" })
      @refetchable(queryName: "OrgMoreQuery") {
        peopleWithoutManager(first: $first, after: $after) @connection(key: "OrgPage_peopleWithoutManager") {
          edges {
            node {
              id
              handle
              displayName
              title
              photoUrl
              reportCount
            }
          }
        }
      }
    `,
    key,
  );
  const top = (peopleWithoutManager.edges ?? []).map(({ node }) => node);
  const branches = useBranches();
  const { show } = branches;
  const above = data.personByHandle?.managementChain.map(({ id }) => id).join(' ') ?? '';
  useEffect(() => {
    for (const id of above.split(' ').filter(Boolean)) show(id);
  }, [above, show]);
  const [only] = top.length === 1 ? top : [];
  useEffect(() => {
    if (only) show(only.id);
  }, [only, show]);

  const isNarrow = useSyncExternalStore(
    (listener) => {
      narrow.addEventListener('change', listener);
      return () => narrow.removeEventListener('change', listener);
    },
    () => narrow.matches,
  );
  const view = place.search.get('view') ?? (isNarrow ? 'list' : 'tree');
  const person = place.search.get('person');
  const address = (wanted: string) =>
    `/org?${new URLSearchParams({ ...(person && { person }), view: wanted })}`;
  return (
    <Wide>
      <PageHeader title={messages.title}>
        <ButtonLink to="/people">{messages.people}</ButtonLink>
      </PageHeader>
      <Muted>{messages.intro}</Muted>
      <Tabs label={messages.views}>
        <TabLink to={address('tree')} isCurrent={view !== 'list'}>
          {messages.tree}
        </TabLink>
        <TabLink to={address('list')} isCurrent={view === 'list'}>
          {messages.list}
        </TabLink>
      </Tabs>
      {top.length === 0 ? (
        <Empty
          title={messages.none}
          body={messages.noneBody}
          action={<ButtonLink to="/people">{messages.people}</ButtonLink>}
        />
      ) : (
        <Card as="div">
          {view === 'list' ? (
            <OrgList people={top} branches={branches} />
          ) : (
            <OrgTree top={top} branches={branches} focus={data.personByHandle?.id} />
          )}
        </Card>
      )}
      <ListEnd hasNext={hasNext} isLoading={isLoadingNext} onMore={() => loadNext(50)} />
    </Wide>
  );
}

export const orgPage = queryPage<OrgPageQuery>(
  query,
  ({ search }) => ({ person: search.get('person') ?? '', hasPerson: search.has('person') }),
  OrgPage,
);
