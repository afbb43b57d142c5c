import { graphql, useFragment } from 'react-relay/hooks';
import type { SearchTabs_results$key } from '../../__generated__/SearchTabs_results.graphql';
import { TabLink, Tabs } from '../../design/controls/Tabs';
import { number } from '../../words/locale';
import { messages } from './messages';
import styles from './Search.module.css';

/** All results, or those of one type; each with how many there are. */
export function SearchTabs({
  results,
  query,
  type,
}: {
  results: SearchTabs_results$key;
  query: string;
  type: string | null;
}) {
  const { facets, totalCount, isCapped } = useFragment(
    graphql`
      fragment SearchTabs_results on SearchResults {
        totalCount
        isCapped
        facets {
          type
          count
        }
      }
    `,
    results,
  );
  const address = `/search?q=${encodeURIComponent(query)}`;
  const counts = [{ type: null, count: totalCount }, ...facets];
  return (
    <Tabs label={messages.tabs}>
      {counts.map((one) => (
        <TabLink
          key={one.type ?? ''}
          to={one.type ? `${address}&type=${one.type.toLowerCase()}` : address}
          isCurrent={one.type === type}
        >
          {one.type ? messages.types[one.type] : messages.all}{' '}
          <span className={styles.number}>
            {number(one.count)}
            {isCapped && '+'}
          </span>
        </TabLink>
      ))}
    </Tabs>
  );
}
