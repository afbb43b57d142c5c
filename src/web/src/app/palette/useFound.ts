import { useEffect, useState } from 'react';
import { fetchQuery, graphql, useRelayEnvironment } from 'react-relay/hooks';
import type { useFoundQuery } from '../../__generated__/useFoundQuery.graphql';
import type { Found } from './entries';

const pause = 150;
const nothing: Found = { people: [], searches: [] };

/** The people and the searches that the server knows for what is typed, once the typing pauses. */
export function useFound(typed: string): Found {
  const environment = useRelayEnvironment();
  const words = typed.trim();
  const [found, setFound] = useState({ words: '', found: nothing });
  useEffect(() => {
    if (!words) return;
    let asking: { unsubscribe: () => void } | undefined;
    const timer = setTimeout(() => {
      asking = fetchQuery<useFoundQuery>(
        environment,
        graphql`
          query useFoundQuery($words: String!) {
            people(search: $words, first: 5) {
              nodes {
                handle
                displayName
                title
              }
            }
            searchSuggestions(prefix: $words)
          }
        `,
        { words },
        { fetchPolicy: 'store-or-network' },
      ).subscribe({
        next: ({ people, searchSuggestions }) =>
          setFound({ words, found: { people: people.nodes ?? [], searches: searchSuggestions } }),
        // What the server cannot tell is left out: the search page says what fails.
        error: () => {},
      });
    }, pause);
    return () => {
      clearTimeout(timer);
      asking?.unsubscribe();
    };
  }, [environment, words]);
  // What was found for the beginning of what is typed is shown until the rest is found.
  return words && found.words && words.startsWith(found.words) ? found.found : nothing;
}
