import { type KeyboardEvent, startTransition, useState } from 'react';
import { graphql, type PreloadedQuery, usePaginationFragment, usePreloadedQuery } from 'react-relay/hooks';
import type { HistoryMoreQuery } from '../../../__generated__/HistoryMoreQuery.graphql';
import type { HistoryPage_page$key } from '../../../__generated__/HistoryPage_page.graphql';
import type { HistoryPageMutation } from '../../../__generated__/HistoryPageMutation.graphql';
import type { HistoryPageQuery } from '../../../__generated__/HistoryPageQuery.graphql';
import { ButtonLink } from '../../../design/controls/Button';
import { useDeed } from '../../../design/controls/useDeed';
import { Muted } from '../../../design/surfaces/Card';
import { Columns } from '../../../design/surfaces/Columns';
import { PageHeader } from '../../../design/surfaces/PageHeader';
import { ListEnd, NotFound } from '../../../design/surfaces/States';
import { queryPage } from '../../../router/page';
import { messages as taking } from '../../moderation/redaction/messages';
import { messages } from '../messages';
import styles from './History.module.css';
import { messages as words } from './messages';
import { comparisonAddress, most, withChoice } from './pair';
import { Revision } from './Revision';

const query = graphql`
  query HistoryPageQuery($slug: String!) @throwOnFieldError {
    pageBySlug(slug: $slug) {
      ...HistoryPage_page
    }
  }
`;

function HistoryPage({ query: loaded }: { query: PreloadedQuery<HistoryPageQuery> }) {
  const { pageBySlug } = usePreloadedQuery<HistoryPageQuery>(query, loaded);
  return pageBySlug ? <Revisions page={pageBySlug} /> : <NotFound />;
}

/** Every version, the newest first. Space chooses two, the arrows go from one choice to the next. */
function Revisions({ page: key }: { page: HistoryPage_page$key }) {
  const { data, hasNext, isLoadingNext, loadNext, refetch } = usePaginationFragment<
    HistoryMoreQuery,
    HistoryPage_page$key
  >(
    graphql`
      fragment HistoryPage_page on Page
      @argumentDefinitions(first: { type: "Int", defaultValue: 10 }, after: { type: "String" })
      @refetchable(queryName: "HistoryMoreQuery") {
        id
        slug
        title
        mayRedact
        revisionNumber
        revisions(first: $first, after: $after) @connection(key: "HistoryPage_revisions") {
          edges {
            node {
              number
              ...Revision_revision
            }
          }
        }
      }
    `,
    key,
  );
  const [redact, isRedacting] = useDeed<HistoryPageMutation>(graphql`
    mutation HistoryPageMutation($input: RedactPageRevisionInput!) {
      done: redactPageRevision(input: $input) {
        errors {
          __typename
          ... on Error {
            message
            values { name number at texts }
          }
        }
      }
    }
  `);
  const [chosen, setChosen] = useState<readonly number[]>([]);
  const isFull = chosen.length === most;
  return (
    <Columns>
      <PageHeader title={messages.historyOf(data.title)}>
        <ButtonLink to={`/pages/${data.slug}`}>{messages.read}</ButtonLink>
      </PageHeader>
      {data.revisionNumber > 1 && <Muted>{words.choose}</Muted>}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the arrows are an extra of the boxes in it */}
      <div className={styles.revisions} onKeyDown={moveAmongChoices}>
        {(data.revisions.edges ?? []).map(({ node }) => (
          <Revision
            key={node.number}
            revision={node}
            isChosen={chosen.includes(node.number)}
            mayChoose={data.revisionNumber > 1 && (!isFull || chosen.includes(node.number))}
            comparison={chosen.includes(node.number) ? comparisonAddress(data.slug, chosen) : undefined}
            comparisonName={words.compareBoth(chosen[0] ?? 0, chosen[1] ?? 0)}
            onChoose={() => setChosen(withChoice(chosen, node.number))}
            isBusy={isRedacting}
            onRedact={
              data.mayRedact && node.number < data.revisionNumber
                ? (reason) =>
                    redact({ input: { pageId: data.id, number: node.number, reason } }, taking.taken, () => {
                      setChosen(chosen.filter((number) => number !== node.number));
                      startTransition(() => {
                        refetch({}, { fetchPolicy: 'network-only' });
                      });
                    })
                : undefined
            }
          />
        ))}
      </div>
      <p role="status" className="hidden">
        {isFull ? words.full : chosen.length > 0 && words.chosen(chosen.length)}
      </p>
      <ListEnd hasNext={hasNext} isLoading={isLoadingNext} onMore={() => loadNext(10)} />
    </Columns>
  );
}

function moveAmongChoices(event: KeyboardEvent<HTMLElement>): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  const boxes = [...event.currentTarget.querySelectorAll<HTMLInputElement>('[type=checkbox]:enabled')];
  const at = boxes.indexOf(event.target as HTMLInputElement);
  if (!step || at < 0) return;
  event.preventDefault();
  boxes[at + step]?.focus();
}

export const historyPage = queryPage<HistoryPageQuery>(
  query,
  ({ params }) => ({ slug: params.slug ?? '' }),
  HistoryPage,
);
