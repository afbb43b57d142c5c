import { filled } from '../../../design/text/filled';
import { Moment } from '../../../design/text/Moment';
import { messages } from './messages';

/** Where something began that came with another network's archive, and when it came. */
export function CameFrom({ networkName, importedAt }: { networkName: string; importedAt: string }) {
  return <> · {filled(messages.cameFrom, <bdi>{networkName}</bdi>, <Moment at={importedAt} />)}</>;
}
