import { currentEntry } from './history';

/** A page that the reader saw since the document was loaded. */
export interface SeenPage {
  readonly href: string;
  readonly title: string;
}

const most = 8;
let seen: readonly SeenPage[] = [];

/** Notes what the page of the current address is called; in memory only, so that it is gone with the sign-out. */
export function noteSeen(title: string): void {
  const { href } = currentEntry();
  seen = [{ href, title }, ...seen.filter((page) => page.href !== href)].slice(0, most);
}

/** The pages seen before the current one, the last first. */
export function recentPages(): readonly SeenPage[] {
  return seen.filter(({ href }) => href !== currentEntry().href);
}
