import { graphql, useFragment } from 'react-relay/hooks';
import type { MovedAway_group$key } from '../../__generated__/MovedAway_group.graphql';
import { Card, SectionTitle, Stack } from '../../design/surfaces/Card';
import { Moment } from '../../design/text/Moment';
import { Link } from '../../router/Link';
import { threadAddress } from './goToThread';
import styles from './Moves.module.css';
import { messages } from './messages';

/** The tombstones of a group: what went out of it, by whom, and where to for those who may read it there. */
export function MovedAway({ group: key }: { group: MovedAway_group$key }) {
  const { movesOut } = useFragment(
    graphql`
      fragment MovedAway_group on Group {
        movesOut(first: 4) {
          nodes {
            id
            kind
            at
            actor {
              displayName
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
  const moves = movesOut.nodes ?? [];
  if (moves.length === 0) return null;
  return (
    <Card aria-labelledby="elsewhere">
      <Stack gap={12}>
        <SectionTitle id="elsewhere">{messages.elsewhere}</SectionTitle>
        <ul className={styles.notes}>
          {moves.map(({ id, kind, at, actor, post }) => (
            <li key={id}>
              <p dir="auto">{messages.left[kind]?.(actor.displayName)}</p>
              <p className={styles.hint}>
                <Moment at={at} />
                {post && ' · '}
                {post && <Link to={threadAddress(post.id)}>{messages.toIt}</Link>}
              </p>
            </li>
          ))}
        </ul>
      </Stack>
    </Card>
  );
}
