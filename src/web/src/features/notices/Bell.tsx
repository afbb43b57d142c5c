import { graphql, useLazyLoadQuery } from 'react-relay/hooks';
import type { BellQuery } from '../../__generated__/BellQuery.graphql';
import type { BellSubscription } from '../../__generated__/BellSubscription.graphql';
import { Icon } from '../../design/brand/Icon';
import { useLive } from '../../relay/useLive';
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

const subscription = graphql`
  subscription BellSubscription {
    onNoticesChanged {
      counter {
        unread
        shown
        horizonDays
      }
    }
  }
`;

/** The way to the notices, with the number of unread ones as it is at any time. */
export default function Bell() {
  const { noticeCounter } = useLazyLoadQuery<BellQuery>(
    query,
    {},
    { fetchPolicy: 'store-or-network' },
  ).viewer;
  const path = usePath();
  useLive<BellSubscription>(subscription, '{}', {
    updater: (store) => {
      const counter = store.getRootField('onNoticesChanged')?.getLinkedRecord('counter');
      const viewer = store.getRoot().getLinkedRecord('viewer');
      if (counter && viewer) viewer.setLinkedRecord(counter, 'noticeCounter');
    },
  });
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
