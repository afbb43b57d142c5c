import { graphql, type PreloadedQuery, usePaginationFragment, usePreloadedQuery } from 'react-relay/hooks';
import type { DeskMoreQuery } from '../../__generated__/DeskMoreQuery.graphql';
import type { DeskPage_query$key } from '../../__generated__/DeskPage_query.graphql';
import type { DeskPageQuery } from '../../__generated__/DeskPageQuery.graphql';
import { Badge } from '../../design/surfaces/Badge';
import { Card, Muted, Row } from '../../design/surfaces/Card';
import { Columns } from '../../design/surfaces/Columns';
import { PageHeader } from '../../design/surfaces/PageHeader';
import { Empty, ListEnd } from '../../design/surfaces/States';
import { dateOnly } from '../../design/text/dates';
import { RichText } from '../../design/text/RichText';
import { queryPage } from '../../router/page';
import { messages } from './messages';
import styles from './Outward.module.css';

const query = graphql`
  query DeskPageQuery @throwOnFieldError {
    ...DeskPage_query
  }
`;

function DeskPage({ query: loaded }: { query: PreloadedQuery<DeskPageQuery> }) {
  const key: DeskPage_query$key = usePreloadedQuery<DeskPageQuery>(query, loaded);
  const { data, hasNext, isLoadingNext, loadNext } = usePaginationFragment<DeskMoreQuery, DeskPage_query$key>(
    graphql`
      fragment DeskPage_query on Query
      @argumentDefinitions(first: { type: "Int", defaultValue: 20 }, after: { type: "String" })
      @refetchable(queryName: "DeskMoreQuery") {
        offers(first: $first, after: $after) @connection(key: "DeskPage_offers") {
          edges {
            node {
              id
              body
              byline
              channels
              offeredAt
              expiresAt
              contentHash
            }
          }
        }
      }
    `,
    key,
  );
  const offers = (data.offers.edges ?? []).map(({ node }) => node);
  return (
    <Columns>
      <PageHeader title={messages.deskTitle} />
      <Muted>{messages.deskIntro}</Muted>
      {offers.length === 0 && <Empty title={messages.deskNone} body={messages.deskNoneBody} />}
      {offers.map((offer) => (
        <Card key={offer.id} as="article" aria-label={offer.byline}>
          <div className={styles.offer}>
            <Row spread>
              <span className={styles.byline} dir="auto">
                {offer.byline}
              </span>
              <Row gap={6}>
                {offer.channels.map((channel) => (
                  <Badge key={channel} tone="brand">
                    {messages.channels[channel] ?? channel}
                  </Badge>
                ))}
              </Row>
            </Row>
            <RichText body={offer.body} />
            <p className={styles.quiet}>
              {messages.offeredOn(dateOnly(offer.offeredAt))} · {messages.until(dateOnly(offer.expiresAt))}
            </p>
            <p className={styles.hint}>
              {messages.hash}: <code className={styles.hash}>{offer.contentHash}</code>
            </p>
          </div>
        </Card>
      ))}
      <ListEnd hasNext={hasNext} isLoading={isLoadingNext} onMore={() => loadNext(20)} />
    </Columns>
  );
}

export const deskPage = queryPage<DeskPageQuery>(query, () => ({}), DeskPage);
