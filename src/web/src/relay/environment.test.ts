import type { RequestParameters } from 'relay-runtime';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createEnvironment } from './environment';

const { post, leaveToConfirm } = vi.hoisted(() => ({ post: vi.fn(), leaveToConfirm: vi.fn() }));
vi.mock('./request', async (original) => ({ ...(await original<typeof import('./request')>()), post }));
vi.mock('../identity/entra', () => ({ leaveToConfirm }));

const extensions = { code: 'AUTH_INTERACTION_REQUIRED', scopes: 'graph/Calendars.ReadWrite', claims: 'e30=' };

function ask(operationKind: 'mutation' | 'query') {
  const operation = { id: null, text: `${operationKind} A { a }`, name: 'A', operationKind, metadata: {} };
  return createEnvironment()
    .getNetwork()
    .execute(operation as RequestParameters, {}, {})
    .toPromise();
}

describe('An answer that wants the person to confirm in a sign-in', () => {
  beforeEach(() => {
    leaveToConfirm.mockReset().mockResolvedValue(undefined);
    post.mockReset().mockResolvedValue({ errors: [{ message: 'Confirm.', extensions }] });
    history.replaceState(null, '', '/settings/data');
  });

  it('leads there with its claims from what the person has done', async () => {
    await expect(ask('mutation')).rejects.toMatchObject({ name: 'RequestError' });
    expect(leaveToConfirm).toHaveBeenCalledExactlyOnceWith('/settings/data', extensions);
  });

  it('leads nowhere from what only loads, so that no page goes round in circles', async () => {
    await expect(ask('query')).rejects.toMatchObject({ name: 'RequestError' });
    expect(leaveToConfirm).not.toHaveBeenCalled();
  });
});
