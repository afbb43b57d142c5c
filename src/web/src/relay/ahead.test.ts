import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { answeredAhead, askAhead, takeAhead, takeAnswer } from './ahead';

vi.mock('virtual:first-questions', () => ({ default: [{ name: 'HomePageQuery', id: 'home' }] }));

const home = { documentId: 'home', operationName: 'HomePageQuery', variables: {} };
const fetch = vi.fn(async (_: string, __: RequestInit) => new Response('{}'));

beforeEach(() => {
  vi.stubGlobal('fetch', fetch);
  fetch.mockClear();
  history.replaceState(null, '', '/');
  sessionStorage.setItem('session', JSON.stringify({ token: 'slip', until: Date.now() + 600_000 }));
});
afterEach(() => sessionStorage.clear());

it('asks what the home page will ask, and gives each answer once', async () => {
  askAhead();
  expect(fetch).toHaveBeenCalledOnce();
  const [url, { body, headers }] = fetch.mock.calls[0] as [string, RequestInit];
  expect([url, JSON.parse(body as string)]).toEqual(['/graphql', home]);
  expect(headers).toMatchObject({ Authorization: 'Bearer slip' });
  expect(takeAhead({ documentId: 'other' })).toBeUndefined();
  expect(await takeAhead(home)).toBeInstanceOf(Response);
  expect(takeAhead(home)).toBeUndefined();
});

it('asks nothing for another page, without a session, and with one that is nearly over', () => {
  history.replaceState(null, '', '/groups');
  askAhead();
  history.replaceState(null, '', '/');
  sessionStorage.setItem('session', JSON.stringify({ token: 'slip', until: Date.now() + 60_000 }));
  askAhead();
  sessionStorage.clear();
  askAhead();
  expect(fetch).not.toHaveBeenCalled();
});

it('has the answer at hand once it has come, where it has data, and gives it once', async () => {
  fetch.mockResolvedValueOnce(new Response('{"data":{"a":1}}'));
  askAhead();
  expect(takeAnswer('home')).toBeUndefined();
  await answeredAhead();
  expect(takeAnswer('home')).toEqual({ data: { a: 1 } });
  expect(takeAnswer('home')).toBeUndefined();
  expect(takeAhead(home)).toBeUndefined();
});

it('leaves a refusal and a fault to who asks for it', async () => {
  fetch.mockRejectedValueOnce(new TypeError('failed'));
  askAhead();
  await answeredAhead();
  expect(takeAnswer('home')).toBeUndefined();
  await expect(takeAhead(home)).rejects.toThrow('failed');
});
