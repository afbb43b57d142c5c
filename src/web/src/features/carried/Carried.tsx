import { graphql, useLazyLoadQuery } from 'react-relay/hooks';
import type { CarriedQuery } from '../../__generated__/CarriedQuery.graphql';
import { Files } from './Files';
import { LinkPreview } from './LinkPreview';
import { Part } from './Part';
import { Pictures } from './Pictures';

/** What a post or a comment carries below its words: pictures, other files, and what shows of its links. */
export default function Carried({ textId }: { textId: string }) {
  return <Part>{(attempt) => <Fetched textId={textId} attempt={attempt} />}</Part>;
}

function Fetched({ textId, attempt }: { textId: string; attempt: number }) {
  const { node } = useLazyLoadQuery<CarriedQuery>(
    graphql`
      query CarriedQuery($id: ID!) {
        node(id: $id) {
          ... on TextWithLinks @alias(as: "text") {
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
        }
      }
    `,
    { id: textId },
    { fetchKey: attempt },
  );
  const text = node?.text;
  if (!text) return null;
  const files = text.attachments ?? [];
  const pictures = files.filter(({ isPicture }) => isPicture);
  const others = files.filter(({ isPicture }) => !isPicture);
  return (
    <>
      {pictures.length > 0 && <Pictures files={pictures} />}
      {others.length > 0 && <Files files={others} />}
      {text.linkPreviews.map((preview) => (
        <LinkPreview key={preview.address} textId={textId} preview={preview} />
      ))}
    </>
  );
}
