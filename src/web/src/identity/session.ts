import type { AuthenticationResult } from '@azure/msal-browser';
import { useSyncExternalStore } from 'react';
import { ownAddress } from './ownAddress';
import { isGood, readSlip, type Slip, slipName } from './slip';

/** A page beside the client that signs in with it. */
const graphiQL = '/graphql';
const entra = () => import('./entra');
const tabs = () => import('./tabs');

let slip = readSlip();
let signedIn = slip !== null;
const listeners = new Set<() => void>();
let endSharing = () => {};

function keep(result: AuthenticationResult | null): string | null {
  if (result)
    sessionStorage.setItem(
      slipName,
      JSON.stringify({ token: result.accessToken, until: result.expiresOn?.getTime() ?? 0 } satisfies Slip),
    );
  else sessionStorage.removeItem(slipName);
  return takeUp();
}

/** What is in the tab's store by now is the session. */
function takeUp(): string | null {
  slip = readSlip();
  signedIn = slip !== null;
  for (const listener of listeners) listener();
  return slip?.token ?? null;
}

/** A name for the account that is signed in here, alike in all tabs of a browser: its tenant and object id. */
export function accountName(): string {
  const [, body = ''] = slip?.token.split('.') ?? [];
  if (!body) return '';
  const { tid, oid } = JSON.parse(atob(body.replaceAll('-', '+').replaceAll('_', '/'))) as Record<
    string,
    string
  >;
  return `${tid}.${oid}`;
}

export function useSignedIn(): boolean {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => signedIn,
  );
}

/** Takes up the session: the answer of a sign-in in the address first, else the token kept in this tab, else what another tab of this browser hands over. */
export async function resumeSession(): Promise<void> {
  // Back from signing out, the address still carries what the sign-in page handed over.
  if (new URLSearchParams(location.search).has('state')) history.replaceState(null, '', '/');
  if (/[#&](code|error)=/.test(location.hash)) await finish();
  else if (!slip) await takeOver();
}

/** Lets the other tabs of this browser take the session over, and end it. */
export async function offerSession(): Promise<void> {
  const { shareSession } = await tabs();
  if (slip) endSharing = shareSession(entries, leave);
}

async function finish(): Promise<void> {
  const { finishSignIn } = await entra();
  const result = await finishSignIn();
  keep(result);
  const returnTo = ownAddress(result?.state, location.origin);
  if (returnTo.pathname === graphiQL) await leaveFor(graphiQL);
  history.replaceState(null, '', returnTo);
}

async function takeOver(): Promise<void> {
  const { askForSession } = await tabs();
  for (const [name, value] of Object.entries((await askForSession()) ?? {}))
    sessionStorage.setItem(name, value);
  takeUp();
}

const isMsal = (name: string) => name.startsWith('msal.');

/** What makes the session: our slip and msal's cache, without what a sign-in on its way has there. */
function entries(): Record<string, string> {
  if (!slip) return {};
  return Object.fromEntries(
    Object.entries(sessionStorage).filter(
      ([name]) => name === slipName || (isMsal(name) && !/request|interaction|verifier/.test(name)),
    ),
  );
}

/** Loads a page that is not this client's; nothing of this one is shown any more. */
function leaveFor(address: string): Promise<never> {
  location.replace(address);
  return new Promise(() => {});
}

let renewing: Promise<string | null> | undefined;

/** A token for the API, or null when the person has to sign in; then the session is over on screen too. Errors: the directory cannot be reached. */
export async function accessToken({ renew = false } = {}): Promise<string | null> {
  if (!renew && isGood(slip)) return slip.token;
  renewing ??= entra()
    .then(({ silentToken }) => silentToken(renew))
    .then(keep)
    .finally(() => {
      renewing = undefined;
    });
  return renewing;
}

export async function signIn(): Promise<void> {
  const { leaveForSignIn } = await entra();
  await leaveForSignIn(location.pathname + location.search);
}

/** Ends the session in all tabs of this browser, and takes away what the device kept of the person. */
export async function signOut(): Promise<void> {
  const [{ leaveForSignOut }, { tellOver }, { forgetAll }] = await Promise.all([
    entra(),
    tabs(),
    import('./device'),
  ]);
  sessionStorage.removeItem(slipName);
  slip = null;
  // This tab hears no word of its own, or it would leave before all is taken away.
  endSharing();
  tellOver();
  // What was being written is nobody's business who uses this device next.
  for (const name of Object.keys(localStorage)) if (name.startsWith('draft:')) localStorage.removeItem(name);
  for (const name of Object.keys(sessionStorage)) if (!isMsal(name)) sessionStorage.removeItem(name);
  // Where the browser keeps no such store there is nothing to take away.
  await forgetAll().catch(() => undefined);
  if (navigator.onLine) return leaveForSignOut();
  leave();
}

/** This tab has no session any more. What was on screen goes with the page. */
function leave(): void {
  sessionStorage.clear();
  location.replace('/');
}
