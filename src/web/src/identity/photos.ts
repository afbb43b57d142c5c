import { accessToken } from './session';

/** So many photos are held at once; the ones asked for first give way. */
const most = 300;

const held = new Map<string, Promise<string | null>>();

/**
 * The address, in this page's own memory, of a photo that the server shows only to who is signed in:
 * an image element cannot send a token. Null when there is none to be had.
 */
export function photoAt(url: string): Promise<string | null> {
  const known = held.get(url);
  if (known) return known;
  const asked = fetchPhoto(url);
  held.set(url, asked);
  const [first] = held.size > most ? held.keys() : [];
  if (first) {
    void held.get(first)?.then((address) => address && URL.revokeObjectURL(address));
    held.delete(first);
  }
  return asked;
}

async function fetchPhoto(url: string): Promise<string | null> {
  try {
    const token = await accessToken();
    if (!token) return null;
    const response = await fetch(url, { headers: { Authorization: `Bearer ${token}` } });
    return response.ok ? URL.createObjectURL(await response.blob()) : null;
  } catch {
    // Offline: the initials stand.
    return null;
  }
}
