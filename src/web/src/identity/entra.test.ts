import { describe, expect, it, vi } from 'vitest';

const client = vi.hoisted(() => ({
  initialize: vi.fn(),
  getAllAccounts: vi.fn(() => [{ username: 'ana' }]),
  acquireTokenRedirect: vi.fn(),
}));
vi.mock('@azure/msal-browser', () => ({
  AuthError: class extends Error {},
  CacheLookupPolicy: {},
  PublicClientApplication: class {
    constructor() {
      Object.assign(this, client);
    }
  },
}));
vi.mock('./config', () => ({
  signInConfig: async () => ({
    clientId: 'web',
    authority: 'https://login.test/t',
    scopes: ['api://x/Social.Access'],
  }),
}));

describe('What the directory wants confirmed', () => {
  it('goes to the sign-in page as the claims that were asked for, and comes back to where it was done', async () => {
    const { leaveToConfirm } = await import('./entra');
    const claims = '{"access_token":{"acrs":{"essential":true,"value":"c1"}}}';
    await leaveToConfirm('/settings/data?a=b', { scopes: 'graph/Calendars.ReadWrite', claims: btoa(claims) });
    expect(client.acquireTokenRedirect).toHaveBeenLastCalledWith({
      scopes: ['api://x/Social.Access'],
      account: { username: 'ana' },
      state: '/settings/data?a=b',
      claims,
    });
  });

  it('is a consent to the scopes where there are no claims', async () => {
    const { leaveToConfirm } = await import('./entra');
    await leaveToConfirm('/', { scopes: 'graph/Calendars.ReadWrite', claims: null });
    expect(client.acquireTokenRedirect).toHaveBeenLastCalledWith(
      expect.objectContaining({ prompt: 'consent', extraScopesToConsent: ['graph/Calendars.ReadWrite'] }),
    );
  });
});
