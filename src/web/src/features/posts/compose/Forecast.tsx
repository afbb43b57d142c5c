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
  text,
}: {
  groupIds: readonly string[];
  kind: Kind;
  praisedIds: readonly string[];
  /** For the tags in it, whose followers are told. */
  text: string;
}) {
  const environment = useRelayEnvironment();
  const [reach, setReach] = useState<ForecastQuery['response']['reachForecast']>();
  const tags = text.match(/#[\p{L}\p{M}\p{N}-]+/gu)?.join(' ');
  const wanted = JSON.stringify({ groupIds, kind, praisedIds, text: tags });
  useEffect(() => {
    let subscription: { unsubscribe: () => void } | undefined;
    const timer = setTimeout(() => {
      subscription = fetchQuery<ForecastQuery>(
        environment,
        graphql`
          query ForecastQuery($groupIds: [ID!]!, $kind: PostKind!, $praisedIds: [ID!], $text: String) {
            reachForecast(groupIds: $groupIds, kind: $kind, praisedIds: $praisedIds, text: $text) {
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
