import { lazy, Suspense } from 'react';
import { graphql, useFragment } from 'react-relay/hooks';
import type { CarriedBelow_text$key } from '../../__generated__/CarriedBelow_text.graphql';

const Carried = lazy(() => import('./Carried'));

/** What a text carries, fetched with the first text that carries anything; most do not. */
export function CarriedBelow({ text: key }: { text: CarriedBelow_text$key }) {
  const text = useFragment(
    graphql`
      fragment CarriedBelow_text on TextWithLinks {
        linkPreviews {
          address
        }
        ... on Post {
          attachments {
            id
          }
        }
        ... on Comment {
          attachments {
            id
          }
        }
        ...Carried_text
      }
    `,
    key,
  );
  if (!text.linkPreviews?.length && !text.attachments?.length) return null;
  return (
    <Suspense fallback={<div style={{ minBlockSize: 72 }} />}>
      <Carried text={text} />
    </Suspense>
  );
}
