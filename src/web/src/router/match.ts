/** What the address says: the path's parts by name, and the query. */
export interface Place {
  path: string;
  params: Readonly<Record<string, string>>;
  search: URLSearchParams;
}

/** The place if the address fits the pattern ("/posts/:id"), else null. */
export function match(pattern: string, href: string): Place | null {
  const [path = '/', query = ''] = href.split(/[?#]/);
  const wanted = parts(pattern);
  const found = parts(path);
  if (wanted.length !== found.length) return null;
  const params: Record<string, string> = {};
  for (const [index, part] of wanted.entries()) {
    const value = found[index] ?? '';
    if (part.startsWith(':')) params[part.slice(1)] = decode(value);
    else if (part !== value) return null;
  }
  return { path, params, search: new URLSearchParams(href.includes('?') ? query : '') };
}

function parts(path: string): string[] {
  return path.split('/').filter(Boolean);
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
