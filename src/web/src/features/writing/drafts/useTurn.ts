import { useCallback, useEffect, useState } from 'react';

/** Whose turn it is to write a draft: still being asked, this tab's, or another one's. */
export type Turn = 'asked' | 'mine' | 'theirs';

const patience = 150;

/**
 * One tab at a time writes a draft; the turn goes on by itself when that tab is closed, and at once when this one takes it. Source: Web Locks.
 * Where a browser has none, each tab has its turn.
 */
export function useTurn(name: string): [Turn, take: () => void] {
  const [turn, setTurn] = useState<Turn>('asked');
  const [asking, setAsking] = useState({ steal: false });
  useEffect(() => {
    const { locks } = navigator;
    if (!locks) {
      setTurn('mine');
      return;
    }
    const stop = new AbortController();
    let end = () => {};
    const hold = () => {
      setTurn('mine');
      return new Promise<void>((resolve) => {
        end = resolve;
      });
    };
    // Who is kept waiting because the device is slow goes on writing; only another tab's turn takes the field away.
    const late = setTimeout(async () => {
      const { held = [] } = await locks.query();
      if (held.some((lock) => lock.name === name)) setTurn((now) => (now === 'asked' ? 'theirs' : now));
    }, patience);
    const request = asking.steal
      ? locks.request(name, { steal: true }, hold)
      : locks.request(name, { signal: stop.signal }, hold);
    // The turn ends with an error when another tab takes it: then this one waits again.
    request.catch(() => {
      if (stop.signal.aborted) return;
      setTurn('theirs');
      setAsking({ steal: false });
    });
    return () => {
      clearTimeout(late);
      stop.abort();
      end();
    };
  }, [name, asking]);
  return [turn, useCallback(() => setAsking({ steal: true }), [])];
}
