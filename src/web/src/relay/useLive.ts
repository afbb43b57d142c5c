import { useEffect, useEffectEvent, useState } from 'react';
import { type GraphQLTaggedNode, requestSubscription, useRelayEnvironment } from 'react-relay/hooks';
import type { OperationType, SelectorStoreUpdater } from 'relay-runtime';

/** What a part of a page does with what it hears. */
interface Hears<T extends OperationType> {
  /** Puts an answer into the graph, beyond what its records say by themselves. */
  updater?: SelectorStoreUpdater<T['response']>;
  onNext?: (answer: T['response']) => void;
}

/** Follows a subscription while the page is looked at. `question` is the variables as one text, since they decide when it begins anew. */
export function useLive<T extends OperationType>(
  subscription: GraphQLTaggedNode,
  question: string,
  hears: Hears<T>,
): void {
  const environment = useRelayEnvironment();
  const visible = useVisible();
  const updater = useEffectEvent<NonNullable<Hears<T>['updater']>>((store, answer) =>
    hears.updater?.(store, answer),
  );
  const onNext = useEffectEvent((answer: T['response'] | null | undefined) => {
    if (answer) hears.onNext?.(answer);
  });
  useEffect(() => {
    if (!visible) return;
    const following = requestSubscription<T>(environment, {
      subscription,
      variables: JSON.parse(question) as T['variables'],
      updater: (store, answer) => updater(store, answer),
      onNext: (answer) => onNext(answer),
      // Without the stream the page is as it was fetched; going to it again fetches it anew.
      onError: () => {},
    });
    return () => following.dispose();
  }, [environment, subscription, question, visible]);
}

function useVisible(): boolean {
  const [visible, setVisible] = useState(() => document.visibilityState === 'visible');
  useEffect(() => {
    const look = () => setVisible(document.visibilityState === 'visible');
    document.addEventListener('visibilitychange', look);
    return () => document.removeEventListener('visibilitychange', look);
  }, []);
  return visible;
}
