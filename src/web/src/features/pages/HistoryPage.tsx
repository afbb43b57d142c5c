import { graphql, type PreloadedQuery, usePaginationFragment, usePreloadedQuery } from 'react-relay/hooks';
import type { HistoryMoreQuery } from '../../__generated__/HistoryMoreQuery.graphql';
import type {
  HistoryPage_page$data,
  HistoryPage_page$key,
} from '../../__generated__/HistoryPage_page.graphql';
import type { HistoryPageQuery } from '../../__generated__/HistoryPageQuery.graphql';
import { ButtonLink } from '../../design/controls/Button';
import { Card, SectionTitle, Stack } from '../../design/surfaces/Card';
import { Columns } from '../../design/surfaces/Columns';
import { PageHeader } from '../../design/surfaces/PageHeader';
import { ListEnd, NotFound } from '../../design/surfaces/States';
import { inFull } from '../../design/text/dates';
import { queryPage } from '../../router/page';
import { PersonLine } from '../people/PersonLine';
import { changes as inWords } from './conflict/messages';
import { messages } from './messages';
import styles from './Pages.module.css';

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

function Revisions({ page: key }: { page: HistoryPage_page$key }) {
  const { data, hasNext, isLoadingNext, loadNext } = usePaginationFragment<
    HistoryMoreQuery,
    HistoryPage_page$key
  >(
    graphql`
      fragment HistoryPage_page on Page
      @argumentDefinitions(first: { type: "Int", defaultValue: 10 }, after: { type: "String" })
      @refetchable(queryName: "HistoryMoreQuery") {
        slug
        title
        revisions(first: $first, after: $after) @connection(key: "HistoryPage_revisions") {
          edges {
            node {
              number
              title
              revisedAt
              revisedBy {
                ...PersonLine_person
              }
              changes {
                kind
                text
              }
            }
          }
        }
      }
    `,
    key,
  );
  return (
    <Columns>
      <PageHeader title={messages.historyOf(data.title)}>
        <ButtonLink to={`/pages/${data.slug}`}>{messages.read}</ButtonLink>
      </PageHeader>
      {(data.revisions.edges ?? []).map(({ node }) => (
        <Revision key={node.number} revision={node} />
      ))}
      <ListEnd hasNext={hasNext} isLoading={isLoadingNext} onMore={() => loadNext(10)} />
    </Columns>
  );
}

type RevisionData = NonNullable<HistoryPage_page$data['revisions']['edges']>[number]['node'];

function Revision({ revision }: { revision: RevisionData }) {
  const words = (kind: string) =>
    revision.changes.filter((change) => change.kind === kind).flatMap(({ text }) => text.match(/\S+/g) ?? [])
      .length;
  return (
    <Card as="article">
      <Stack gap={12}>
        <SectionTitle>
          {messages.version(revision.number)}: <bdi>{revision.title}</bdi>
        </SectionTitle>
        <PersonLine person={revision.revisedBy} size={36}>
          <time dateTime={revision.revisedAt}>{inFull(revision.revisedAt)}</time>
          {' · '}
          {revision.number === 1 ? messages.first : messages.changes(words('ADDED'), words('REMOVED'))}
        </PersonLine>
        <p className={styles.diff} dir="auto">
          {revision.changes.map(({ kind, text }, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the parts have no ids and are replaced whole
            <Part key={index} kind={revision.number === 1 ? 'SAME' : kind} text={text} />
          ))}
        </p>
      </Stack>
    </Card>
  );
}

function Part({ kind, text }: { kind: string; text: string }) {
  if (kind !== 'ADDED' && kind !== 'REMOVED') return text;
  const Change = kind === 'ADDED' ? 'ins' : 'del';
  const [before, behind] = kind === 'ADDED' ? inWords.added : inWords.removed;
  // Not every screen reader tells of ins and del.
  return (
    <Change>
      <span className="hidden">{`${before} `}</span>
      {text}
      <span className="hidden">{`, ${behind} `}</span>
    </Change>
  );
}

export const historyPage = queryPage<HistoryPageQuery>(
  query,
  ({ params }) => ({ slug: params.slug ?? '' }),
  HistoryPage,
);
