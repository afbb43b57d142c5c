const most = 48;

/** An address as people like to read it: without its scheme, and not longer than a line. */
export function shortAddress(url: string): string {
  const said = url.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '');
  return said.length > most ? `${said.slice(0, most - 1)}…` : said;
}
