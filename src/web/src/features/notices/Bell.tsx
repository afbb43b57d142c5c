import { useEffect } from 'react';
import { fetchQuery, graphql, useLazyLoadQuery, useRelayEnvironment } from 'react-relay/hooks';
import type { BellQuery } from '../../__generated__/BellQuery.graphql';
import { Icon } from '../../design/brand/Icon';
import { onNavigate } from '../../router/history';
import { Link, usePath } from '../../router/Link';
import { messages } from './messages';
import styles from './Notices.module.css';

const query = graphql`
  query BellQuery {
    viewer {
      noticeCounter {
        unread
        shown
      }
    }
  }
`;

/** The way to the notices, with the number of unread ones. It looks again on each page and whenever the tab is come back to. */
export default function Bell() {
  const { noticeCounter } = useLazyLoadQuery<BellQuery>(
    query,
    {},
    { fetchPolicy: 'store-or-network' },
  ).viewer;
  const environment = useRelayEnvironment();
  const path = usePath();
  useEffect(() => {
    const look = () => {
      if (document.visibilityState !== 'visible') return;
      // The number stands as it was when the server cannot be reached; the next look brings it up to date.
      fetchQuery<BellQuery>(environment, query, {}, { fetchPolicy: 'network-only' }).subscribe({
        error: () => {},
      });
    };
    look();
    const stop = onNavigate(look);
    document.addEventListener('visibilitychange', look);
    return () => {
      stop();
      document.removeEventListener('visibilitychange', look);
    };
  }, [environment]);
  return (
    <Link
      to="/notifications"
      className={styles.bell}
      aria-label={messages.bell(noticeCounter.shown)}
      aria-current={path === '/notifications' ? 'page' : undefined}
    >
      <Icon name="bell" />
      {noticeCounter.unread > 0 && (
        <span className={styles.count} aria-hidden="true">
          {noticeCounter.shown}
        </span>
      )}
    </Link>
  );
}
