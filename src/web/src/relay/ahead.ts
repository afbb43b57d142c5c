import first from 'virtual:first-questions';
import { isGood, readSlip } from '../identity/slip';

const underWay = new Map<string, Promise<Response>>();

/** Asks what the home page is going to ask, while its code is still being fetched. */
export function askAhead(): void {
  const slip = readSlip();
  if (location.pathname !== '/' || location.hash || !isGood(slip)) return;
  for (const { id, name } of first) {
    const answer = send('/graphql', { documentId: id, operationName: name, variables: {} }, slip.token);
    // Who takes it hears of the fault.
    answer.catch(() => undefined);
    underWay.set(id, answer);
  }
}

/** The answer that is under way to this request already; it is given once. */
export function takeAhead(body: unknown): Promise<Response> | undefined {
  const { documentId = '' } = body as { documentId?: string };
  const answer = underWay.get(documentId);
  underWay.delete(documentId);
  return answer;
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
