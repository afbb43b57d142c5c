import { useEffect, useState } from 'react';
import { Icon } from '../../design/brand/Icon';
import { Button } from '../../design/controls/Button';
import { ago } from '../../design/text/dates';
import { noteAnswer, useConnected, useKeptSince } from '../../relay/connection';
import { usePath } from '../../router/Link';
import { messages } from './messages';
import styles from './Standing.module.css';
import { reload, useNewVersion } from './version';

const pause = 5000;

/** How this device stands to the server: out of reach, or with a newer version waiting. Nothing while all is well. */
export default function Standing() {
  const isConnected = useConnected();
  const isNew = useNewVersion();
  useReach(isConnected);
  return (
    <div role="status" className={styles.standing}>
      {!isConnected && <Offline />}
      {isNew && isConnected && <NewVersion />}
    </div>
  );
}

function Offline() {
  const since = useKeptSince();
  const isHome = usePath() === '/';
  return (
    <p className={styles.line}>
      <Icon name="warning" size={18} />
      <strong>{navigator.onLine ? messages.unreachable : messages.offline}</strong>
      {isHome && since && <span>{messages.asItWas(ago(new Date(since).toISOString(), Date.now()))}</span>}
      <span>{messages.waits}</span>
    </p>
  );
}

function NewVersion() {
  const [isLeaving, setLeaving] = useState(false);
  return (
    <div className={styles.line}>
      <strong>{messages.newVersion}</strong>
      <span>{messages.nothingLost}</span>
      <Button
        small
        disabled={isLeaving}
        onClick={() => {
          setLeaving(true);
          void reload();
        }}
      >
        {messages.reload}
      </Button>
    </div>
  );
}

/** Notices when the browser loses its line, and asks every few seconds whether the server is back. */
function useReach(isConnected: boolean): void {
  useEffect(() => {
    const lost = () => noteAnswer(false);
    addEventListener('offline', lost);
    return () => removeEventListener('offline', lost);
  }, []);
  useEffect(() => {
    if (isConnected) return;
    const look = () =>
      fetch('/health/live', { cache: 'no-store' }).then(
        ({ ok }) => noteAnswer(ok),
        () => undefined,
      );
    const looking = setInterval(look, pause);
    addEventListener('online', look);
    return () => {
      clearInterval(looking);
      removeEventListener('online', look);
    };
  }, [isConnected]);
}
