import { graphql, useLazyLoadQuery } from 'react-relay/hooks';
import type { UnreadNumberQuery } from '../../__generated__/UnreadNumberQuery.graphql';
import type { UnreadNumberSubscription } from '../../__generated__/UnreadNumberSubscription.graphql';
import { useLive } from '../../relay/useLive';
import { messages } from './messages';

const query = graphql`
  query UnreadNumberQuery {
    viewer {
      unreadCount
    }
  }
`;

const subscription = graphql`
  subscription UnreadNumberSubscription {
    onUnreadChanged {
      unreadCount
    }
  }
`;

/** How many posts are unread, as it is at any time. */
export default function UnreadNumber({ attempt }: { attempt: number }) {
  const { unreadCount } = useLazyLoadQuery<UnreadNumberQuery>(
    query,
    {},
    { fetchPolicy: 'store-or-network', fetchKey: attempt },
  ).viewer;
  useLive<UnreadNumberSubscription>(subscription, '{}', {
    updater: (store) => {
      const count = store.getRootField('onUnreadChanged').getValue('unreadCount');
      store.getRoot().getLinkedRecord('viewer')?.setValue(count, 'unreadCount');
    },
  });
  return unreadCount > 0 && <> {messages.unreadNumber(unreadCount)}</>;
}
