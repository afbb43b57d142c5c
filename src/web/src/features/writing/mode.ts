import { useState } from 'react';
import { accountName } from '../../identity/session';

/** How a text is shown while it is written: with its signs, or as readers will see it. */
export type Mode = 'markup' | 'rich';

const nameOf = () => `writing:${accountName()}`;

/** The mode that this person chose on this device. A device that keeps nothing forgets it with the page. */
export function useMode(): [Mode, (mode: Mode) => void] {
  const [mode, setMode] = useState<Mode>(() =>
    localStorage.getItem(nameOf()) === 'rich' ? 'rich' : 'markup',
  );
  const choose = (next: Mode) => {
    setMode(next);
    try {
      localStorage.setItem(nameOf(), next);
    } catch {
      // A full or closed store: the mode holds as long as the editor stands.
    }
  };
  return [mode, choose];
}
