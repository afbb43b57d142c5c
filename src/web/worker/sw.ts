/**
 * The service worker: it holds the page and the assets of one build, so that the product starts without a connection. Nothing of
 * anybody is ever held here: no answer of the graph, no picture, no token. The build puts in the names of its files.
 */
declare const __FILES__: readonly string[];
declare const __VERSION__: string;

const worker = self as unknown as ServiceWorkerGlobalScope;
const page = '/';
/** What the browser must know to sign in; the same for everybody. */
const configuration = '/config.json';
const own = `shell-${__VERSION__}`;

worker.addEventListener('install', (event) => event.waitUntil(fill()));
worker.addEventListener('activate', (event) => event.waitUntil(takeOver()));
worker.addEventListener('message', ({ data }) => {
  if (data === 'take over') void worker.skipWaiting();
});

worker.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== worker.location.origin) return;
  if (pathname.startsWith('/assets/')) event.respondWith(held(request));
  else if (pathname === configuration) event.respondWith(freshOr(request, configuration));
  // GraphiQL is a page of its own.
  else if (request.mode === 'navigate' && !/^\/(engagement\/)?graphql\b/.test(pathname))
    event.respondWith(freshOr(request, page));
});

/** Fetches what is new; what an earlier build had too is taken over from there. */
async function fill(): Promise<void> {
  const cache = await caches.open(own);
  await Promise.all(
    __FILES__.map(async (file) => cache.put(file, (await caches.match(file)) ?? (await fetched(file)))),
  );
  for (const each of [page, configuration]) await cache.put(each, await fetched(each, { cache: 'no-cache' }));
}

async function fetched(address: string, how?: RequestInit): Promise<Response> {
  const response = await fetch(address, how);
  if (!response.ok) throw new Error(`${address} answered ${response.status}.`);
  return response;
}

/** The build before this one stays: a tab that still runs it may ask for its parts. */
async function takeOver(): Promise<void> {
  const others = (await caches.keys()).filter((name) => name !== own);
  await Promise.all(others.slice(0, -1).map((name) => caches.delete(name)));
  await worker.clients.claim();
}

async function held(request: Request): Promise<Response> {
  return (await caches.match(request, { ignoreVary: true })) ?? fetch(request);
}

/** What the server says; where it cannot be reached, or a gateway answers in its place, what is held under the name. */
async function freshOr(request: Request, name: string): Promise<Response> {
  try {
    const response = await fetch(request);
    if (![502, 503, 504].includes(response.status)) return response;
    return (await (await caches.open(own)).match(name)) ?? response;
  } catch (error) {
    const shell = await (await caches.open(own)).match(name);
    if (shell) return shell;
    throw error;
  }
}
