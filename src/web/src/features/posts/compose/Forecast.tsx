import { useEffect, useState } from 'react';
import { fetchQuery, graphql, useRelayEnvironment } from 'react-relay/hooks';
import type { ForecastQuery } from '../../../__generated__/ForecastQuery.graphql';
import type { Kind } from './content';
import { messages } from './messages';
import styles from './PostEditor.module.css';

const pause = 500;

/** Whom the post would reach if it were published now: numbers only, by the rules that tell people. */
export function Forecast({
  groupIds,
  kind,
  praisedIds,
}: {
  groupIds: readonly string[];
  kind: Kind;
  praisedIds: readonly string[];
}) {
  const environment = useRelayEnvironment();
  const [reach, setReach] = useState<ForecastQuery['response']['reachForecast']>();
  const wanted = JSON.stringify({ groupIds, kind, praisedIds });
  useEffect(() => {
    let subscription: { unsubscribe: () => void } | undefined;
    const timer = setTimeout(() => {
      subscription = fetchQuery<ForecastQuery>(
        environment,
        graphql`
          query ForecastQuery($groupIds: [ID!]!, $kind: PostKind!, $praisedIds: [ID!]) {
            reachForecast(groupIds: $groupIds, kind: $kind, praisedIds: $praisedIds) {
              toldNow
              inQuietHours
              digestOnly
              neverReached
            }
          }
        `,
        JSON.parse(wanted) as ForecastQuery['variables'],
      ).subscribe({
        next: ({ reachForecast }) => setReach(reachForecast),
        // Without a forecast it can be posted all the same.
        error: () => setReach(undefined),
      });
    }, pause);
    return () => {
      clearTimeout(timer);
      subscription?.unsubscribe();
    };
  }, [environment, wanted]);
  if (!reach) return null;
  const { toldNow, inQuietHours, digestOnly, neverReached } = reach;
  return (
    <p className={styles.forecast}>{messages.forecast(toldNow, inQuietHours, digestOnly, neverReached)}</p>
  );
}
