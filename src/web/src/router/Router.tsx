import {
  type ReactNode,
  Suspense,
  use,
  useCallback,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
  useTransition,
} from 'react';
import type { Environment } from 'react-relay/hooks';
import { noteDrawn } from './drawn';
import { currentEntry, type Entry, onNavigate, restorePosition } from './history';
import { match } from './match';
import type { OpenPage, Route, Shape } from './page';
import styles from './Router.module.css';

interface Shown {
  entry: Entry;
  shape?: Shape;
  page: Promise<OpenPage | null>;
}

/** Opens the page of an entry: its code and its data are under way when this returns. */
function open(routes: readonly Route[], environment: Environment, entry: Entry): Shown {
  for (const route of routes) {
    const place = match(route.pattern, entry.href);
    if (place) {
      const page = route.load().then((opened) => opened(environment, place, entry.returned));
      return { entry, shape: route.shape, page };
    }
  }
  return { entry, page: Promise.resolve(null) };
}

/** Fetches the code behind an address ahead of a click. */
export function prefetch(routes: readonly Route[], href: string): void {
  const route = routes.find(({ pattern }) => match(pattern, href));
  route?.load().catch(() => undefined);
}

export interface RouterProps {
  routes: readonly Route[];
  environment: Environment;
  /** What stands while a page of this shape is on its way. */
  waiting: (shape?: Shape) => ReactNode;
  notFound: ReactNode;
  /** Wraps each page, to catch what it throws; `retry` opens the same address again. */
  guard: (page: ReactNode, key: string, retry: () => void) => ReactNode;
}

/** Shows the page of the address. The old page stays until the new one is ready, under a line of progress. */
export function Router({ routes, environment, waiting, notFound, guard }: RouterProps) {
  const [shown, setShown] = useState(() => open(routes, environment, currentEntry()));
  const [isPending, startTransition] = useTransition();
  const last = useRef(shown);

  const show = useCallback(
    (entry: Entry) => startTransition(() => setShown(open(routes, environment, entry))),
    [routes, environment],
  );
  useEffect(() => onNavigate(show), [show]);
  useEffect(() => {
    if (last.current !== shown) last.current.page.then((page) => page?.close()).catch(() => undefined);
    last.current = shown;
  }, [shown]);

  // A page that only changes what it looks for stays as it is, the reader's place in its fields included.
  const key = shown.entry.key + shown.entry.href.split('?')[0];
  const retry = () => show({ ...shown.entry, returned: false });
  return (
    <>
      {isPending && <div className={styles.progress} aria-hidden="true" />}
      {guard(
        <Suspense key={key} fallback={waiting(shown.shape)}>
          <Screen shown={shown} notFound={notFound} />
        </Suspense>,
        key,
        retry,
      )}
    </>
  );
}

function Screen({ shown, notFound }: { shown: Shown; notFound: ReactNode }) {
  const page = use(shown.page);
  return (
    <>
      {page ? page.element : notFound}
      <Arrival entry={shown.entry} />
    </>
  );
}

/** Mounted with the page, so the position is set once its content stands. */
function Arrival({ entry }: { entry: Entry }) {
  useLayoutEffect(() => restorePosition(entry), [entry]);
  useEffect(noteDrawn, []);
  return null;
}
