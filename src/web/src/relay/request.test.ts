import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { asked, faultOf, post } from './request';

const { accessToken } = vi.hoisted(() => ({ accessToken: vi.fn() }));
vi.mock('../identity/session', () => ({ accessToken }));

const json = (status: number, body: unknown = {}, headers: Record<string, string> = {}) =>
  new Response(JSON.stringify(body), { status, headers: { 'Content-Type': 'application/json', ...headers } });

function answerWith(...answers: (Response | Error)[]) {
  const fetch = vi.fn(() => {
    const next = answers.shift();
    return next instanceof Response ? Promise.resolve(next) : Promise.reject(next);
  });
  vi.stubGlobal('fetch', fetch);
  return fetch;
}

describe('A request', () => {
  beforeEach(() => {
    vi.useFakeTimers();
    accessToken.mockReset().mockResolvedValue('token');
  });
  afterEach(() => vi.useRealTimers());

  it('carries the token and gives the answer', async () => {
    const fetch = answerWith(json(200, { data: 1 }));
    expect(await post('/graphql', {})).toEqual({ data: 1 });
    expect(fetch.mock.calls[0]).toMatchObject(['/graphql', { headers: { Authorization: 'Bearer token' } }]);
  });

  it('renews the token once after 401 and tries once more', async () => {
    accessToken.mockResolvedValueOnce('old').mockResolvedValueOnce('new');
    answerWith(json(401), json(200, { data: 2 }));
    expect(await post('/graphql', {})).toEqual({ data: 2 });
    expect(accessToken).toHaveBeenLastCalledWith({ renew: true });
    expect(accessToken).toHaveBeenCalledTimes(2);
  });

  it('ends the session when the renewed token is refused too, or there is none', async () => {
    answerWith(json(401), json(401));
    await expect(post('/graphql', {})).rejects.toMatchObject({ kind: 'signedOut' });
    accessToken.mockResolvedValue(null);
    await expect(post('/graphql', {})).rejects.toMatchObject({ kind: 'signedOut' });
  });

  it('waits as long as a busy server asks, at most twice, and keeps the token', async () => {
    const fetch = answerWith(json(503, {}, { 'Retry-After': '3' }), json(503), json(503));
    const answer = post('/graphql', {});
    const refused = expect(answer).rejects.toMatchObject({ kind: 'busy' });
    await vi.advanceTimersByTimeAsync(2900);
    expect(fetch).toHaveBeenCalledTimes(1);
    await vi.advanceTimersByTimeAsync(10_000);
    await refused;
    expect(fetch).toHaveBeenCalledTimes(3);
    expect(accessToken).toHaveBeenCalledTimes(1);
  });

  it('tells what is not for this person from what went wrong, and keeps the reference of the latter', () => {
    expect(faultOf({ message: 'no', extensions: { code: 'AUTH_NOT_AUTHORIZED' } }).kind).toBe('denied');
    expect(faultOf({ message: 'oops', extensions: { traceId: '4bf9' } })).toMatchObject({
      kind: 'fault',
      reference: '4bf9',
    });
    expect(faultOf(undefined).kind).toBe('fault');
    expect(faultOf({ message: 'no', extensions: { code: 'PERSISTED_DOCUMENT_NOT_FOUND' } }).kind).toBe(
      'outdated',
    );
  });

  it('names its document by the id that the build gave it, and sends the text only while developing', () => {
    expect(asked({ id: '5f3a', text: null })).toEqual({ documentId: '5f3a' });
    expect(asked({ id: null, text: '{ viewer }' })).toEqual({ query: '{ viewer }' });
  });

  it('says so when the server cannot be reached', async () => {
    answerWith(new TypeError('failed'));
    await expect(post('/graphql', {})).rejects.toMatchObject({ kind: 'offline' });
  });
});
