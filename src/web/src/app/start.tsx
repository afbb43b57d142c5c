import { StrictMode, startTransition } from 'react';
import { createRoot } from 'react-dom/client';
import { restoreTheme } from '../design/brand/theme';
import { resumeSession } from '../identity/session';
import { answeredAhead } from '../relay/ahead';
import { startHistory } from '../router/history';
import { App } from './App';

/** Shows the network in the element. */
export async function start(root: HTMLElement): Promise<void> {
  restoreTheme();
  await resumeSession();
  startHistory();
  await answeredAhead();
  // In turns, so that what is there already is drawn with the first one.
  startTransition(() =>
    createRoot(root).render(
      <StrictMode>
        <App />
      </StrictMode>,
    ),
  );
}
