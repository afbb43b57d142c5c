import { graphql, type PreloadedQuery, usePaginationFragment, usePreloadedQuery } from 'react-relay/hooks';
import type { AuditMoreQuery } from '../../__generated__/AuditMoreQuery.graphql';
import type { AuditTab_query$key } from '../../__generated__/AuditTab_query.graphql';
import type { AuditTabQuery } from '../../__generated__/AuditTabQuery.graphql';
import { Details } from '../../design/figures/Details';
import { Card, Muted, Row } from '../../design/surfaces/Card';
import { Empty, ListEnd } from '../../design/surfaces/States';
import { Moment } from '../../design/text/Moment';
import { queryPage } from '../../router/page';
import styles from './Admin.module.css';
import { AdminFrame } from './AdminFrame';
import { messages } from './messages';
import { VerifyAudit } from './VerifyAudit';

const words = messages.audit;

const query = graphql`
  query AuditTabQuery @throwOnFieldError {
    ...AuditTab_query
  }
`;

/** What administrators did, and the proof that nobody changed it. */
function AuditTab({ query: loaded }: { query: PreloadedQuery<AuditTabQuery> }) {
  const key: AuditTab_query$key = usePreloadedQuery<AuditTabQuery>(query, loaded);
  const { data, hasNext, isLoadingNext, loadNext } = usePaginationFragment<
    AuditMoreQuery,
    AuditTab_query$key
  >(
    graphql`
      fragment AuditTab_query on Query
      @argumentDefinitions(first: { type: "Int", defaultValue: 20 }, after: { type: "String" })
      @refetchable(queryName: "AuditMoreQuery") {
        auditTrail(first: $first, after: $after) @connection(key: "AuditTab_auditTrail") {
          edges {
            node {
              seq
              at
              action
              details
              hash
            }
          }
        }
      }
    `,
    key,
  );
  const links = (data.auditTrail.edges ?? []).map(({ node }) => node);
  return (
    <AdminFrame tab="audit" title={words.title}>
      <Muted>{words.intro}</Muted>
      <VerifyAudit />
      {links.length === 0 ? (
        <Empty title={words.none} />
      ) : (
        <Card>
          <ol className={styles.list}>
            {links.map(({ seq, at, action, details, hash }) => (
              <li key={hash} className={styles.item}>
                <Row spread>
                  <span className={`${styles.name} ${styles.words}`}>{action}</span>
                  <span className={styles.quiet}>
                    {words.number(String(seq))} · <Moment at={at} />
                  </span>
                </Row>
                {details != null && (
                  <Details summary={words.details}>
                    <pre className={styles.details}>{JSON.stringify(details, null, 2)}</pre>
                  </Details>
                )}
                <code className={styles.hash}>{hash}</code>
              </li>
            ))}
          </ol>
        </Card>
      )}
      <ListEnd hasNext={hasNext} isLoading={isLoadingNext} onMore={() => loadNext(20)} />
    </AdminFrame>
  );
}

export const auditTab = queryPage<AuditTabQuery>(query, () => ({}), AuditTab);
