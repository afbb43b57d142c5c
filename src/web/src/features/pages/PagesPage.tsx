import { graphql, type PreloadedQuery, usePaginationFragment, usePreloadedQuery } from 'react-relay/hooks';
import type { PagesMoreQuery } from '../../__generated__/PagesMoreQuery.graphql';
import type { PagesPage_query$key } from '../../__generated__/PagesPage_query.graphql';
import type { PagesPageQuery } from '../../__generated__/PagesPageQuery.graphql';
import { ButtonLink } from '../../design/controls/Button';
import { Muted } from '../../design/surfaces/Card';
import { Columns } from '../../design/surfaces/Columns';
import { PageHeader } from '../../design/surfaces/PageHeader';
import { Empty, ListEnd } from '../../design/surfaces/States';
import { filled } from '../../design/text/filled';
import { Moment } from '../../design/text/Moment';
import { queryPage } from '../../router/page';
import { messages } from './messages';
import { PageList } from './PageList';

const query = graphql`
  query PagesPageQuery @throwOnFieldError {
    ...PagesPage_query
  }
`;

function PagesPage({ query: loaded }: { query: PreloadedQuery<PagesPageQuery> }) {
  const key: PagesPage_query$key = usePreloadedQuery<PagesPageQuery>(query, loaded);
  const { data, hasNext, isLoadingNext, loadNext } = usePaginationFragment<
    PagesMoreQuery,
    PagesPage_query$key
  >(
    graphql`
      fragment PagesPage_query on Query
      @argumentDefinitions(first: { type: "Int", defaultValue: 50 }, after: { type: "String" })
      @refetchable(queryName: "PagesMoreQuery") {
        pages(first: $first, after: $after) @connection(key: "PagesPage_pages") {
          edges {
            node {
              id
              slug
              title
              revisedAt
              group {
                name
              }
              revisedBy {
                displayName
              }
            }
          }
        }
      }
    `,
    key,
  );
  const pages = (data.pages.edges ?? []).map(({ node }) => node);
  return (
    <Columns>
      <PageHeader title={messages.title}>
        <ButtonLink look="primary" icon="plus" to="/pages/new">
          {messages.new}
        </ButtonLink>
      </PageHeader>
      <Muted>{messages.intro}</Muted>
      {pages.length === 0 ? (
        <Empty
          title={messages.none}
          body={messages.noneBody}
          action={<ButtonLink to="/pages/new">{messages.new}</ButtonLink>}
        />
      ) : (
        <PageList
          pages={pages}
          said={({ group, revisedAt, revisedBy }) =>
            filled(
              messages.revisedIn,
              <bdi>{group.name}</bdi>,
              <Moment at={revisedAt} />,
              <bdi>{revisedBy.displayName}</bdi>,
            )
          }
        />
      )}
      <ListEnd hasNext={hasNext} isLoading={isLoadingNext} onMore={() => loadNext(50)} />
    </Columns>
  );
}

export const pagesPage = queryPage<PagesPageQuery>(query, () => ({}), PagesPage);
