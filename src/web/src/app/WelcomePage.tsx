import { useEffect, useState } from 'react';
import { Wordmark } from '../design/brand/Brand';
import { Doors } from '../design/brand/Doors';
import { Button } from '../design/controls/Button';
import { signIn } from '../identity/session';
import { noteDrawn } from '../router/drawn';
import { common } from '../words/messages';
import { Demo } from './Demo';
import { messages } from './messages';
import styles from './WelcomePage.module.css';

const words = messages.welcome;

/** What somebody sees who is not signed in. */
export function WelcomePage() {
  const [state, setState] = useState<'idle' | 'leaving' | 'failed'>('idle');
  const leave = () => {
    setState('leaving');
    signIn().catch(() => setState('failed'));
  };
  useEffect(() => {
    document.title = common.product;
    noteDrawn();
  }, []);
  return (
    <main className={styles.page}>
      <div className={styles.card}>
        <Wordmark />
        <div className={styles.pitch}>
          <h1 className={styles.line}>{words.line}</h1>
          <p className={styles.body}>{words.body}</p>
        </div>
        <div className={styles.enter}>
          <Button look="primary" onClick={leave} disabled={state === 'leaving'}>
            {state === 'leaving' ? words.leaving : words.signIn}
          </Button>
          <span className={styles.hint}>{words.hint}</span>
        </div>
        <Demo />
        {state === 'failed' && <p role="alert">{words.failed}</p>}
        <ul className={styles.promises}>
          {words.promises.map(({ title, body }) => (
            <li key={title}>
              <h2>{title}</h2>
              <p>{body}</p>
            </li>
          ))}
        </ul>
      </div>
      <div className={styles.art} aria-hidden="true">
        <Doors />
      </div>
    </main>
  );
}
