import { graphql, usePaginationFragment } from 'react-relay/hooks';
import type { GroupPages_group$key } from '../../../__generated__/GroupPages_group.graphql';
import type { GroupPagesMoreQuery } from '../../../__generated__/GroupPagesMoreQuery.graphql';
import { Icon } from '../../../design/brand/Icon';
import { ButtonLink } from '../../../design/controls/Button';
import { Card } from '../../../design/surfaces/Card';
import { Empty, ListEnd } from '../../../design/surfaces/States';
import { filled } from '../../../design/text/filled';
import { Moment } from '../../../design/text/Moment';
import { Link } from '../../../router/Link';
import styles from '../Groups.module.css';
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
  if (pages.length === 0)
    return (
      <Empty
        title={messages.noPages}
        body={messages.noPagesBody}
        action={data.mayPost ? <ButtonLink to="/pages/new">{messages.newPage}</ButtonLink> : null}
      />
    );
  return (
    <>
      <Card flush>
        <ul className={styles.pages}>
          {pages.map(({ id, slug, title, revisedAt }) => (
            <li key={id}>
              <Icon name="pages" size={22} />
              <div>
                <Link to={`/pages/${slug}`} dir="auto">
                  {title}
                </Link>
                <p>{filled(messages.revised, <Moment at={revisedAt} />)}</p>
              </div>
            </li>
          ))}
        </ul>
      </Card>
      <ListEnd hasNext={hasNext} isLoading={isLoadingNext} onMore={() => loadNext(50)} />
    </>
  );
}
