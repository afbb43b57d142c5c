import { accessToken } from '../identity/session';
import { send, takeAhead } from './ahead';
import { noteAnswer } from './connection';

/** A request that brought no answer to show. */
export class RequestError extends Error {
  readonly kind: 'offline' | 'busy' | 'signedOut' | 'denied' | 'outdated' | 'fault';
  /** The trace id under which the server logged it. */
  readonly reference?: string;

  constructor(kind: RequestError['kind'], message: string, reference?: string) {
    super(message);
    this.name = 'RequestError';
    this.kind = kind;
    this.reference = reference;
  }
}

/** A document as the build left it: its id, under which the server has the text; while developing the text itself. */
export interface GraphDocument {
  readonly id?: string | null;
  readonly text?: string | null;
}

/** How a request says which document it means. */
export const asked = ({ id, text }: GraphDocument) => (text ? { query: text } : { documentId: id });

const pauses = [500, 2000];

/** Posts to one of our endpoints with the person's token: one silent renewal on 401, two patient retries on 503. */
export async function post(url: string, body: unknown): Promise<unknown> {
  let token = await tokenOr();
  let renewals = 0;
  for (let waits = 0; ; ) {
    if (!token) throw new RequestError('signedOut', 'The session is over.');
    const response = await answerTo(url, body, token);
    if (response.status === 401 && renewals === 0) {
      token = await tokenOr({ renew: true });
      renewals += 1;
    } else if (response.status === 503 && waits < pauses.length) {
      await pause(response.headers.get('Retry-After'), pauses[waits] ?? 0);
      waits += 1;
    } else return answer(response);
  }
}

/** A token, where the directory that gives it can be reached. */
async function tokenOr(how?: { renew: boolean }): Promise<string | null> {
  try {
    return await accessToken(how);
  } catch {
    throw unreached();
  }
}

export interface Fault {
  message: string;
  extensions?: { traceId?: string; code?: string; scopes?: string; claims?: string | null };
}

const kinds: Record<string, RequestError['kind']> = {
  AUTH_NOT_AUTHORIZED: 'denied',
  PERSISTED_DOCUMENT_NOT_FOUND: 'outdated',
};

/** The event by which the window hears that the server knows a newer client than this one. */
export const outdated = 'insidein:outdated';

/** What an answer without data amounts to. */
export function faultOf(first: Fault | undefined): RequestError {
  const { code, traceId } = first?.extensions ?? {};
  const kind = kinds[code ?? ''] ?? 'fault';
  if (kind === 'outdated') dispatchEvent(new Event(outdated));
  return new RequestError(kind, first?.message ?? 'No data came.', traceId);
}

async function answerTo(url: string, body: unknown, token: string): Promise<Response> {
  try {
    const response = await (takeAhead(body) ?? send(url, body, token));
    noteAnswer(true);
    return response;
  } catch {
    throw unreached();
  }
}

function unreached(): RequestError {
  noteAnswer(false);
  return new RequestError('offline', 'The server cannot be reached.');
}

async function answer(response: Response): Promise<unknown> {
  if (response.status === 401) throw new RequestError('signedOut', 'The session is over.');
  if (response.status === 503) throw new RequestError('busy', 'The server is busy.');
  if (!response.headers.get('Content-Type')?.includes('json'))
    throw new RequestError('fault', `The server answered ${response.status}.`);
  return response.json();
}

function pause(retryAfter: string | null, usual: number): Promise<void> {
  const asked = Number(retryAfter) * 1000;
  return new Promise((resolve) => setTimeout(resolve, asked > 0 ? Math.min(asked, 10_000) : usual));
}
