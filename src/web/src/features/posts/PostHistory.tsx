import { graphql, type PreloadedQuery, usePreloadedQuery } from 'react-relay/hooks';
import type { PostHistoryMutation } from '../../__generated__/PostHistoryMutation.graphql';
import type { PostHistoryQuery } from '../../__generated__/PostHistoryQuery.graphql';
import { useDeed } from '../../design/controls/useDeed';
import { Muted, Stack } from '../../design/surfaces/Card';
import { inFull } from '../../design/text/dates';
import { RichText } from '../../design/text/RichText';
import { messages as taking } from '../moderation/redaction/messages';
import { Redaction } from '../moderation/redaction/Redaction';
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
            redaction {
              ...Redaction_redaction
            }
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
  const postId = node?.mayRedact ? node.id : undefined;
  const [redact, isRedacting] = useDeed<PostHistoryMutation>(graphql`
    mutation PostHistoryMutation($input: RedactRevisionInput!) {
      done: redactRevision(input: $input) {
        errors {
          __typename
          ... on Error {
            message
            values { name number at texts }
          }
        }
      }
    }
  `);
  return (
    <Stack gap={20}>
      {revisions.length === 0 && <Muted>{messages.noneKept}</Muted>}
      {revisions.map((revision) => (
        <section key={revision.number}>
          <h3>{messages.version(revision.number)}</h3>
          <Muted>{inFull(revision.editedAt)}</Muted>
          <RichText body={revision.body} />
          <Redaction
            number={revision.number}
            redaction={revision.redaction}
            isBusy={isRedacting}
            onRedact={
              postId
                ? (reason, after) =>
                    redact({ input: { postId, number: revision.number, reason } }, taking.taken, after)
                : undefined
            }
          />
        </section>
      ))}
    </Stack>
  );
}
