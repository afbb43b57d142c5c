import { useSyncExternalStore } from 'react';

export type Overlay = 'palette' | 'keys';

let shown: Overlay | undefined;
const listeners = new Set<() => void>();

function show(overlay: Overlay | undefined): void {
  shown = overlay;
  for (const listener of listeners) listener();
}

/** Opens what lies above every page: the palette or the list of keys. */
export const openOverlay = (overlay: Overlay) => show(overlay);

/** Closes it, unless something else was opened in its place meanwhile. */
export function closeOverlay(overlay: Overlay): void {
  if (shown === overlay) show(undefined);
}

export function useOverlay(): Overlay | undefined {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => shown,
  );
}
