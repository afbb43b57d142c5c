/** One entry of the browser's history, as the router sees it. */
export interface Entry {
  key: string;
  href: string;
  /** True when the reader came by back or forward, so their place on the page is kept. */
  returned: boolean;
}

interface State {
  key?: string;
}

const listeners = new Set<(entry: Entry) => void>();
let current = read(false);
let visits = 0;

function read(returned: boolean): Entry {
  const key = (history.state as State | null)?.key ?? crypto.randomUUID();
  if (!(history.state as State | null)?.key) history.replaceState({ key } satisfies State, '');
  return { key, href: location.pathname + location.search, returned };
}

function keepPosition(): void {
  sessionStorage.setItem(`position:${current.key}`, String(Math.round(scrollY)));
}

function arrive(entry: Entry): void {
  current = entry;
  visits += 1;
  for (const listener of listeners) listener(entry);
}

/** Begins to follow the browser's back and forward buttons. */
export function startHistory(): void {
  history.scrollRestoration = 'manual';
  current = read(true);
  addEventListener('popstate', ({ state }) => {
    // To a place within the page, as by a skip link, the browser goes by itself.
    if (!state && location.pathname + location.search === current.href)
      return history.replaceState({ key: current.key } satisfies State, '');
    keepPosition();
    arrive(read(true));
  });
  addEventListener('pagehide', keepPosition);
}

export function currentEntry(): Entry {
  return current;
}

/** Whether the reader has not moved yet since the document was loaded. */
export function isFirstPage(): boolean {
  return visits === 0;
}

export function navigate(href: string, { replace = false }: { replace?: boolean } = {}): void {
  keepPosition();
  const key = replace ? current.key : crypto.randomUUID();
  if (replace) history.replaceState({ key } satisfies State, '', href);
  else history.pushState({ key } satisfies State, '', href);
  arrive({ key, href, returned: false });
}

export function onNavigate(listener: (entry: Entry) => void): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}

/** Puts the page where the reader left this entry, or at its top when they never saw it. */
export function restorePosition(entry: Entry): void {
  const kept = entry.returned ? Number(sessionStorage.getItem(`position:${entry.key}`)) : 0;
  scrollTo(0, kept);
}
