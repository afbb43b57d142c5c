import { graphql, type PreloadedQuery, usePreloadedQuery } from 'react-relay/hooks';
import type { PostHistoryQuery } from '../../__generated__/PostHistoryQuery.graphql';
import { Muted, Stack } from '../../design/surfaces/Card';
import { inFull } from '../../design/text/dates';
import { RichText } from '../../design/text/RichText';
import { messages as history } from './history/messages';
import { Redaction } from './history/Redaction';
import { messages } from './messages';

export const postHistoryQuery = graphql`
  query PostHistoryQuery($id: ID!) {
    node(id: $id) {
      ... on Post {
        id
        mayRedact
        revisions(first: 50) {
          nodes {
            number
            body
            editedAt
            ...Redaction_revision
          }
        }
      }
    }
  }
`;

/** Every version of a post, as its readers saw it. */
export function PostHistory({ query: loaded }: { query: PreloadedQuery<PostHistoryQuery> }) {
  const { node } = usePreloadedQuery<PostHistoryQuery>(postHistoryQuery, loaded);
  const revisions = node?.revisions?.nodes ?? [];
  return (
    <Stack gap={20}>
      {revisions.length === 0 && <Muted>{history.noneKept}</Muted>}
      {revisions.map((revision) => (
        <section key={revision.number}>
          <h3>{messages.version(revision.number)}</h3>
          <Muted>{inFull(revision.editedAt)}</Muted>
          <RichText body={revision.body} />
          {node?.id && <Redaction postId={node.id} revision={revision} mayRedact={node.mayRedact ?? false} />}
        </section>
      ))}
    </Stack>
  );
}
