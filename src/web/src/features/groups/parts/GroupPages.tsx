import { graphql, usePaginationFragment } from 'react-relay/hooks';
import type { GroupPages_group$key } from '../../../__generated__/GroupPages_group.graphql';
import type { GroupPagesMoreQuery } from '../../../__generated__/GroupPagesMoreQuery.graphql';
import { ButtonLink } from '../../../design/controls/Button';
import { Row } from '../../../design/surfaces/Card';
import { Empty, ListEnd } from '../../../design/surfaces/States';
import { filled } from '../../../design/text/filled';
import { Moment } from '../../../design/text/Moment';
import { PageList } from '../../pages/PageList';
import { messages } from './messages';

/** The pages of a group, by title. */
export function GroupPages({ group: key }: { group: GroupPages_group$key }) {
  const { data, hasNext, isLoadingNext, loadNext } = usePaginationFragment<
    GroupPagesMoreQuery,
    GroupPages_group$key
  >(
    graphql`
      fragment GroupPages_group on Group
      @argumentDefinitions(first: { type: "Int", defaultValue: 50 }, after: { type: "String" })
      @refetchable(queryName: "GroupPagesMoreQuery") {
        slug
        mayPost
        pages(first: $first, after: $after) @connection(key: "GroupPages_pages") {
          edges {
            node {
              id
              slug
              title
              revisedAt
            }
          }
        }
      }
    `,
    key,
  );
  const pages = (data.pages.edges ?? []).map(({ node }) => node);
  const begin = data.mayPost && (
    <ButtonLink icon="plus" to={`/pages/new?group=${data.slug}`}>
      {messages.newPage}
    </ButtonLink>
  );
  if (pages.length === 0)
    return <Empty title={messages.noPages} body={messages.noPagesBody} action={begin} />;
  return (
    <>
      {begin && <Row>{begin}</Row>}
      <PageList pages={pages} said={({ revisedAt }) => filled(messages.revised, <Moment at={revisedAt} />)} />
      <ListEnd hasNext={hasNext} isLoading={isLoadingNext} onMore={() => loadNext(50)} />
    </>
  );
}
