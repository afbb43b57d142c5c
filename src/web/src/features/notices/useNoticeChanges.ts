import { graphql } from 'react-relay/hooks';
import type { useNoticeChangesSubscription } from '../../__generated__/useNoticeChangesSubscription.graphql';
import { useLive } from '../../relay/useLive';

const subscription = graphql`
  subscription useNoticeChangesSubscription {
    onNoticesChanged {
      counter {
        unread
        shown
        horizonDays
      }
    }
  }
`;

/** Keeps the number of unread notices as it is at any time, and says whenever the list may be another. */
export function useNoticeChanges(onChange?: () => void): void {
  useLive<useNoticeChangesSubscription>(subscription, '{}', {
    updater: (store) => {
      const counter = store.getRootField('onNoticesChanged').getLinkedRecord('counter');
      store.getRoot().getLinkedRecord('viewer')?.setLinkedRecord(counter, 'noticeCounter');
    },
    onNext: () => onChange?.(),
  });
}
