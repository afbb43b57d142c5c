import { graphql, useFragment } from 'react-relay/hooks';
import type { Carried_text$key } from '../../__generated__/Carried_text.graphql';
import { Files } from './Files';
import { LinkPreview } from './LinkPreview';
import { Pictures } from './Pictures';

/** What a post or a comment carries below its words: pictures, other files, and what shows of its links. */
export default function Carried({ text: key }: { text: Carried_text$key }) {
  const text = useFragment(
    graphql`
      fragment Carried_text on TextWithLinks {
        id
        linkPreviews {
          address
          ...LinkPreview_preview
        }
        ... on Post {
          attachments {
            id
            isPicture
            ...Pictures_files
            ...Files_files
          }
        }
        ... on Comment {
          attachments {
            id
            isPicture
            ...Pictures_files
            ...Files_files
          }
        }
      }
    `,
    key,
  );
  const files = text.attachments ?? [];
  const pictures = files.filter(({ isPicture }) => isPicture);
  const others = files.filter(({ isPicture }) => !isPicture);
  return (
    <>
      {pictures.length > 0 && <Pictures files={pictures} />}
      {others.length > 0 && <Files files={others} />}
      {text.linkPreviews.map((preview) => (
        <LinkPreview key={preview.address} textId={text.id} preview={preview} />
      ))}
    </>
  );
}
