/** The short name of a message in what browsers fetch, from its key: its English, and its context where it has one. Source: FNV-1a. */
export function shortName(key: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < key.length; at++) hash = Math.imul(hash ^ key.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(36).slice(-5);
}
