import { graphql, useLazyLoadQuery } from 'react-relay/hooks';
import type { BellQuery } from '../../__generated__/BellQuery.graphql';
import { Icon } from '../../design/brand/Icon';
import { Link, usePath } from '../../router/Link';
import { messages } from './messages';
import styles from './Notices.module.css';
import { useNoticeChanges } from './useNoticeChanges';

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

/** The way to the notices, with the number of unread ones as it is at any time. */
export default function Bell({ attempt }: { attempt: number }) {
  const { noticeCounter } = useLazyLoadQuery<BellQuery>(
    query,
    {},
    { fetchPolicy: 'store-or-network', fetchKey: attempt },
  ).viewer;
  const path = usePath();
  useNoticeChanges();
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
