import {
  AuthError,
  type AuthenticationResult,
  CacheLookupPolicy,
  PublicClientApplication,
} from '@azure/msal-browser';
import { signInConfig } from './config';

/** Entra ID through msal-browser; loaded only when no valid token is at hand. */
async function start() {
  const { clientId, authority, knownAuthorities, authorityMetadata, scopes } = await signInConfig();
  const home = `${location.origin}/`;
  const client = new PublicClientApplication({
    auth: {
      clientId,
      authority,
      knownAuthorities,
      authorityMetadata: authorityMetadata ?? undefined,
      redirectUri: home,
      postLogoutRedirectUri: home,
      clientCapabilities: ['CP1'],
    },
    cache: { cacheLocation: 'sessionStorage' },
  });
  await client.initialize();
  return { client, scopes };
}

let starting: ReturnType<typeof start> | undefined;
const entra = () => {
  starting ??= start();
  return starting;
};

/**
 * Finishes a sign-in that came back with this page load. Returns null when there was none, and when what came back is not
 * what this tab asked for (altered, another tab's, cancelled): the person then stands at the door and may begin anew.
 */
export async function finishSignIn(): Promise<AuthenticationResult | null> {
  const { client } = await entra();
  try {
    return await client.handleRedirectPromise({ navigateToLoginRequestUrl: false });
  } catch (error) {
    if (error instanceof AuthError) return null;
    throw error;
  }
}

/** What msal calls a directory that did not answer. */
const unreached = new Set([
  'network_error',
  'no_network_connectivity',
  'post_request_failed',
  'get_request_failed',
]);

/**
 * A token from the cache or by the refresh token; null when only the person can help. No frame is ever opened.
 * Errors: the directory cannot be reached.
 */
export async function silentToken(force: boolean): Promise<AuthenticationResult | null> {
  const { client, scopes } = await entra();
  const [account] = client.getAllAccounts();
  if (!account) return null;
  const cacheLookupPolicy = force
    ? CacheLookupPolicy.RefreshToken
    : CacheLookupPolicy.AccessTokenAndRefreshToken;
  try {
    return await client.acquireTokenSilent({ scopes, account, cacheLookupPolicy, forceRefresh: force });
  } catch (error) {
    if (!navigator.onLine || (error instanceof AuthError && unreached.has(error.errorCode))) throw error;
    return null;
  }
}

/** Leaves for the sign-in page; `returnTo` comes back as the state. */
export async function leaveForSignIn(returnTo: string): Promise<void> {
  const { client, scopes } = await entra();
  await client.loginRedirect({ scopes, state: returnTo, prompt: 'select_account' });
}

/**
 * Leaves for the sign-in page where the directory wants the person to confirm something before it acts in their name: `claims`
 * (base64) to prove, such as a second factor, or without them a consent to `scopes`. They come back to `returnTo` and do it again.
 */
export async function leaveToConfirm(
  returnTo: string,
  { scopes: wanted, claims }: { scopes?: string; claims?: string | null },
): Promise<void> {
  const { client, scopes } = await entra();
  const [account] = client.getAllAccounts();
  const demand = claims
    ? { claims: atob(claims) }
    : { prompt: 'consent', extraScopesToConsent: wanted?.split(' ') };
  await client.acquireTokenRedirect({ scopes, account, state: returnTo, ...demand });
}

export async function leaveForSignOut(): Promise<void> {
  const { client } = await entra();
  const [account] = client.getAllAccounts();
  await client.logoutRedirect({ account });
}
