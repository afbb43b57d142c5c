import { expect, it, vi } from 'vitest';
import { offerSession, signOut } from './session';

const { forgetAll, leaveForSignOut } = vi.hoisted(() => {
  // Somebody is signed in before the session's code is there.
  sessionStorage.setItem('session', JSON.stringify({ token: 'a.b.c', until: Date.now() + 3_600_000 }));
  return { forgetAll: vi.fn(), leaveForSignOut: vi.fn() };
});
vi.mock('./device', () => ({ forgetAll }));
vi.mock('./entra', () => ({ leaveForSignOut }));

it('The tab that signs out stays until the device has forgotten the person, and then goes to the sign-in page', async () => {
  let forgotten = () => {};
  forgetAll.mockReturnValue(
    new Promise<void>((resolve) => {
      forgotten = resolve;
    }),
  );
  sessionStorage.setItem('msal.account', 'what the sign-in page needs to end its own session');
  await offerSession();
  const heard = vi.fn();
  const other = new BroadcastChannel('session');
  other.onmessage = heard;

  const over = signOut();
  await vi.waitFor(() => expect(heard).toHaveBeenCalledOnce());
  // A tab that is told that the session is over takes all of it away and leaves at once.
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(sessionStorage.getItem('msal.account')).not.toBeNull();
  expect(leaveForSignOut).not.toHaveBeenCalled();

  forgotten();
  await over;
  expect(leaveForSignOut).toHaveBeenCalledOnce();
  other.close();
});
