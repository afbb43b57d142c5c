import { useSyncExternalStore } from 'react';

let answers = navigator.onLine;
let keptSince: number | undefined;
const listeners = new Set<() => void>();

/** Notes whether the server was reached, by whoever has just asked it something. */
export function noteAnswer(now: boolean): void {
  if (now === answers) return;
  answers = now;
  tell();
}

/** Notes when the home page was fetched that is on screen, where it comes from this device; undefined when the server gave it. Unit: milliseconds since 1970. */
export function noteKept(at: number | undefined): void {
  keptSince = at;
  tell();
}

function tell(): void {
  for (const listener of [...listeners]) listener();
}

function listen(listener: () => void): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}

/** Whether the server answers, as far as this tab knows. */
export function useConnected(): boolean {
  return useSyncExternalStore(listen, () => answers);
}

/** Since when the home page is as it is on screen; undefined where that is now. */
export function useKeptSince(): number | undefined {
  return useSyncExternalStore(listen, () => keptSince);
}

/** Whether what is on screen comes from this device. */
export const isShowingKept = () => keptSince !== undefined;

/** Runs each time when the server answers again after it could not be reached. */
export function onReconnected(run: () => void): () => void {
  let before = answers;
  return listen(() => {
    const isBack = answers && !before;
    before = answers;
    if (isBack) run();
  });
}
