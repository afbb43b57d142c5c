import { graphql, type PreloadedQuery, usePaginationFragment, usePreloadedQuery } from 'react-relay/hooks';
import type { DraftsMoreQuery } from '../../../__generated__/DraftsMoreQuery.graphql';
import type { DraftsPage_viewer$key } from '../../../__generated__/DraftsPage_viewer.graphql';
import type { DraftsPageQuery } from '../../../__generated__/DraftsPageQuery.graphql';
import { ButtonLink } from '../../../design/controls/Button';
import { Muted } from '../../../design/surfaces/Card';
import { Columns } from '../../../design/surfaces/Columns';
import { PageHeader } from '../../../design/surfaces/PageHeader';
import { Empty, ListEnd } from '../../../design/surfaces/States';
import { queryPage } from '../../../router/page';
import { DraftCard } from './DraftCard';
import styles from './Drafts.module.css';
import { messages } from './messages';
import { useRemoval } from './useRemoval';

const query = graphql`
  query DraftsPageQuery @throwOnFieldError {
    viewer {
      ...DraftsPage_viewer
    }
  }
`;

/** What the reader is writing, and what waits for its time; the last begun first. */
function DraftsPage({ query: loaded }: { query: PreloadedQuery<DraftsPageQuery> }) {
  const found = usePreloadedQuery<DraftsPageQuery>(query, loaded);
  const { data, hasNext, isLoadingNext, loadNext } = usePaginationFragment<
    DraftsMoreQuery,
    DraftsPage_viewer$key
  >(
    graphql`
      fragment DraftsPage_viewer on Viewer
      @argumentDefinitions(first: { type: "Int", defaultValue: 20 }, after: { type: "String" })
      @refetchable(queryName: "DraftsMoreQuery") {
        drafts(first: $first, after: $after) @connection(key: "DraftsPage_drafts") {
          edges {
            node {
              id
              ...DraftCard_draft
            }
          }
        }
      }
    `,
    found.viewer,
  );
  const removal = useRemoval();
  const drafts = (data.drafts.edges ?? [])
    .map(({ node }) => node)
    .filter((draft) => draft && !removal.isGone(draft.id));
  return (
    <Columns>
      <PageHeader title={messages.title} />
      <Muted>{messages.how}</Muted>
      {drafts.length === 0 && !hasNext ? (
        <Empty
          title={messages.emptyTitle}
          body={messages.emptyBody}
          action={<ButtonLink to="/?compose">{messages.write}</ButtonLink>}
        />
      ) : (
        <>
          <ul className={styles.list}>
            {drafts.map((draft) => (
              <li key={draft.id}>
                <DraftCard draft={draft} onRemove={removal.remove} />
              </li>
            ))}
          </ul>
          <ListEnd
            hasNext={hasNext}
            isLoading={isLoadingNext}
            onMore={() => loadNext(20)}
            end={messages.end}
          />
        </>
      )}
    </Columns>
  );
}

export const draftsPage = queryPage<DraftsPageQuery>(query, () => ({}), DraftsPage);
