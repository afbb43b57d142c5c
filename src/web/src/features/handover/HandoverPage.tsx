import { graphql, type PreloadedQuery, usePaginationFragment, usePreloadedQuery } from 'react-relay/hooks';
import type { HandoverMoreQuery } from '../../__generated__/HandoverMoreQuery.graphql';
import type { HandoverPage_viewer$key } from '../../__generated__/HandoverPage_viewer.graphql';
import type { HandoverPageQuery } from '../../__generated__/HandoverPageQuery.graphql';
import { Muted } from '../../design/surfaces/Card';
import { Columns } from '../../design/surfaces/Columns';
import { PageHeader } from '../../design/surfaces/PageHeader';
import { Empty, ListEnd } from '../../design/surfaces/States';
import { queryPage } from '../../router/page';
import { messages } from './messages';
import { Plan } from './Plan';

const query = graphql`
  query HandoverPageQuery @throwOnFieldError {
    viewer {
      person {
        id
      }
      ...HandoverPage_viewer
    }
  }
`;

/** The plans that concern the reader: one's own after a move, those of leavers, for administrators all. */
function HandoverPage({ query: loaded }: { query: PreloadedQuery<HandoverPageQuery> }) {
  const { viewer } = usePreloadedQuery<HandoverPageQuery>(query, loaded);
  const { data, hasNext, isLoadingNext, loadNext } = usePaginationFragment<
    HandoverMoreQuery,
    HandoverPage_viewer$key
  >(
    graphql`
      fragment HandoverPage_viewer on Viewer
      @argumentDefinitions(first: { type: "Int", defaultValue: 5 }, after: { type: "String" })
      @refetchable(queryName: "HandoverMoreQuery") {
        handoverPlans(first: $first, after: $after) @connection(key: "HandoverPage_handoverPlans") {
          edges {
            node {
              id
              ...Plan_plan
            }
          }
        }
      }
    `,
    viewer,
  );
  const plans = (data.handoverPlans.edges ?? []).map(({ node }) => node);
  return (
    <Columns>
      <PageHeader title={messages.title} />
      <Muted>{messages.intro}</Muted>
      {plans.length === 0 && <Empty title={messages.none} body={messages.noneBody} />}
      {plans.map((plan) => (
        <Plan key={plan.id} plan={plan} viewerId={viewer.person.id} />
      ))}
      <ListEnd hasNext={hasNext} isLoading={isLoadingNext} onMore={() => loadNext(5)} />
    </Columns>
  );
}

export const handoverPage = queryPage<HandoverPageQuery>(query, () => ({}), HandoverPage);
