import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { forceStates } from './forceStates';
import { Showroom } from './Showroom';

/** Shows the components in the element. */
export function start(root: HTMLElement): void {
  for (const sheet of document.styleSheets) forceStates(sheet);
  createRoot(root).render(
    <StrictMode>
      <Showroom />
    </StrictMode>,
  );
}
