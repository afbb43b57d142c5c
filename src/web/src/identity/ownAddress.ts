/** Where to go on after a sign-in: the path it was begun on, as an address of our own origin; the home page for anything else. */
export function ownAddress(path: string | undefined, origin: string): URL {
  const home = new URL('/', origin);
  const wanted = path && URL.canParse(path, origin) ? new URL(path, origin) : home;
  return wanted.origin === home.origin ? wanted : home;
}
