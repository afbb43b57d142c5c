import first from 'virtual:first-questions';
import { isGood, readSlip } from '../identity/slip';

interface Ahead {
  readonly response: Promise<Response>;
  /** What it says, once it has come. */
  answer?: { data?: unknown };
}

const underWay = new Map<string, Ahead>();
const atOnce = 150;

/** Asks what the home page is going to ask, while its code is still being fetched. */
export function askAhead(): void {
  const slip = readSlip();
  if (location.pathname !== '/' || location.hash || !isGood(slip)) return;
  for (const { id, name } of first) {
    const body = { documentId: id, operationName: name, variables: {} };
    const response = send('/graphql', body, slip.token);
    // Whoever takes it learns of a failure; it may come before anybody has.
    response.catch(() => {});
    underWay.set(id, { response });
  }
}

/** Waits until what was asked ahead is there, and no longer than people take for at once: then nothing has to be drawn in its place. */
export function answeredAhead(): Promise<unknown> {
  const coming = [...underWay.values()].map(async (ahead) => {
    const response = await ahead.response;
    if (response.ok) ahead.answer = await response.clone().json();
  });
  return Promise.race([Promise.allSettled(coming), new Promise((resolve) => setTimeout(resolve, atOnce))]);
}

/** What the server has already said to this document, where it has; it is given once. */
export function takeAnswer(documentId: string | null | undefined): { data?: unknown } | undefined {
  const answer = underWay.get(documentId ?? '')?.answer;
  if (!answer?.data) return undefined;
  underWay.delete(documentId ?? '');
  return answer;
}

/** The response that is under way to this request already; it is given once. */
export function takeAhead(body: unknown): Promise<Response> | undefined {
  const { documentId = '' } = body as { documentId?: string };
  const ahead = underWay.get(documentId);
  underWay.delete(documentId);
  return ahead?.response;
}

/** One request to one of our endpoints. */
export function send(url: string, body: unknown, token: string): Promise<Response> {
  const headers = {
    Authorization: `Bearer ${token}`,
    'Content-Type': 'application/json',
    Accept: 'application/graphql-response+json, application/json',
  };
  return fetch(url, { method: 'POST', headers, body: JSON.stringify(body) });
}
