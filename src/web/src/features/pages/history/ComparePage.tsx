import { useEffect } from 'react';
import { graphql, type PreloadedQuery, useFragment, usePreloadedQuery } from 'react-relay/hooks';
import type { ComparePage_revision$key } from '../../../__generated__/ComparePage_revision.graphql';
import type { ComparePageQuery } from '../../../__generated__/ComparePageQuery.graphql';
import { ButtonLink } from '../../../design/controls/Button';
import { Notice } from '../../../design/surfaces/Badge';
import { Card, Muted, SectionTitle, Stack } from '../../../design/surfaces/Card';
import { Wide } from '../../../design/surfaces/Columns';
import { PageHeader } from '../../../design/surfaces/PageHeader';
import { NotFound } from '../../../design/surfaces/States';
import { inFull } from '../../../design/text/dates';
import { navigate } from '../../../router/history';
import type { Place } from '../../../router/match';
import { queryPage } from '../../../router/page';
import { Redaction } from '../../moderation/redaction/Redaction';
import { PersonLine } from '../../people/PersonLine';
import { messages } from '../messages';
import { Changed, Part, type TextChange } from './Changed';
import styles from './History.module.css';
import { messages as words } from './messages';
import { comparisonAddress, pairOf, wordsOf } from './pair';

const query = graphql`
  query ComparePageQuery($slug: String!, $from: Int!, $to: Int!) @throwOnFieldError {
    pageBySlug(slug: $slug) {
      slug
      title
      comparison(from: $from, to: $to) {
        older {
          number
          title
          ...ComparePage_revision
        }
        newer {
          number
          title
          ...ComparePage_revision
        }
        changes {
          kind
          text
        }
      }
    }
  }
`;

function ComparePage({ query: loaded, place }: { query: PreloadedQuery<ComparePageQuery>; place: Place }) {
  const { pageBySlug: page } = usePreloadedQuery<ComparePageQuery>(query, loaded);
  const { from, to } = pairOf(place.search);
  const right = page?.comparison && comparisonAddress(page.slug, [from, to]);
  const isTurned = place.search.get('a') === String(to);
  useEffect(() => {
    if (right && isTurned) navigate(right, { replace: true });
  }, [right, isTurned]);
  if (!page?.comparison) return <NotFound />;
  const { older, newer, changes } = page.comparison;
  const isRetitled = older.title !== newer.title;
  return (
    <Wide>
      <PageHeader title={words.title(older.number, newer.number, page.title)}>
        <ButtonLink look="quiet" icon="history" letter="h" to={`/pages/${page.slug}/history`}>
          {messages.history}
        </ButtonLink>
      </PageHeader>
      {changes ? <Told changes={changes} isRetitled={isRetitled} /> : <Notice>{words.cannot}</Notice>}
      <div className={styles.sides}>
        <Side revision={older} title={older.title} kind={isRetitled ? 'REMOVED' : 'SAME'}>
          {changes?.filter(({ kind }) => kind !== 'ADDED')}
        </Side>
        <Side revision={newer} title={newer.title} kind={isRetitled ? 'ADDED' : 'SAME'}>
          {changes?.filter(({ kind }) => kind !== 'REMOVED')}
        </Side>
      </div>
    </Wide>
  );
}

/** What became of the words, and how that is marked. */
function Told({ changes, isRetitled }: { changes: readonly TextChange[]; isRetitled: boolean }) {
  const { added, removed } = wordsOf(changes);
  if (!isRetitled && changes.every(({ kind }) => kind === 'SAME')) return <Muted>{words.alike}</Muted>;
  return (
    <Muted>
      {messages.changes(added, removed)}
      <br />
      {words.marks}
    </Muted>
  );
}

function Side({
  revision: key,
  title,
  kind,
  children,
}: {
  revision: ComparePage_revision$key;
  title: string;
  /** What its title is in the comparison. */
  kind: string;
  /** Left out where the two cannot be compared. */
  children?: readonly TextChange[];
}) {
  const { number, revisedAt, revisedBy, redaction } = useFragment(
    graphql`
      fragment ComparePage_revision on PageRevision {
        number
        revisedAt
        revisedBy {
          ...PersonLine_person
        }
        redaction {
          ...Redaction_redaction
        }
      }
    `,
    key,
  );
  return (
    <Card as="article">
      <Stack gap={12}>
        <SectionTitle>{messages.version(number)}</SectionTitle>
        <PersonLine person={revisedBy} size={36}>
          <time dateTime={revisedAt}>{inFull(revisedAt)}</time>
        </PersonLine>
        {children && (
          <>
            <p className={styles.title} dir="auto">
              <Part kind={kind} text={title} />
            </p>
            <Changed changes={children} />
          </>
        )}
        {redaction && <Redaction number={number} redaction={redaction} isBusy={false} />}
      </Stack>
    </Card>
  );
}

export const comparePage = queryPage<ComparePageQuery>(
  query,
  ({ params, search }) => ({ slug: params.slug ?? '', ...pairOf(search) }),
  ComparePage,
);
