import { lazy, Suspense, useEffect, useState } from 'react';
import { Wordmark } from '../src/design/brand/Brand';
import { Button } from '../src/design/controls/Button';
import { signIn } from '../src/identity/session';
import styles from './Door.module.css';
import { type Opened, openSchema } from './schema';
import { words } from './words';

// Fetched only for those to whom the server shows the schema.
const Explorer = lazy(() => import('./Explorer'));

/** Lets in who may see the schema, and tells everybody else what is missing. */
export function Door() {
  const [opened, setOpened] = useState<Opened | 'asking'>('asking');
  useEffect(() => {
    openSchema().then(setOpened);
  }, []);
  if (typeof opened === 'object')
    return (
      <Suspense fallback={<Sill line={words.loading} />}>
        <Explorer schema={opened.schema} />
      </Suspense>
    );
  if (opened === 'asking') return <Sill line={words.loading} />;
  return (
    <Sill line={words[opened]}>
      {opened === 'signedOut' && (
        <Button look="primary" onClick={() => signIn().catch(() => setOpened('unreachable'))}>
          {words.signIn}
        </Button>
      )}
      {opened === 'unreachable' && <Button onClick={() => location.reload()}>{words.retry}</Button>}
      <a href="/">{words.home}</a>
    </Sill>
  );
}

function Sill({ line, children }: { line: string; children?: React.ReactNode }) {
  return (
    <main className={styles.page}>
      <div className={styles.card}>
        <Wordmark />
        <h1 className={styles.title}>{words.title}</h1>
        <p role="status">{line}</p>
        {children && <div className={styles.actions}>{children}</div>}
      </div>
    </main>
  );
}
