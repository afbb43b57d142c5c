import { treeOf } from '../../design/text/markup';
import { RichText } from '../../design/text/RichText';

/** A text on its way to the server, as it will be read. */
export function Typed({ source }: { source: string }) {
  return <RichText body={treeOf(source)} />;
}
