import { graphql, useFragment } from 'react-relay/hooks';
import type { CameFrom_origin$key } from '../../__generated__/CameFrom_origin.graphql';
import { filled } from '../../design/text/filled';
import { Moment } from '../../design/text/Moment';
import { messages } from './messages';

/** Where something began that came with another network's archive. */
export function CameFrom({ origin: key }: { origin: CameFrom_origin$key | null | undefined }) {
  const origin = useFragment(
    graphql`
      fragment CameFrom_origin on Origin {
        networkName
        importedAt
      }
    `,
    key ?? null,
  );
  return (
    origin && (
      <> · {filled(messages.cameFrom, <bdi>{origin.networkName}</bdi>, <Moment at={origin.importedAt} />)}</>
    )
  );
}
