/** An element of a page that was copied, or the words in it. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: (Element | string)[];
}

/** What stands deeper than this in one another is read as if it stood here. */
const deepest = 60;
const token =
  /<!--[\s\S]*?-->|<![^>]*>|<\/([a-z][a-z0-9:-]*)[^>]*>|<([a-z][a-z0-9:-]*)((?:"[^"]*"|'[^']*'|[^>"'])*)>/gi;
const attribute = /([a-z_:][-a-z0-9_:.]*)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/gi;
const closed = new Set([
  'area',
  'base',
  'br',
  'col',
  'embed',
  'hr',
  'img',
  'input',
  'link',
  'meta',
  'source',
  'wbr',
]);
const unread = /<(script|style|title|template|noscript|xml)\b[\s\S]*?<\/\1\s*>/gi;
const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  shy: '',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  bull: '•',
  middot: '·',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  laquo: '«',
  raquo: '»',
  euro: '€',
  copy: '©',
  reg: '®',
};

/**
 * The elements of a page that was copied. A reader of our own, since the browser's would have to be handed a string, which this client
 * forbids itself everywhere; it runs nothing and fetches nothing. What is not well formed keeps its words.
 */
export function elementsOf(html: string): Element {
  const root: Element = { name: '', attributes: {}, children: [] };
  const open: Element[] = [root];
  const source = html.replace(unread, '');
  let at = 0;
  const add = (child: Element | string) => open.at(-1)?.children.push(child);
  for (const found of source.matchAll(token)) {
    if (found.index > at) add(unescaped(source.slice(at, found.index)));
    at = found.index + found[0].length;
    const [, end = '', start = '', rest = ''] = found;
    if (end) {
      const depth = open.findLastIndex(({ name }) => name === end.toLowerCase());
      if (depth > 0) open.length = depth;
    } else if (start) {
      const element = { name: start.toLowerCase(), attributes: attributesOf(rest), children: [] };
      if (isEndedBy(open.at(-1)?.name, element.name)) open.pop();
      add(element);
      if (!closed.has(element.name) && !rest.endsWith('/') && open.length < deepest) open.push(element);
    }
  }
  if (at < source.length) add(unescaped(source.slice(at)));
  return root;
}

const isEndedBy = (open: string | undefined, next: string) =>
  (open === 'li' && next === 'li') ||
  (open === 'p' && /^(?:p|ul|ol|h[1-6]|div|table|blockquote|pre|hr)$/.test(next));

const attributesOf = (rest: string) =>
  Object.fromEntries(
    [...rest.matchAll(attribute)].map(([, name = '', one, two, three]) => [
      name.toLowerCase(),
      unescaped(one ?? two ?? three ?? ''),
    ]),
  );

const unescaped = (text: string) =>
  text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,8}));/gi, (whole, decimal, hex, name: string) => {
    if (name) return named[name] ?? whole;
    const code = Number.parseInt(decimal ?? hex, decimal ? 10 : 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
