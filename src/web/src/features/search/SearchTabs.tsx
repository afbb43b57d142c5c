import { graphql, useFragment } from 'react-relay/hooks';
import type { SearchTabs_results$key } from '../../__generated__/SearchTabs_results.graphql';
import { Link } from '../../router/Link';
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
    <nav aria-label={messages.tabs}>
      <ul className={styles.tabs}>
        {counts.map((one) => (
          <li key={one.type ?? ''}>
            <Link
              to={one.type ? `${address}&type=${one.type.toLowerCase()}` : address}
              aria-current={one.type === type ? 'page' : undefined}
            >
              {one.type ? messages.types[one.type] : messages.all}{' '}
              <span>
                {number(one.count)}
                {isCapped && '+'}
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
