import { afterEach, describe, expect, it, vi } from 'vitest';
import { askForSession, shareSession, tellOver } from './tabs';

/** Locks as a browser counts them, over all of its tabs. */
function browser() {
  const held: { name: string }[] = [];
  vi.stubGlobal('navigator', {
    locks: {
      request: (name: string, _: unknown, run: () => Promise<void>) => {
        const lock = { name };
        held.push(lock);
        return run().then(() => held.splice(held.indexOf(lock), 1));
      },
      query: async () => ({ held }),
    },
  });
}

describe('The session of another tab', () => {
  const ends: (() => void)[] = [];
  const share = (session: Record<string, string>, over = vi.fn()) => {
    ends.push(shareSession(() => session, over));
    return over;
  };
  afterEach(() => {
    for (const end of ends.splice(0)) end();
    vi.unstubAllGlobals();
  });

  it('is handed to a new one', async () => {
    browser();
    share({ session: 'slip', 'msal.1': 'refresh' });
    expect(await askForSession()).toEqual({ session: 'slip', 'msal.1': 'refresh' });
  });

  it('is not waited for where nobody is signed in', async () => {
    browser();
    const started = performance.now();
    expect(await askForSession()).toBeUndefined();
    expect(performance.now() - started).toBeLessThan(900);
  });

  it('comes on a channel that no third tab hears', async () => {
    browser();
    share({ session: 'slip' });
    const heard = vi.fn();
    const third = new BroadcastChannel('session');
    third.onmessage = ({ data }) => heard(JSON.stringify(data));
    await askForSession();
    expect(heard).toHaveBeenCalled();
    expect(heard.mock.calls.flat().join()).not.toContain('slip');
    third.close();
  });

  it('ends with it', async () => {
    browser();
    const over = share({ session: 'slip' });
    tellOver();
    await vi.waitFor(() => expect(over).toHaveBeenCalledOnce());
  });
});
