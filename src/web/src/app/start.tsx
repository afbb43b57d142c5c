import { StrictMode, startTransition } from 'react';
import { createRoot } from 'react-dom/client';
import { restoreTheme } from '../design/brand/theme';
import { offerSession, resumeSession } from '../identity/session';
import { holdKeys } from '../keys/early';
import { answeredAhead } from '../relay/ahead';
import { drawn } from '../router/drawn';
import { startHistory } from '../router/history';
import { App } from './App';

/** Shows the network in the element. */
export async function start(root: HTMLElement): Promise<void> {
  restoreTheme();
  holdKeys();
  await resumeSession();
  void drawn.then(offerSession);
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
