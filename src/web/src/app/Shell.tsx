import { lazy, Suspense, useState } from 'react';
import {
  type Environment,
  graphql,
  loadQuery,
  type PreloadedQuery,
  usePreloadedQuery,
} from 'react-relay/hooks';
import type { ShellQuery } from '../__generated__/ShellQuery.graphql';
import { NotFound, Skeleton } from '../design/surfaces/States';
import { Toasts } from '../design/surfaces/Toasts';
import { afterDrawn } from '../router/drawn';
import { Prefetch } from '../router/Link';
import { prefetch, Router } from '../router/Router';
import { Guard } from './Guard';
import { messages } from './messages';
import { BottomBar, Rail } from './Navigation';
import { routes } from './routes';
import styles from './Shell.module.css';
import { TopBar } from './TopBar';

// Somebody may press a key as soon as they see the page.
const Keys = lazy(() => import('./keys/Keys'));
// What tells of the line and of new versions watches when the page stands.
const Standing = lazy(afterDrawn(() => import('./device/Standing')));

const query = graphql`
  query ShellQuery {
    viewer {
      ...Navigation_viewer
      ...TopBar_viewer
    }
  }
`;

/** What stands around every page: skip link, top bar, rail or bottom bar, and the messages in passing. */
export function Shell({ environment }: { environment: Environment }) {
  const [viewer] = useState(() => loadQuery<ShellQuery>(environment, query, {}));
  return (
    <Prefetch value={(href) => prefetch(routes, href)}>
      <a href="#content" className={styles.skip}>
        {messages.skip}
      </a>
      <Guard>
        <Suspense fallback={<div className={styles.barWaiting} />}>
          <Bars viewer={viewer} />
        </Suspense>
      </Guard>
      <main id="content" tabIndex={-1} className={styles.main}>
        <Suspense>
          <Standing />
        </Suspense>
        <Router
          routes={routes}
          environment={environment}
          waiting={(shape) => <Skeleton shape={shape} />}
          notFound={<NotFound />}
          guard={(page, key, retry) => (
            <Guard key={key} retry={retry}>
              {page}
            </Guard>
          )}
        />
      </main>
      <Suspense>
        <Keys />
      </Suspense>
      <Toasts />
    </Prefetch>
  );
}

function Bars({ viewer: loaded }: { viewer: PreloadedQuery<ShellQuery> }) {
  const { viewer } = usePreloadedQuery<ShellQuery>(query, loaded);
  return (
    <>
      <TopBar viewer={viewer} />
      <Rail viewer={viewer} />
      <BottomBar viewer={viewer} />
    </>
  );
}
