import { graphql, type PreloadedQuery, usePreloadedQuery } from 'react-relay/hooks';
import type { ReadPageQuery } from '../../__generated__/ReadPageQuery.graphql';
import { ButtonLink } from '../../design/controls/Button';
import { Card, Row, Stack } from '../../design/surfaces/Card';
import { Columns } from '../../design/surfaces/Columns';
import { PageHeader } from '../../design/surfaces/PageHeader';
import { NotFound } from '../../design/surfaces/States';
import { filled } from '../../design/text/filled';
import { Moment } from '../../design/text/Moment';
import { RichText } from '../../design/text/RichText';
import { Link } from '../../router/Link';
import { queryPage } from '../../router/page';
import { Origin } from '../carried/origin/Origin';
import { Comments } from '../conversations/Comments';
import { ReactionBar } from '../conversations/ReactionBar';
import { ReportMenu } from '../moderation/ReportMenu';
import { PersonLine } from '../people/PersonLine';
import { SaveButton } from '../saved/SaveButton';
import { messages } from './messages';
import styles from './Pages.module.css';

const query = graphql`
  query ReadPageQuery($slug: String!) @throwOnFieldError {
    pageBySlug(slug: $slug) {
      id
      slug
      title
      body
      mayEdit
      revisedAt
      origin {
        networkName
        importedAt
      }
      revisedBy {
        displayName
      }
      group {
        slug
        name
      }
      owner {
        ...PersonLine_person
      }
      ...ReactionBar_subject
      ...SaveButton_subject
      ...Comments_subject
    }
  }
`;

function ReadPage({ query: loaded }: { query: PreloadedQuery<ReadPageQuery> }) {
  const page = usePreloadedQuery<ReadPageQuery>(query, loaded).pageBySlug;
  if (!page) return <NotFound />;
  return (
    <Columns>
      <PageHeader
        title={page.title}
        kicker={
          <Link to={`/groups/${page.group.slug}`} dir="auto">
            {page.group.name}
          </Link>
        }
      >
        {page.mayEdit && (
          <ButtonLink icon="edit" letter="e" to={`/pages/${page.slug}/edit`}>
            {messages.edit}
          </ButtonLink>
        )}
        <ButtonLink look="quiet" icon="history" letter="h" to={`/pages/${page.slug}/history`}>
          {messages.history}
        </ButtonLink>
      </PageHeader>
      <Card as="article">
        <Stack gap={24}>
          <RichText body={page.body} heading={2} />
          <footer className={styles.foot}>
            <PersonLine person={page.owner} size={36}>
              {messages.owner}
            </PersonLine>
            <p>
              {filled(
                messages.revised,
                <Moment at={page.revisedAt} />,
                <bdi>{page.revisedBy.displayName}</bdi>,
              )}
              <Origin of={page.origin} />
            </p>
          </footer>
          <Row spread>
            <ReactionBar subject={page} />
            <Row gap={0}>
              <SaveButton subject={page} />
              <ReportMenu subjectId={page.id} />
            </Row>
          </Row>
        </Stack>
      </Card>
      <Comments subject={page} />
    </Columns>
  );
}

export const readPage = queryPage<ReadPageQuery>(
  query,
  ({ params }) => ({ slug: params.slug ?? '' }),
  ReadPage,
);
