import { lazy, Suspense } from 'react';
import { graphql, useFragment } from 'react-relay/hooks';
import type { CarriedBelow_text$key } from '../../__generated__/CarriedBelow_text.graphql';
import { afterDrawn } from '../../router/drawn';

const Carried = lazy(afterDrawn(() => import('./Carried')));

/** What a text carries, asked for where it carries anything; most do not, and lists stay cheap. */
export function CarriedBelow({ text: key }: { text: CarriedBelow_text$key }) {
  const text = useFragment(
    graphql`
      fragment CarriedBelow_text on TextWithLinks {
        id
        carriesMore
      }
    `,
    key,
  );
  if (!text.carriesMore) return null;
  return (
    <Suspense fallback={<div style={{ minBlockSize: 72 }} />}>
      <Carried textId={text.id} />
    </Suspense>
  );
}
