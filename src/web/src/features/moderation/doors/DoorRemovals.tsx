import { graphql, useFragment } from 'react-relay/hooks';
import type { DoorRemovals_viewer$key } from '../../../__generated__/DoorRemovals_viewer.graphql';
import { Card, Muted, Stack } from '../../../design/surfaces/Card';
import { inFull } from '../../../design/text/dates';
import { Link } from '../../../router/Link';
import styles from '../Moderation.module.css';
import { messages } from './messages';

/** What others took out of a group of the reader's posts, and why. */
export function DoorRemovals({ viewer: key }: { viewer: DoorRemovals_viewer$key }) {
  const { doorRemovals } = useFragment(
    graphql`
      fragment DoorRemovals_viewer on Viewer {
        doorRemovals(first: 20) {
          nodes {
            id
            reason
            words
            removedAt
            group {
              name
            }
            post {
              id
            }
          }
        }
      }
    `,
    key,
  );
  const removals = doorRemovals.nodes ?? [];
  if (removals.length === 0) return null;
  return (
    <>
      <h2 className={styles.title}>{messages.heading}</h2>
      {removals.map(({ id, reason, words, removedAt, group, post }) => (
        <Card key={id} as="article">
          <Stack gap={12}>
            <h3 className={styles.title} dir="auto">
              {group ? messages.out(group.name) : messages.outUnknown}
            </h3>
            <p>
              <strong>{messages.reasons[reason] ?? reason}.</strong> <span dir="auto">{words}</span>
            </p>
            <Muted>
              {inFull(removedAt)}
              {post && ' · '}
              {post && <Link to={`/posts/${encodeURIComponent(post.id)}`}>{messages.toPost}</Link>}
            </Muted>
          </Stack>
        </Card>
      ))}
    </>
  );
}
