import { type ComponentProps, lazy, Suspense } from 'react';

// Few networks have anything that came with an archive.
const CameFrom = lazy(() => import('./CameFrom').then((m) => ({ default: m.CameFrom })));

/** Where something began, for what did not begin here. */
export function Origin({ of }: { of: ComponentProps<typeof CameFrom> | null | undefined }) {
  return (
    of && (
      <Suspense>
        <CameFrom {...of} />
      </Suspense>
    )
  );
}
