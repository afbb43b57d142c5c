import { accessToken } from '../../../identity/session';

/** Puts the content of a file at the address that the server gave, and tells how much of it is there, from 0 to 1. Errors: rejects when it did not arrive. */
export async function put(
  path: string,
  file: File,
  told: (part: number) => void,
  signal: AbortSignal,
): Promise<void> {
  const token = await accessToken();
  // Not fetch: that says nothing of what is under way.
  const request = new XMLHttpRequest();
  request.open('PUT', path);
  request.setRequestHeader('Authorization', `Bearer ${token}`);
  request.setRequestHeader('Content-Type', typeOf(file));
  request.upload.onprogress = ({ loaded, total }) => told(total > 0 ? loaded / total : 0);
  signal.addEventListener('abort', () => request.abort());
  return new Promise((resolve, reject) => {
    request.onload = () =>
      request.status === 201 ? resolve() : reject(new Error(`The server answered ${request.status}.`));
    request.onerror = () => reject(new Error('The server cannot be reached.'));
    request.onabort = () => reject(new DOMException('Taken back.', 'AbortError'));
    request.send(file);
  });
}

/** What browsers do not know they call nothing. */
export const typeOf = (file: File): string => file.type || 'application/octet-stream';
