import { createClient, type RequestParams } from 'graphql-sse';
import { type GraphQLResponse, Observable } from 'relay-runtime';
import { accessToken, accountName } from '../identity/session';
import { type Asked, type Open, shareStreams } from './sharing';

const longestWait = 10_000;

/** The streams of this browser, one set for each account that is signed in. */
let shared: { account: string; follow: Open } | undefined;

/** Follows a subscription until the server completes it; a broken connection is taken up again. */
export function follow(asked: Asked): Observable<GraphQLResponse> {
  return Observable.create((sink) => {
    const account = accountName();
    if (shared?.account !== account) {
      shared = { account, follow: shareStreams(`live:${account}`, crypto.randomUUID(), openStream()) };
    }
    return shared.follow(asked, {
      next: (answer) => sink.next(answer as GraphQLResponse),
      error: (fault) => sink.error(fault instanceof Error ? fault : new Error(String(fault))),
      complete: () => sink.complete(),
    });
  });
}

/** Streams at `/graphql`. What the server refuses for good ends; what breaks is asked for again, ever more patiently. */
function openStream(): Open {
  let refused = 0;
  const client = createClient({
    url: '/graphql',
    headers: async () => ({ Authorization: `Bearer ${(await accessToken()) ?? ''}` }),
    fetchFn: async (url: string, init: RequestInit) => {
      const response = await fetch(url, init);
      refused = response.status === 503 || response.ok ? 0 : response.status;
      return response;
    },
    retryAttempts: Number.POSITIVE_INFINITY,
    retry: async (attempts) => {
      if (refused >= 400 && refused < 500) throw new Error(`The server answered ${refused}.`);
      await pause(Math.min(500 * 2 ** attempts, longestWait) * (0.5 + Math.random() / 2));
    },
  });
  // A trusted document is named by its id, which the protocol's type of a request does not know.
  return (asked, hearer) => client.subscribe(asked as RequestParams, hearer);
}

/** Waits, but no longer than until the browser is online again. */
function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    const go = () => {
      clearTimeout(timer);
      removeEventListener('online', go);
      resolve();
    };
    const timer = setTimeout(go, milliseconds);
    addEventListener('online', go);
  });
}
