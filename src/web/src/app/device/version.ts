import { useSyncExternalStore } from 'react';
import { outdated } from '../../relay/request';

interface Policy {
  createScriptURL: (text: string) => string;
}
interface Policies {
  createPolicy: (name: string, rules: Policy) => Policy;
}

const address = '/sw.js';
const often = 60 * 60 * 1000;

let isNew = false;
let registration: ServiceWorkerRegistration | undefined;
const listeners = new Set<() => void>();

/** Whether a newer version of the client can be had than the one that runs. */
export function useNewVersion(): boolean {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => isNew,
  );
}

function noteNew(): void {
  isNew = true;
  for (const listener of listeners) listener();
}

/** Loads the newest version. What is being written is kept on the device at each key, so the page may go at any time. */
export async function reload(): Promise<void> {
  const waiting = registration?.waiting;
  if (!waiting) return location.reload();
  navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
  waiting.postMessage('take over');
}

/** The one address that may become a worker: the policy of the page demands that it be named in one place. */
function workerAddress(): string {
  const { trustedTypes } = window as { trustedTypes?: Policies };
  const policy = trustedTypes?.createPolicy('worker', { createScriptURL: () => address });
  return policy?.createScriptURL(address) ?? address;
}

async function watch(): Promise<void> {
  registration = await navigator.serviceWorker.register(workerAddress());
  // Where somebody keeps workers from this browser there is nothing to watch.
  const watched = registration;
  if (!watched) return;
  if (watched.waiting) noteNew();
  watched.addEventListener('updatefound', () => {
    const coming = watched.installing;
    coming?.addEventListener('statechange', () => {
      if (coming.state === 'installed' && navigator.serviceWorker.controller) noteNew();
    });
  });
  setInterval(() => void watched.update().catch(() => undefined), often);
}

addEventListener(outdated, noteNew);
// Parts of a version that the server has no more.
addEventListener('vite:preloadError', noteNew);
// Without a worker everything works as long as there is a connection.
if ('serviceWorker' in navigator && import.meta.env.PROD) void watch().catch(() => undefined);
