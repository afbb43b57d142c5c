import { graphql, type PreloadedQuery, usePaginationFragment, usePreloadedQuery } from 'react-relay/hooks';
import type { ConsentsMoreQuery } from '../../__generated__/ConsentsMoreQuery.graphql';
import type { ConsentsPage_query$key } from '../../__generated__/ConsentsPage_query.graphql';
import type { ConsentsPageQuery } from '../../__generated__/ConsentsPageQuery.graphql';
import { Button, ButtonLink } from '../../design/controls/Button';
import { Card, Muted, Row, Stack } from '../../design/surfaces/Card';
import { Empty, ListEnd } from '../../design/surfaces/States';
import { queryPage } from '../../router/page';
import { SettingsFrame } from '../settings/SettingsFrame';
import { ConsentCard } from './ConsentCard';
import { download } from './download';
import { messages } from './messages';
import styles from './Outward.module.css';

const query = graphql`
  query ConsentsPageQuery @throwOnFieldError {
    ...ConsentsPage_query
  }
`;

function ConsentsPage({ query: loaded }: { query: PreloadedQuery<ConsentsPageQuery> }) {
  const key: ConsentsPage_query$key = usePreloadedQuery<ConsentsPageQuery>(query, loaded);
  const { data, hasNext, isLoadingNext, loadNext } = usePaginationFragment<
    ConsentsMoreQuery,
    ConsentsPage_query$key
  >(
    graphql`
      fragment ConsentsPage_query on Query
      @argumentDefinitions(first: { type: "Int", defaultValue: 20 }, after: { type: "String" })
      @refetchable(queryName: "ConsentsMoreQuery") {
        viewer {
          consents(first: $first, after: $after) @connection(key: "ConsentsPage_consents") {
            edges {
              node {
                id
                text
                receipt
                post {
                  id
                }
                ...ConsentCard_consent
              }
            }
          }
        }
      }
    `,
    key,
  );
  const consents = (data.viewer.consents.edges ?? []).map(({ node }) => node);
  return (
    <SettingsFrame title={messages.consentsTitle}>
      <Muted>{messages.consentsIntro}</Muted>
      {consents.length === 0 && <Empty title={messages.none} body={messages.noneBody} />}
      {consents.map((consent) => (
        <Card key={consent.id} as="article">
          <Stack gap={14}>
            <blockquote className={styles.words} dir="auto">
              {consent.text}
            </blockquote>
            <ConsentCard consent={consent} />
            <Row>
              {consent.post && (
                <ButtonLink small look="quiet" to={`/posts/${encodeURIComponent(consent.post.id)}`}>
                  {messages.yourPost}
                </ButtonLink>
              )}
              <Button
                small
                look="quiet"
                onClick={() => download(messages.receiptName(consent.id), consent.receipt)}
              >
                {messages.receipt}
              </Button>
            </Row>
          </Stack>
        </Card>
      ))}
      <ListEnd hasNext={hasNext} isLoading={isLoadingNext} onMore={() => loadNext(20)} />
    </SettingsFrame>
  );
}

export const consentsPage = queryPage<ConsentsPageQuery>(query, () => ({}), ConsentsPage);
