import { useEffect, useState } from 'react';
import { fetchQuery, graphql, useRelayEnvironment } from 'react-relay/hooks';
import type { useSuggestionsPeopleQuery } from '../../__generated__/useSuggestionsPeopleQuery.graphql';
import type { Asked, Named } from './written';

/** Something that may stand in the place of what is being typed. */
export interface Suggestion {
  readonly key: string;
  readonly label: string;
  readonly detail?: string;
  readonly photoUrl?: string | null;
  readonly named: Named;
}

const pause = 120;

/** Who may be meant by what is typed behind an `@`: readers of the thing only. What comes too late for a newer wish is left out. */
export function useSuggestions(asked: Asked | undefined, inId: string | undefined): readonly Suggestion[] {
  const environment = useRelayEnvironment();
  const [found, setFound] = useState<{ for: string; list: readonly Suggestion[] }>({ for: '', list: [] });
  const search = asked?.sign === '@' && inId ? asked.words.trim() : '';
  useEffect(() => {
    if (!search || !inId) return;
    let subscription: { unsubscribe: () => void } | undefined;
    const timer = setTimeout(() => {
      subscription = fetchQuery<useSuggestionsPeopleQuery>(
        environment,
        graphql`
          query useSuggestionsPeopleQuery($inId: ID!, $search: String!) {
            mentionable(inId: $inId, search: $search) {
              id
              displayName
              title
              department
              photoUrl
            }
          }
        `,
        { inId, search },
        { fetchPolicy: 'store-or-network' },
      ).subscribe({
        next: ({ mentionable }) =>
          setFound({
            for: search,
            list: mentionable.slice(0, 6).map(({ id, displayName, title, department, photoUrl }) => ({
              key: id,
              label: displayName,
              detail: [title, department].filter(Boolean).join(' · '),
              photoUrl,
              named: { name: displayName, target: `person:${id}` },
            })),
          }),
        // Nobody is offered, and the text can be written all the same.
        error: () => setFound({ for: search, list: [] }),
      });
    }, pause);
    return () => {
      clearTimeout(timer);
      subscription?.unsubscribe();
    };
  }, [environment, inId, search]);
  const isStill =
    search !== '' && found.for !== '' && search.toLowerCase().startsWith(found.for.toLowerCase());
  return isStill
    ? found.list.filter(
        ({ label }) => found.for === search || label.toLowerCase().includes(search.toLowerCase()),
      )
    : [];
}
